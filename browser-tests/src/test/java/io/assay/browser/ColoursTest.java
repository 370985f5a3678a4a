package io.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class ColoursTest {
    @ParameterizedTest
    @EnumSource
    void chosenOnceHoldOnEveryPage(Place place, Readers readers, SampleSite site) {
        Page page = readers.reader();
        page.navigate(site.url(place, "index.html"));
        String light = background(page);

        page.getByLabel("Colours").selectOption("dark");
        String dark = background(page);
        page.locator(".site-nav a").first().click();
        page.waitForURL(url -> !url.endsWith("notes/index.html") && !url.endsWith("site/index.html"));

        Assertions.assertThat(dark).isNotEqualTo(light);
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        Assertions.assertThat(background(page)).isEqualTo(dark);
        assertThat(page.getByLabel("Colours")).hasValue("dark");
    }

    @Test
    void followTheSystemUntilChosen(Readers readers, SampleSite site) {
        Page light = readers.reader(1440, ColorScheme.LIGHT);
        Page dark = readers.reader(1440, ColorScheme.DARK);
        light.navigate(site.url("index.html"));
        dark.navigate(site.url("index.html"));

        Assertions.assertThat(background(dark)).isNotEqualTo(background(light));
    }

    private static String background(Page page) {
        return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor"
                + " + getComputedStyle(document.body).backgroundColor");
    }
}
