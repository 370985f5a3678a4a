package io.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Each of {@link Injections} in each field that reaches a page: a browser that opens every page runs none of them. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InjectionTest {
    /** Attributes with a URL that runs something, and text that a template made. */
    private static final String HARM = """
            () => {
              const harm = [];
              if ('pwned' in self) harm.push('ran');
              for (const e of document.querySelectorAll('*')) {
                for (const a of e.attributes) {
                  if (/^on/i.test(a.name)) harm.push(a.name + ' of ' + e.outerHTML.slice(0, 200));
                  if (/^(href|src|action|formaction|data|xlink:href|srcdoc)$/i.test(a.name)) {
                    const url = new URL(a.value, location.href);
                    const fit = ['http:', 'https:', 'file:', 'mailto:'].includes(url.protocol) || (e.tagName === 'IMG' && url.protocol === 'data:');
                    if (!fit || a.name === 'srcdoc') harm.push(a.name + ' of ' + e.outerHTML.slice(0, 200));
                  }
                }
                if (/^(base|iframe|object|embed|form)$/i.test(e.tagName)) harm.push(e.outerHTML.slice(0, 200));
              }
              if (document.documentElement.innerHTML.includes('62615533')) harm.push('a template calculated');
              return harm.join('; ');
            }""";

    private Path site;

    @BeforeAll
    void buildAHostileSite(@TempDir Path folder) throws Exception {
        HostileProject.write(folder.resolve("notes")).build(folder.resolve("site"));
        site = folder.resolve("site");
    }

    @Test
    void noPageRunsAny(Readers readers) throws IOException {
        Page page = readers.reader(1440, ColorScheme.LIGHT);
        Set<String> elsewhere = new TreeSet<>();
        page.onRequest(request -> elsewhere.addAll(elsewhere(request)));
        List<String> harm = new ArrayList<>();
        List<String> pages = SampleSite.pages(site);
        for (String path : pages) {
            open(page, path);
            String found = (String) page.evaluate(HARM);
            if (!found.isEmpty()) {
                harm.add(path + ": " + found);
            }
        }

        readers.errors().removeIf(error -> isOnlyMissing(error) || isOfDiagrams(error));
        assertThat(pages).hasSizeGreaterThan(5 * Injections.ALL.size());
        assertThat(harm).isEmpty();
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void searchAndPreviewsRunNone(Readers readers) {
        Page page = readers.reader();
        page.navigate(url("index.html"));
        page.keyboard().press("/");
        page.keyboard().type("pwned");
        assertThat(page.locator(".search-results a").nth(5)).isVisible();
        assertThat(page.evaluate(HARM)).isEqualTo("");
        page.keyboard().press("Escape");

        for (int i = 0; i < 10; i++) {
            page.locator("main a[href*='entities/']").nth(i).focus();
            assertThat(page.locator("#a-preview")).isVisible();
        }
        assertThat(page.evaluate(HARM)).isEqualTo("");
    }

    /** A page that leads elsewhere is followed there. */
    private void open(Page page, String path) throws IOException {
        if (!Files.readString(site.resolve(path)).contains("http-equiv=\"refresh\"")) {
            page.navigate(url(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            return;
        }
        page.navigate(url(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForURL(url -> url.contains("/site/pages/p"));
    }

    private String url(String path) {
        return site.resolve(path).toUri().toString();
    }

    /** A picture that a writer may name and that is not there. */
    private static boolean isOnlyMissing(String error) {
        return error.contains("Failed to load resource");
    }

    /** Mermaid has the browser read labels as markup while it measures them; the page's policy refuses what they ask for. */
    private static boolean isOfDiagrams(String error) {
        return error.contains("/diagram/index.html: ") && error.contains("Content Security Policy");
    }

    private static List<String> elsewhere(Request request) {
        URI uri = URI.create(
                request.url().replaceFirst("[?#].*", "").replaceAll("[^\\x21-\\x7e]|[\"<>\\[\\]{}|^`\\\\]", "_"));
        return Set.of("file", "data").contains(uri.getScheme()) ? List.of() : List.of(request.url());
    }
}
