package io.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every point of a chart tells its value, where four hundred of them leave no room for marks as well. */
@InBrowser
class ChartPointsTest {
    private static final String GALLERY = "gallery/charts/index.html";

    @Test
    void eachDayIsReachedWithArrows(Readers readers, SampleSite site) {
        Page page = gallery(readers, site);
        Locator chart = figure(page, "Four hundred days");
        List<String> days = known(chart);

        chart.locator("[tabindex='0']").first().focus();
        page.keyboard().press("Home");
        for (String day : days) {
            assertThat(told(chart)).startsWith(day + ":");
            page.keyboard().press("ArrowRight");
        }
        assertThat(told(chart)).as("the last").startsWith(days.get(days.size() - 1) + ":");
        assertThat(chart.locator("svg:visible [tabindex='0']").count())
                .as("stops of the Tab key")
                .isEqualTo(1);
    }

    @Test
    void theDayUnderThePointerIsTold(Readers readers, SampleSite site) {
        Page page = gallery(readers, site);
        Locator chart = figure(page, "Four hundred days");
        Locator svg = chart.locator("svg:visible").first();
        svg.scrollIntoViewIfNeeded();
        BoundingBox box = svg.boundingBox();
        double across = ((Number) svg.evaluate("""
                svg => {
                  const line = svg.querySelector('.c-line');
                  const x = +line.getAttribute('d').split(/[M ]/)[201].split(',')[0];
                  return x / svg.viewBox.baseVal.width;
                }""")).doubleValue();

        page.mouse().move(box.x + box.width * across, box.y + box.height * 0.5);

        assertThat(told(chart)).startsWith(known(chart).get(200) + ":");
    }

    @Test
    void pointsOfSeveralLinesTellWhoseTheyAre(Readers readers, SampleSite site) {
        Page page = gallery(readers, site);
        Locator chart = figure(page, "Three mills");

        chart.locator("[tabindex='0']").first().focus();
        page.keyboard().press("Home");

        assertThat(told(chart)).isEqualTo("Upper Mill, 30 Sep 2024: 12%");
        page.keyboard().press("End");
        assertThat(told(chart)).startsWith("Tide Mill, 30 Jun 2026: 21.4%");
    }

    private static Page gallery(Readers readers, SampleSite site) {
        Page page = readers.reader();
        page.setViewportSize(1440, 900);
        page.navigate(site.url(GALLERY));
        return page;
    }

    private static Locator figure(Page page, String title) {
        return page.locator("figure.chart", new Page.LocatorOptions().setHasText(title))
                .first();
    }

    private static String told(Locator chart) {
        return chart.locator(".chart-tip").textContent();
    }

    /** The days of the table's rows that have a value. */
    @SuppressWarnings("unchecked")
    private static List<String> known(Locator chart) {
        return (List<String>) chart.locator("tbody").evaluate("""
                body => [...body.rows].filter(row => row.cells[1].textContent !== 'no value')
                    .map(row => row.cells[0].textContent)""");
    }
}
