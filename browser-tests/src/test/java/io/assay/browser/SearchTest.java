package io.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class SearchTest {
    @ParameterizedTest
    @EnumSource
    void findsInSpiteOfATypo(Place place, Readers readers, SampleSite site) {
        Page page = searching(readers, site, place, "utilisaton");

        assertThat(firstResult(page)).containsText(Pattern.compile("^utili[sz]ation", Pattern.CASE_INSENSITIVE));
    }

    @ParameterizedTest
    @EnumSource
    void findsInSpiteOfLettersThatChangedPlaces(Place place, Readers readers, SampleSite site) {
        Page page = searching(readers, site, place, "akahs");

        assertThat(firstResult(page)).hasText(Pattern.compile("^Akash"));
    }

    @ParameterizedTest
    @EnumSource
    void findsByTheBeginningOfAWord(Place place, Readers readers, SampleSite site) {
        Page page = searching(readers, site, place, "aka");

        assertThat(firstResult(page)).hasText(Pattern.compile("^Akash"));
        firstResult(page).click();
        page.waitForURL(Pattern.compile("akash").asPredicate());
        assertThat(page.locator("h1")).containsText("Akash");
    }

    @ParameterizedTest
    @EnumSource
    void leadsToTheHeading(Place place, Readers readers, SampleSite site) {
        Page page = searching(readers, site, place, "token generation event");
        // In one go: the list is written anew when more of the index has come.
        String heading = (String) page.locator(".search-results a[href*='#']")
                .first()
                .evaluate("link => { link.click(); return link.hash; }");

        page.waitForURL(url -> url.endsWith(heading));
        assertThat(page.locator(":target")).isInViewport();
    }

    @ParameterizedTest
    @EnumSource
    void narrowsByKind(Place place, Readers readers, SampleSite site) {
        Page page = searching(readers, site, place, "compute");
        assertThat(firstResult(page)).isVisible();

        page.getByLabel("All kinds").selectOption("Framework");

        assertThat(page.locator(".search-kind").first()).hasText("Framework");
        assertThat(page.locator(".search-kind").filter(new Locator.FilterOptions().setHasNotText("Framework")))
                .hasCount(0);
    }

    private static Page searching(Readers readers, SampleSite site, Place place, String words) {
        Page page = readers.reader();
        page.navigate(site.url(place, "index.html"));
        page.keyboard().press("/");
        page.keyboard().type(words);
        return page;
    }

    private static Locator firstResult(Page page) {
        return page.locator(".search-results a").first();
    }
}
