package io.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

@InBrowser
class PrintTest {
    @Test
    void leavesOutWhatOnlyAScreenNeeds(Readers readers, SampleSite site) {
        Page page = printed(readers, site);

        assertThat(page.locator(".site-nav")).isHidden();
        assertThat(page.locator("#a-search-open")).isHidden();
        assertThat(page.locator(".theme-switch")).isHidden();
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void isBlackOnWhiteWhateverTheScreenShows(Readers readers, SampleSite site) {
        Page page = printed(readers, site);

        assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
    }

    private static Page printed(Readers readers, SampleSite site) {
        Page page = readers.reader(794, ColorScheme.DARK);
        page.navigate(site.url("entities/akash/index.html"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }
}
