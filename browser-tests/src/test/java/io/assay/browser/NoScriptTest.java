package io.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** What a page says does not depend on scripts. */
@InBrowser
class NoScriptTest {
    /** The visible text, less the controls that scripts add. */
    private static final String TEXT = """
            () => {
              document.querySelectorAll('.matrix-tools, .compare-pick, .compare-bar, .table-tools').forEach(e => e.remove());
              return document.querySelector('main').innerText.replace(/\\s+/g, ' ');
            }""";

    @Test
    void theSameTextIsThere(Readers readers, SampleSite site) {
        Page with = readers.reader();
        Page without = readers.withoutScript();
        site.longestOfEachKind().forEach((kind, path) -> {
            if (kind.equals("not-found")) {
                return; // its script names the nearest pages, which depend on the address
            }
            with.navigate(site.url(path));
            without.navigate(site.url(path));
            String text = (String) with.evaluate(TEXT);
            assertThat(text).as(path).hasSizeGreaterThan(40);
            assertThat(without.evaluate(TEXT)).as(path).isEqualTo(text);
        });
    }

    @Test
    void nothingIsOfferedThatNeedsOne(Readers readers, SampleSite site) {
        Page page = readers.withoutScript();
        page.navigate(site.url("index.html"));

        assertThat(page.locator("button:visible, select:visible, input:visible").allTextContents())
                .isEmpty();
    }

    @Test
    void detailsFoldOut(Readers readers, SampleSite site) {
        Page page = readers.reader(Readers.options(390, ColorScheme.LIGHT).setJavaScriptEnabled(false));
        page.navigate(site.url("entities/akash/index.html"));
        page.locator("main summary").first().click();

        assertThat(page.locator("main details[open]").count()).isPositive();
    }
}
