package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.cache.Fingerprint;
import io.assay.chart.ChartRenderer;
import io.assay.chart.Examples;
import io.assay.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process draws the charts that no process before it drew. What is drawn is put into the store, and so seen there. */
class KeptChartsTest {
    private static final Pattern DRAWN = Pattern.compile("<title id=\"[^\"]*-w-t\">([^<]*)</title>");

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void build() throws Exception {
        project = Project.in(folder)
                .write("site.yaml", "title: Farms\n")
                .write("entities.yaml", "elm: {name: Elm}\noak: {name: Oak}\n")
                .write("metrics/m.yaml", "load: {name: Load, unit: sack}\nrain: {name: Rain, unit: mm}\n")
                .write("snapshots/june.csv", "entity,as_of,load,rain\nelm,2026-06-01,4,40\noak,2026-06-01,5,50\n")
                .write("snapshots/july.csv", "entity,as_of,load,rain\nelm,2026-07-01,6,44\noak,2026-07-01,7,55\n")
                .write("elm.md", chart("load", "elm", "Load of Elm"))
                .write("oak.md", chart("rain", "oak", "Rain on Oak"));
        assertThat(drawn()).contains("Load of Elm", "Rain on Oak");
    }

    private static String chart(String metric, String entity, String title) {
        return "# " + title + "\n\n```chart\nmetric: " + metric + "\nentities: [" + entity + "]\ntitle: " + title
                + "\n```\n";
    }

    @Test
    void anEditOfAPageDrawsNothing() throws Exception {
        project.edit("elm.md", "# Load", "# The load");
        assertThat(drawn()).isEmpty();
        assertThat(project.page("elm/index.html").text("h1")).startsWith("The load");
        isTheSiteOfABuildFromNothing();
    }

    @Test
    void aFigureDrawsTheChartsThatShowIt() throws Exception {
        project.edit("snapshots/july.csv", "7,55", "7,56");
        assertThat(drawn())
                .contains("Rain on Oak")
                .allMatch(title -> title.contains("Rain"), "a chart of rain")
                .noneMatch(title -> title.contains("Elm"));
        isTheSiteOfABuildFromNothing();
    }

    @Test
    void anotherNameReachesThePagesWhoseChartsTellIt() throws Exception {
        project.edit("entities.yaml", "name: Oak", "name: Old Oak");
        assertThat(drawn()).contains("Rain on Oak");
        assertThat(project.page("oak/index.html").text("figure")).contains("Old Oak");
        isTheSiteOfABuildFromNothing();
    }

    @Test
    void anotherLanguageDrawsAll() throws Exception {
        project.write("site.yaml", "title: Farms\nlanguage: de\n");
        assertThat(drawn()).contains("Load of Elm", "Rain on Oak");
        isTheSiteOfABuildFromNothing();
    }

    @Test
    void whatABuildDoesNotShowIsForgottenAfterIt() throws Exception {
        project.edit("elm.md", "title: Load of Elm", "title: Elm");
        assertThat(drawn()).containsExactly("Elm");
        project.edit("elm.md", "title: Elm", "title: Load of Elm");
        assertThat(drawn()).containsExactly("Load of Elm");
    }

    @Test
    void aChartWithAWrongByteIsDrawnAgain() throws Exception {
        Path values = folder.resolve("cache/store/values");
        byte[] bytes = Files.readAllBytes(values);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Rain on Oak</title>");
        bytes[at] = 'M';
        Files.write(values, bytes);
        project.edit("elm.md", "# Load", "# The load");
        assertThat(drawn()).containsExactly("Rain on Oak");
        isTheSiteOfABuildFromNothing();
    }

    @Test
    void oneProcessDrawsAChartOnceForEachLanguage() {
        Memory memory = new Memory();
        AtomicInteger drawings = new AtomicInteger();
        for (String language : new String[] {"en", "en", "en", "de"}) {
            memory.charts(Words.of(language)).get(Fingerprint.of("a spec"), () -> {
                drawings.incrementAndGet();
                return new ChartRenderer(Words.of(language))
                        .render(Examples.all().get("line"), "a");
            });
        }
        assertThat(drawings).hasValue(2);
    }

    /** The titles of the charts that another process draws. */
    private List<String> drawn() throws Exception {
        Path values = folder.resolve("cache/store/values");
        int before = Files.exists(values) ? (int) Files.size(values) : 0;
        project.buildStamped(false);
        byte[] all = Files.readAllBytes(values);
        String added = new String(Arrays.copyOfRange(all, before, all.length), StandardCharsets.UTF_8);
        return DRAWN.matcher(added).results().map(match -> match.group(1)).toList();
    }

    private void isTheSiteOfABuildFromNothing() throws Exception {
        Map<String, String> site = project.site();
        project.build(folder.resolve("afresh"));
        assertThat(Project.changed(site, Project.files(folder.resolve("afresh"))))
                .isEmpty();
    }
}
