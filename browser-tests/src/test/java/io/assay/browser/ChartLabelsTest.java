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

    /** Of each picture of rows that shows: texts that an upright cut runs through, and does not stop for. */
    private static final String STRUCK = """
            () => [...document.querySelectorAll('svg.c-chart')]
                .filter(svg => svg.getBoundingClientRect().width > 0)
                .flatMap(svg => {
                    const cuts = [...svg.querySelectorAll('line.c-rule')].map(line => line.getBBox())
                        .filter(box => box.width === 0);
                    const gaps = [...svg.querySelectorAll('rect[class^=c-band]')].map(rect => rect.getBBox())
                        .filter(box => box.width <= 2);
                    const open = (cut, box) => gaps.some(gap => Math.abs(gap.x - cut.x) <= 1
                        && gap.y <= box.y + 3 && gap.y + gap.height >= box.y + box.height - 3);
                    return [...svg.querySelectorAll('text')].map(text => [text.getBBox(), text.textContent])
                        .filter(([box]) => cuts.some(cut => box.x + 1 < cut.x && cut.x < box.x + box.width - 1
                            && cut.y < box.y + 4 && box.y + box.height - 4 < cut.y + cut.height && !open(cut, box)))
                        .map(([box, words]) => `${svg.querySelector('title').id}: ${words}`);
                })
            """;

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void noCutStrikesThroughThem(int width, Readers readers, SampleSite site) {
        Page page = gallery(width, readers, site);

        assertThat(page.evaluate(STRUCK)).isEqualTo(List.of());
        page.evaluate(
                "() => document.querySelectorAll('rect[class^=c-band][width=\"2\"],rect[class^=c-band][width=\"1\"]')"
                        + ".forEach(rect => rect.remove())");
        assertThat((List<?>) page.evaluate(STRUCK)).isNotEmpty();
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
