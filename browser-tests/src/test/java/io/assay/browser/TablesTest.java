package io.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table that a writer wrote can be taken along. */
@InBrowser
class TablesTest {
    private static final String PAGE = "ai-crypto/ai-tokens-evaluation/index.html";

    @ParameterizedTest
    @EnumSource
    void isGivenAsCsvByTheKeyboard(Place place, Readers readers, SampleSite site) throws IOException {
        Page page = readers.reader(390, ColorScheme.DARK);
        page.navigate(site.url(place, PAGE));
        Locator button = csv(page);
        button.focus();
        Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));

        assertThat(download.suggestedFilename()).isEqualTo("ai-tokens-evaluation-1.csv");
        assertThat(Files.readAllLines(download.path()))
                .hasSizeGreaterThan(2)
                .first()
                .isEqualTo("Mechanism,What ties the token to use,How it fails");
        assertThat(button).hasAccessibleName("This table as CSV: Mechanism, What ties the token to use, How it fails");
    }

    @Test
    void noCellIsTakenForAFormula(Readers readers, SampleSite site) throws IOException {
        Page page = readers.reader();
        page.navigate(site.url(PAGE));
        page.evaluate("""
                cells => [...document.querySelectorAll('.prose tbody tr:first-child td')]
                    .slice(0, 3).forEach((cell, i) => { cell.textContent = cells[i]; })
                """, new String[] {"=1+1", "-5", "say \"a, b\""});
        Download download = page.waitForDownload(() -> csv(page).click());

        assertThat(Files.readAllLines(download.path()).get(1)).isEqualTo("'=1+1,-5,\"say \"\"a, b\"\"\"");
    }

    @Test
    void theButtonMovesNothing(Readers readers, SampleSite site) {
        Page page = readers.reader();
        page.navigate(site.url(PAGE));

        assertThat(page.evaluate("""
                () => {
                  const height = document.documentElement.scrollHeight;
                  document.querySelectorAll('.table-tools').forEach(tools => tools.remove());
                  return height - document.documentElement.scrollHeight;
                }
                """)).isEqualTo(0);
    }

    private static Locator csv(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("This table as CSV"))
                .first();
    }
}
