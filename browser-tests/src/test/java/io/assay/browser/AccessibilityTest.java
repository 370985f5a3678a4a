package io.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@InBrowser
class AccessibilityTest {
    @Test
    void axeFindsNoViolationOnAnyKindOfPageNorAmongAllCharts(Readers readers, SampleSite site) {
        Page page = readers.reader();
        List<String> violations = new ArrayList<>();
        pages(site).forEach(path -> {
            page.navigate(site.url(path));
            for (int width : new int[] {390, 1440}) {
                page.setViewportSize(width, 900);
                look(page, ColorScheme.LIGHT);
                violations.addAll(violations(path, width + " light", new AxeBuilder(page)));
                look(page, ColorScheme.DARK);
                // No other rule looks at colours.
                violations.addAll(
                        violations(path, width + " dark", new AxeBuilder(page).withRules(List.of("color-contrast"))));
            }
        });
        assertThat(violations).isEmpty();
    }

    private static List<String> pages(SampleSite site) {
        return Stream.concat(site.longestOfEachKind().values().stream(), Stream.of("gallery/charts/index.html"))
                .distinct()
                .toList();
    }

    private static void look(Page page, ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    private static List<String> violations(String path, String seen, AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> "%s at %s: %s: %s: %s"
                                .formatted(path, seen, rule.getId(), node.getHtml(), node.getFailureSummary())))
                .toList();
    }
}
