package io.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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

    @Test
    void norInWhatAReaderOpens(Readers readers, SampleSite site) {
        Map<String, Consumer<Page>> opened = new TreeMap<>();
        opened.put("index.html", page -> {
            page.keyboard().press("/");
            page.keyboard().type("decentralised");
            page.locator(".search-results a").first().waitFor();
        });
        opened.put("regulation/index.html", page -> page.keyboard().press("?"));
        opened.put(
                "entities/akash/index.html",
                page -> page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)"));
        opened.put(
                "frameworks/compute/index.html?compare=akash,render",
                page -> page.locator(".compare").waitFor());
        List<String> violations = new ArrayList<>();
        opened.forEach((path, open) -> {
            for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = readers.reader(390, colours);
                page.navigate(site.url(path));
                open.accept(page);
                violations.addAll(violations(path, colours.toString(), new AxeBuilder(page)));
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
