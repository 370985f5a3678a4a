package io.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class MatrixTest {
    private static final String PAGE = "ai-crypto/decentralized-compute-networks/index.html";
    private static final String FRAMEWORK = "frameworks/compute/index.html";

    @ParameterizedTest
    @EnumSource
    void isSortedByItsHeads(Place place, Readers readers, SampleSite site) {
        Page page = readers.reader();
        page.navigate(site.url(place, PAGE));
        Locator head = matrix(page).locator("thead th").first();
        head.getByRole(AriaRole.BUTTON).click();

        assertThat(head).hasAttribute("aria-sort", "ascending");
        List<String> names = names(page);
        Assertions.assertThat(names).hasSizeGreaterThan(3).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @ParameterizedTest
    @EnumSource
    void isSortedByACriterionOnAPhone(Place place, Readers readers, SampleSite site) {
        Page page = readers.reader(390, ColorScheme.LIGHT);
        page.navigate(site.url(place, PAGE));
        matrix(page).getByLabel("Sort").selectOption("2");

        List<Integer> ranks = matrix(page).locator("tbody tr td:nth-of-type(2)").all().stream()
                .map(cell -> Integer.valueOf(cell.getAttribute("data-rank")))
                .toList();
        Assertions.assertThat(ranks).hasSizeGreaterThan(3).isSortedAccordingTo((one, other) -> other - one);
    }

    @ParameterizedTest
    @EnumSource
    void unsettledVerdictsComeLastBothWays(Place place, Readers readers, SampleSite site) {
        Page page = readers.reader();
        page.navigate(site.url(place, FRAMEWORK));
        matrix(page).getByLabel("Sort").selectOption("1-");

        assertThat(matrix(page).locator("tbody .matrix-verdict .level")).hasText(new String[] {
            "Avoid", "Watch", "Credible", "Unsettled: avoid to credible", "Insufficient evidence"
        });
    }

    @ParameterizedTest
    @EnumSource
    void ofOneLevelTheBetterValueComesFirst(Place place, Readers readers, SampleSite site) {
        Page page = readers.reader();
        page.navigate(site.url(place, FRAMEWORK) + "?sort=Utilisation");
        assertThat(matrix(page).locator("tbody th a").first()).hasText("Akash Network");
        assertThat(matrix(page).locator("tbody th a").nth(1)).hasText("Render Network");

        matrix(page).getByLabel("Sort").selectOption("2-");
        assertThat(matrix(page).locator("tbody th a").nth(1)).hasText("Render Network");
        assertThat(matrix(page).locator("tbody th a").nth(2)).hasText("Akash Network");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1440})
    void aLongNameTakesNoRoomFromTheRest(int width, Readers readers, SampleSite site) {
        Page page = readers.reader(width, ColorScheme.LIGHT);
        page.navigate(site.url(FRAMEWORK));
        matrix(page)
                .locator("tbody th a")
                .first()
                .evaluate("link => { link.textContent = 'Rechenleistungsvermittlungsgenossenschaft'.repeat(2); }");

        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(width);
        Assertions.assertThat((Boolean)
                        matrix(page).locator("thead th").first().evaluate("head => head.offsetWidth <= 15 * 16"))
                .isTrue();
    }

    @Test
    void dotsAreFullWhereTheSystemHasFewColours(Readers readers, SampleSite site) {
        Page page = readers.reader(Readers.options(1440, ColorScheme.DARK).setForcedColors(ForcedColors.ACTIVE));
        page.navigate(site.url(FRAMEWORK));

        Assertions.assertThat(background(matrix(page).locator(".pips .on")))
                .isNotEqualTo(background(matrix(page).locator(".pips .off")));
    }

    @ParameterizedTest
    @EnumSource
    void showsThoseOfOneVerdictAlone(Place place, Readers readers, SampleSite site) {
        Page page = readers.reader();
        page.navigate(site.url(place, PAGE));
        matrix(page).getByLabel("Show").selectOption("Watch");

        Locator rows = matrix(page).locator("tbody tr:visible");
        Assertions.assertThat(rows.count()).isBetween(1, 4);
        rows.all().forEach(row -> assertThat(row.locator("td").first()).containsText(Pattern.compile("Watch")));
        assertThat(matrix(page).getByRole(AriaRole.STATUS)).not().isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itsAddressSaysHowItIsSorted(Place place, Readers readers, SampleSite site) {
        Page page = readers.reader();
        page.navigate(site.url(place, PAGE));
        matrix(page).getByLabel("Show").selectOption("Watch");
        Locator head = matrix(page).locator("thead th").first();
        head.getByRole(AriaRole.BUTTON).click();
        head.getByRole(AriaRole.BUTTON).click();
        List<String> names = names(page);

        Page other = readers.reader(390, ColorScheme.DARK);
        other.navigate(page.url());
        Assertions.assertThat(names(other))
                .isEqualTo(names)
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
        assertThat(matrix(other).getByLabel("Show")).hasValue("Watch");
    }

    private static Locator matrix(Page page) {
        return page.locator(".matrix-figure").first();
    }

    private static List<String> names(Page page) {
        return matrix(page).locator("tbody th").allTextContents();
    }

    private static Object background(Locator element) {
        return element.first().evaluate("dot => getComputedStyle(dot).backgroundColor");
    }
}
