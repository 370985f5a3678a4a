package io.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the texts in pictures can be read, measured as the browser sets them, over the data that are hard to draw. */
@InBrowser
class ChartLabelsTest {
    private static final String GALLERY = "gallery/charts/index.html";

    /** Of each picture that shows: texts that leave its frame, and pairs of which one covers the other. In its units. */
    private static final String PROBLEMS = """
            () => [...document.querySelectorAll('svg.c-chart')]
                .filter(svg => svg.getBoundingClientRect().width > 0)
                .flatMap(svg => {
                    const frame = svg.viewBox.baseVal;
                    const words = text => [...text.childNodes].filter(node => node.nodeName !== 'title')
                        .map(node => node.textContent).join('').trim();
                    const texts = [...svg.querySelectorAll('text')].filter(words)
                        .map(text => ({ box: text.getBBox(), words: words(text) }));
                    const name = svg.querySelector('title').id;
                    const out = texts.filter(({ box }) => box.x < -1 || box.y < -1
                        || box.x + box.width > frame.width + 1 || box.y + box.height > frame.height + 2);
                    const covered = (a, b) =>
                        Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1
                        && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 4;
                    const pairs = texts.flatMap((a, i) => texts.slice(i + 1)
                        .filter(b => covered(a.box, b.box))
                        .map(b => `${name}: '${a.words}' over '${b.words}'`));
                    return [...out.map(text => `${name}: '${text.words}' leaves the frame`), ...pairs];
                })
            """;

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void neitherOverlapNorLeaveTheFrame(int width, Readers readers, SampleSite site) {
        Page page = gallery(width, readers, site);

        assertThat(page.evaluate(PROBLEMS)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void aTextMovedOntoAnotherIsFound(int width, Readers readers, SampleSite site) {
        Page page = gallery(width, readers, site);
        page.evaluate("""
                () => [...document.querySelectorAll('svg.c-chart')]
                    .find(svg => svg.getBoundingClientRect().width > 0)
                    .querySelectorAll('text.c-tick')
                    .forEach(text => { text.setAttribute('x', 40); text.setAttribute('y', 40); })
                """);

        assertThat((List<?>) page.evaluate(PROBLEMS)).isNotEmpty();
    }

    private static Page gallery(int width, Readers readers, SampleSite site) {
        Page page = readers.reader();
        page.setViewportSize(width, 900);
        page.navigate(site.url(GALLERY));
        return page;
    }
}
