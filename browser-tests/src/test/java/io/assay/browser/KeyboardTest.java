package io.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** All that a mouse can do, keys can. */
@InBrowser
class KeyboardTest {
    @Test
    void theFirstKeySkipsToTheText(Readers readers, SampleSite site) {
        Page page = at(readers, site, "index.html");

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");

        page.waitForURL(url -> url.endsWith("#a-main"));
    }

    @Test
    void searchIsWalkedWithArrowsAndLeftWithEscape(Readers readers, SampleSite site) {
        Page page = at(readers, site, "index.html");
        page.keyboard().press("Control+k");
        page.keyboard().type("akash");
        Locator results = page.locator(".search-results a");
        assertThat(results.nth(1)).isVisible();

        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(results.nth(1)).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#a-search")).isHidden();

        page.keyboard().press("/");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("akash"));
    }

    @Test
    void resultsUnderTheFocusStayWhenMoreOfTheIndexHasCome(Readers readers, SampleSite site) {
        Page page = at(readers, site, "index.html");
        List<Route> held = new ArrayList<>();
        page.route("**/search/terms-*.js", held::add);
        page.keyboard().press("Control+k");
        page.keyboard().type("akash");
        Locator results = page.locator(".search-results a");
        assertThat(results.first()).isVisible();
        page.keyboard().press("ArrowDown");

        page.evaluate(
                "() => { window.more = new Promise(done => document.querySelector('script[src*=\"search/terms-\"]')"
                        + ".addEventListener('load', () => setTimeout(done))); }");
        held.forEach(Route::resume);
        page.evaluate("() => more");

        assertThat(results.first()).isFocused();
    }

    @Test
    void keysLeadToTheNextPageAndHome(Readers readers, SampleSite site) {
        Page page = at(readers, site, "ai-crypto/ai-crypto-overview/index.html");
        String next = (String) page.locator(".neighbours [rel='next']").evaluate("link => link.href");

        page.keyboard().press("n");
        page.waitForURL(next);
        page.keyboard().press("g");
        page.keyboard().press("h");

        page.waitForURL(url -> url.endsWith("/notes/index.html"));
    }

    @Test
    void canBeTurnedOff(Readers readers, SampleSite site) {
        Page page = at(readers, site, "ai-crypto/ai-crypto-overview/index.html");
        page.keyboard().press("?");
        assertThat(page.locator("#a-shortcuts")).isVisible();
        page.locator("#a-shortcuts input").uncheck();
        page.keyboard().press("Escape");
        page.reload();

        page.keyboard().press("?");
        page.keyboard().press("/");

        assertThat(page.locator("#a-shortcuts")).isHidden();
        assertThat(page.locator("#a-search")).isHidden();
        page.keyboard().press("Control+k");
        assertThat(page.locator("#a-search")).isVisible();
    }

    @Test
    void everyFocusIsSeen(Readers readers, SampleSite site) {
        for (String path : List.of("index.html", "entities/akash/index.html", "verdicts/index.html")) {
            Page page = at(readers, site, path);
            int stops = ((Number) page.evaluate("document.querySelectorAll('a[href], button, select, summary').length"))
                    .intValue();
            for (int i = 0; i < Math.min(stops, 60); i++) {
                page.keyboard().press("Tab");
                String unseen = (String) page.evaluate("""
                        () => {
                          const e = document.activeElement;
                          if (e === document.body) return '';
                          const style = getComputedStyle(e);
                          const box = e.getBoundingClientRect();
                          const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
                          return inside && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 ? '' : e.outerHTML.slice(0, 200);
                        }""");
                Assertions.assertThat(unseen).as("%s, stop %d", path, i).isEmpty();
            }
        }
    }

    private static Page at(Readers readers, SampleSite site, String path) {
        Page page = readers.reader();
        page.navigate(site.url(path));
        return page;
    }
}
