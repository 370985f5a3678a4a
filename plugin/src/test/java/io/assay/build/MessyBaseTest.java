package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.build.MessyPage.Header;
import io.assay.diagnostic.Diagnostic;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand pages, written by many hands over years, build at the first try. */
class MessyBaseTest {
    private static final int SIZE = 2_000;

    private static final Pattern MARKER = Pattern.compile("zq\\d+x");

    @TempDir
    private static Path folder;

    private static MessyBase base;
    private static BuildReport report;
    private static Map<String, String> site;

    /** By the path of its source, each page of the site. */
    private static final Map<String, HtmlPage> PAGES = new HashMap<>();

    @BeforeAll
    static void build() throws Exception {
        base = MessyBase.of(SIZE, 4);
        Project project = Project.in(folder).failingOn(FailOn.NEVER);
        base.files().forEach(project::write);
        report = project.build();
        site = project.site();
        project.pages().forEach(page -> page.source().ifPresent(source -> PAGES.put(source, page)));
    }

    @Test
    void noPageIsLost() {
        assertThat(base.published())
                .extracting(MessyPage::path)
                .filteredOn(path -> !PAGES.containsKey(path))
                .isEmpty();
        assertThat(base.published())
                .filteredOn(page -> page.header != Header.EMPTY_FILE)
                .filteredOn(page -> !holds(PAGES.get(page.path()).text("main"), page))
                .extracting(MessyPage::path)
                .isEmpty();
    }

    private static boolean holds(String text, MessyPage page) {
        return text.contains(page.marker()) && text.contains("code" + page.number);
    }

    @Test
    void hiddenPagesLeaveNoTrace() {
        Set<String> secrets = base.hidden().stream().map(MessyPage::marker).collect(Collectors.toSet());
        List<String> traces = new ArrayList<>();
        site.forEach((path, text) -> MARKER.matcher(path + "\n" + text)
                .results()
                .filter(found -> secrets.contains(found.group()))
                .forEach(found -> traces.add(path + ": " + found.group())));
        assertThat(traces).isEmpty();
        assertThat(base.hidden()).extracting(MessyPage::path).doesNotContainAnyElementsOf(PAGES.keySet());
    }

    @Test
    void eachMistakeIsToldOnceAtItsLine() {
        List<String> told = new ArrayList<>(
                report.diagnostics().stream().map(MessyBaseTest::line).toList());
        List<String> untold = new ArrayList<>();
        base.planted().stream().filter(mistake -> !told.remove(mistake)).forEach(untold::add);
        assertThat(untold).isEmpty();
        assertThat(told).isEmpty();
    }

    private static String line(Diagnostic problem) {
        String place = problem.place().toString();
        return place.substring(0, place.lastIndexOf(':')) + " " + problem.code();
    }

    @Test
    void backlinksAreTheLinksThatWereWrittenTurnedAround() {
        Map<String, String> sources = new HashMap<>();
        PAGES.forEach((source, page) -> sources.put(page.path(), source));
        Map<String, Set<String>> shown = new TreeMap<>();
        for (MessyPage page : base.published()) {
            HtmlPage html = PAGES.get(page.path());
            Set<String> from = linkedFrom(html).stream()
                    .map(link -> sources.get(resolve(html.path(), link)))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!from.isEmpty()) {
                shown.put(page.path(), from);
            }
        }
        assertThat(shown).isEqualTo(base.backlinks());
    }

    private static List<String> linkedFrom(HtmlPage page) {
        String html = site.get(page.path());
        int start = html.indexOf("<section class=\"linked-from\" aria-labelledby=\"a-linked-from\"");
        return start < 0
                ? List.of()
                : HtmlPage.parse(page.path(), html.substring(start, html.indexOf("</section>", start) + 10))
                        .links("ul.backlinks");
    }

    private static String resolve(String page, String link) {
        String path = URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        return Path.of("/", page)
                .getParent()
                .resolve(path)
                .normalize()
                .toString()
                .substring(1);
    }
}
