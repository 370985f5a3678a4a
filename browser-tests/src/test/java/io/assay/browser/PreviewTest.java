package io.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class PreviewTest {
    private static final String PAGE = "ai-crypto/decentralized-compute-networks/index.html";

    @ParameterizedTest
    @EnumSource
    void saysOfAnEntityItsVerdict(Place place, Readers readers, SampleSite site) {
        Page page = at(readers, site, place, "index.html");
        page.locator("main a[href*='entities/akash/']").first().hover();

        assertThat(preview(page)).containsText("Akash Network");
        assertThat(preview(page)).containsText(Pattern.compile("Judged on \\d of \\d criteria, as of"));
    }

    @ParameterizedTest
    @EnumSource
    void saysOfAMetricItsValueDateAndSource(Place place, Readers readers, SampleSite site) {
        Page page = at(readers, site, place, "metrics/index.html");
        page.locator("main a[href*='utilization/']").first().focus();

        assertThat(preview(page)).containsText("Metric");
        assertThat(preview(page)).containsText(Pattern.compile("\\d.*%"));
        assertThat(preview(page)).containsText(Pattern.compile("\\d{4}"));
    }

    @ParameterizedTest
    @EnumSource
    void showsAPageOnFocusAndHidesItOnEscape(Place place, Readers readers, SampleSite site) {
        Page page = at(readers, site, place, "index.html");
        page.keyboard().press("Tab");
        Locator link = page.locator("main a[href*='ai-crypto/']").first();
        link.focus();

        assertThat(preview(page)).isVisible();
        assertThat(link).hasAttribute("aria-describedby", "a-preview");

        page.keyboard().press("Escape");

        assertThat(preview(page)).isHidden();
    }

    @ParameterizedTest
    @EnumSource
    void staysWhileItIsPointedAt(Place place, Readers readers, SampleSite site) {
        Page page = at(readers, site, place, PAGE);
        page.locator("main a[href*='entities/akash/']").first().hover();
        assertThat(preview(page)).isVisible();

        preview(page).hover();

        assertThat(preview(page)).isVisible();
    }

    private static Page at(Readers readers, SampleSite site, Place place, String path) {
        Page page = readers.reader();
        page.navigate(site.url(place, path));
        return page;
    }

    private static Locator preview(Page page) {
        return page.locator("#a-preview");
    }
}
