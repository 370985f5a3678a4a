package io.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a page costs a reader on a phone, before they do anything. */
@InBrowser
class WeightTest {
    private static final String ENTITY = "entities/akash/index.html";

    private static final String SHIFTS = """
            self.shifts = [];
            new PerformanceObserver(list => list.getEntries().forEach(e => shifts.push(
                e.value + ' ' + e.sources.map(s => s.node && (s.node.outerHTML || s.node.textContent).slice(0, 80)).join(' | '))))
                .observe({type: 'layout-shift', buffered: true});
            """;

    private static final String DRAWN =
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

    @Test
    void anEntityMovesLessThan100Kilobytes(Readers readers, SampleSite site) {
        Page page = readers.reader(390, ColorScheme.LIGHT);
        Map<String, Integer> bytes = new TreeMap<>();
        page.onRequestFinished(request -> bytes.put(
                request.url().replaceFirst(".*/", ""),
                request.sizes().responseHeadersSize + request.sizes().responseBodySize));
        page.navigate(site.url(ENTITY), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));

        assertThat(bytes).hasSizeGreaterThan(3);
        assertThat(bytes.values().stream().mapToInt(Integer::intValue).sum())
                .as(bytes.toString())
                .isLessThan(100_000);
    }

    @Test
    void nothingShiftsWhileAPageLoads(Readers readers, SampleSite site) {
        site.longestOfEachKind().forEach((kind, path) -> {
            Page page = readers.reader(390, ColorScheme.LIGHT);
            page.addInitScript(SHIFTS);
            // On a first visit fonts come after the text is drawn.
            Queue<Route> fonts = new ArrayDeque<>();
            page.route("**/*.woff2", fonts::add);
            page.navigate(site.url(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            page.evaluate(DRAWN);
            assertThat(fonts).as(path).isNotEmpty();
            page.unroute("**/*.woff2");
            fonts.forEach(Route::resume);
            page.evaluate("document.fonts.ready.then(() => true)");
            page.evaluate(DRAWN);

            assertThat(page.evaluate("shifts.join('\\n')")).as(path).isEqualTo("");
        });
    }
}
