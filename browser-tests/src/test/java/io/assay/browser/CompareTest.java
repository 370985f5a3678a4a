package io.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class CompareTest {
    private static final String PAGE = "frameworks/compute/index.html";

    @ParameterizedTest
    @EnumSource
    void setsThePickedSideBySide(Place place, Readers readers, SampleSite site) {
        Page page = readers.reader();
        page.navigate(site.url(place, PAGE));
        page.getByLabel("Compare Gensyn").check();
        assertThat(page.locator(".compare-bar")).containsText("Choose another");
        page.getByLabel("Compare Akash Network").check();
        button(page, "Compare these 2").click();

        Locator table = page.locator(".compare");
        assertThat(table.locator("thead th")).hasText(new String[] {"Gensyn", "Akash Network"});
        assertThat(page.locator("#a-compared")).hasText("Side by side");
        assertThat(table.locator("tbody tr").first()).containsText("Watch");
        assertThat(table.locator("tbody tr").first()).containsText("Insufficient evidence");
        assertThat(table.locator("caption")).containsText("illustrative");
        assertThat(page.locator(".matrix")).isHidden();
        Assertions.assertThat(page.url()).contains("compare=gensyn,akash");
    }

    @ParameterizedTest
    @EnumSource
    void givesWhatStandsThereAsCsv(Place place, Readers readers, SampleSite site) throws IOException {
        Page page = readers.reader();
        page.navigate(site.url(place, PAGE) + "?compare=render,akash#a-matrix");
        Download download = page.waitForDownload(
                () -> button(page, "This comparison as CSV").click());

        List<String> all = Files.readAllLines(site.folder().resolve("frameworks/compute/matrix.csv"));
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("compute-render-akash.csv");
        Assertions.assertThat(Files.readAllLines(download.path()))
                .containsExactly(all.get(0), line(all, "render"), line(all, "akash"));
        assertThat(page.locator("a[href='matrix.csv']")).isHidden();
        button(page, "Back to all").click();
        assertThat(page.locator("a[href='matrix.csv']")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void standsWhereItsAddressIsFollowed(Place place, Readers readers, SampleSite site) {
        Page page = readers.reader(390, ColorScheme.DARK);
        page.navigate(site.url(place, PAGE) + "?compare=render,akash,nobody#a-matrix");

        assertThat(page.locator(".compare thead th")).hasText(new String[] {"Render Network", "Akash Network"});
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(390);

        button(page, "Back to all").click();
        assertThat(page.locator(".matrix tbody tr").first()).isVisible();
        Assertions.assertThat(page.url()).doesNotContain("compare=");
    }

    @ParameterizedTest
    @EnumSource
    void beginsAtAnEntity(Place place, Readers readers, SampleSite site) {
        Page page = readers.reader();
        page.navigate(site.url(place, "entities/akash/index.html"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare with others"))
                .click();

        assertThat(page.getByLabel("Compare Akash Network")).isChecked();
        assertThat(page.locator(".matrix")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void takesThreeAtMost(Place place, Readers readers, SampleSite site) {
        Page page = readers.reader();
        page.navigate(site.url(place, PAGE));
        for (String name : new String[] {"Gensyn", "Akash Network", "io.net"}) {
            page.getByLabel("Compare " + name).check();
        }
        assertThat(page.getByLabel("Compare Bittensor")).isDisabled();

        button(page, "Choose none").click();
        assertThat(page.getByLabel("Compare Bittensor")).isEnabled();
        assertThat(page.locator(".compare-bar")).isHidden();
    }

    private static String line(List<String> csv, String entity) {
        return csv.stream()
                .filter(line -> line.startsWith(entity + ","))
                .findFirst()
                .orElseThrow();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
