package io.assay.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters, log and failures of the goals; what Maven itself does is tried in src/it. */
class GoalsTest {
    @TempDir
    private Path folder;

    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void writeAPage() throws IOException {
        Files.createDirectory(folder.resolve("content"));
        Files.writeString(folder.resolve("content/oak.md"), "# Oak\n\nBeside a [yew](yew.md).\n");
    }

    private BuildMojo build() throws ReflectiveOperationException {
        BuildMojo goal = new BuildMojo();
        set(goal, "output", folder.resolve("site").toFile());
        set(goal, "cache", folder.resolve("target/cache").toFile());
        set(goal, "report", folder.resolve("target/report.json").toFile());
        return prepared(goal, "error");
    }

    private CheckMojo check() throws ReflectiveOperationException {
        CheckMojo goal = new CheckMojo();
        set(goal, "report", folder.resolve("target/report.json").toFile());
        return prepared(goal, "warning");
    }

    private <T extends AbstractAssayMojo> T prepared(T goal, String failOn) throws ReflectiveOperationException {
        set(goal, "content", folder.resolve("content").toFile());
        set(goal, "basedir", folder.toFile());
        set(goal, "failOn", failOn);
        set(goal, "version", "1.0");
        goal.setLog((Log) Proxy.newProxyInstance(
                GoalsTest.class.getClassLoader(), new Class<?>[] {Log.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("isInfoEnabled")) {
                        return true;
                    }
                    log.add(method.getName() + ": " + arguments[0]);
                    return null;
                }));
        return goal;
    }

    /** As Maven does it. */
    private static void set(Object goal, String name, Object value) throws ReflectiveOperationException {
        Field field = Stream.of(goal.getClass(), AbstractAssayMojo.class)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        field.setAccessible(true);
        field.set(goal, value);
    }

    @Test
    void buildTellsProblemsWhatItMadeAndWhereToLook() throws Exception {
        build().execute();

        assertThat(log).hasSize(4);
        assertThat(log.get(0))
                .isEqualTo("warn: oak.md:3:16: warning KB021: broken link 'yew.md': there is no such file\n"
                        + "  Beside a [yew](yew.md).\n"
                        + "                 ^^^^^^");
        assertThat(log.get(1))
                .isEqualTo("info: More about KB021: mvn io.assay:assay-maven-plugin:1.0:explain -Dassay.code=KB021");
        assertThat(log.get(2))
                .matches("info: 3 pages, 0 links, 0 charts, 0 verdicts; 1 warning;"
                        + " \\d+ files written, 0 unchanged, 0 deleted \\(\\d+\\.\\d s\\)");
        assertThat(log.get(3)).isEqualTo("info: The site is at " + folder.resolve("site/index.html"));
        assertThat(folder.resolve("site/oak/index.html")).isRegularFile();
    }

    @Test
    void checkFailsOnAWarningAndWritesNothing() throws Exception {
        CheckMojo goal = check();

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "The content has 1 warning, told above. Mend them; -Dassay.failOn=never goes on all the same.");
        assertThat(log.get(0)).startsWith("warn: oak.md:3:16: warning KB021");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void whatIsWrongIsWrittenForProgramsAlsoIfTheGoalFails() throws Exception {
        assertThatThrownBy(check()::execute).isInstanceOf(MojoFailureException.class);

        assertThat(folder.resolve("target/report.json"))
                .content()
                .contains("\"failed\": true", "\"code\": \"KB021\"", "\"file\": \"content/oak.md\"");
    }

    @Test
    void aBaselineIsWrittenAndFromThenOnOnlyNewProblemsAreTold() throws Exception {
        CheckMojo writing = check();
        set(writing, "baseline", "write");
        writing.execute();
        assertThat(log).singleElement().asString().startsWith("info: 1 problem written to ");

        log.clear();
        check().execute();
        assertThat(log.get(0)).startsWith("info: 3 pages, 0 links, 0 charts, 0 verdicts; no new problems, 1 known (");

        Files.writeString(folder.resolve("content/ash.md"), "# Ash\n\nBeside a [fir](fir.md).\n");
        CheckMojo again = check();
        assertThatThrownBy(again::execute).hasMessageContaining("The content has 1 warning, 1 known, told above.");
    }

    @Test
    void aBuildThatFailsSaysThatTheLastSiteStays() throws Exception {
        Files.writeString(folder.resolve("content/site.yaml"), "titel: Trees\n");
        BuildMojo goal = build();

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1 error, 1 warning")
                .hasMessageContaining("the last good site stays as it was");
        assertThat(log.get(1))
                .startsWith("error: site.yaml:1:1: error KB006: unknown key 'titel'")
                .contains("did you mean 'title'?");
    }

    @Test
    void recordWritesEachVerdictOnce() throws Exception {
        Files.createDirectories(folder.resolve("content/frameworks"));
        Files.writeString(folder.resolve("content/frameworks/wood.yaml"), """
                criteria: {girth: {bands: [thin, 1, thick], why: measured}}
                verdicts: [fell, 50%, keep]
                """);
        Files.createDirectories(folder.resolve("content/snapshots"));
        Files.writeString(folder.resolve("content/snapshots/a.csv"), "entity,as_of,girth\noak,2026-06-30,2\n");
        Path record = folder.resolve("content/assessments/oak.wood.2026-08-02.json");

        prepared(recordOn("2026-08-02"), "error").execute();

        assertThat(log).contains("info: Recorded assessments/oak.wood.2026-08-02.json");
        assertThat(record).content().contains("\"verdict\": \"Keep\"");
        assertThat(folder.resolve("site")).doesNotExist();

        log.clear();
        prepared(recordOn("2026-08-03"), "error").execute();

        assertThat(log).contains("info: Nothing to record: the last records say the same.");
        assertThat(record.getParent()).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void recordWritesNothingOfContentWithErrors() throws Exception {
        Files.writeString(folder.resolve("content/site.yaml"), "titel: Trees\n");
        RecordMojo goal = prepared(recordOn("2026-08-02"), "error");

        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        assertThat(folder.resolve("content/assessments")).doesNotExist();
    }

    private static RecordMojo recordOn(String day) throws ReflectiveOperationException {
        RecordMojo goal = new RecordMojo();
        set(goal, "knownAt", day);
        return goal;
    }

    @Test
    void aGoalThatIsSkippedDoesNothing() throws Exception {
        BuildMojo goal = build();
        set(goal, "skip", true);
        set(goal, "content", new File("nowhere"));

        goal.execute();

        assertThat(log).containsExactly("info: Assay is skipped.");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asOf    | tomorrow        | assay.asOf must be a day such as 2026-06-30, not 'tomorrow'.
            knownAt | 2026-02-30      | assay.knownAt must be a day such as 2026-06-30, not '2026-02-30'.
            failOn  | always          | assay.failOn must be error, warning or never, not 'always'.
            baseline | yes            | assay.baseline must be 'write' or not be given, not 'yes'. To do without a baseline, delete baseline.json in the content folder.
            baseUrl | example.org     | assay.baseUrl must be a whole web address, such as https://example.org/notes/, not 'example.org'.
            """)
    void aParameterThatIsWrongFailsBeforeAnythingIsRead(String name, String value, String message) throws Exception {
        BuildMojo goal = build();
        set(goal, name, value);

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(message);
        assertThat(log).isEmpty();
    }

    @Test
    void foldersThatAreWrongFail() throws Exception {
        BuildMojo withoutContent = build();
        set(withoutContent, "content", folder.resolve("nowhere").toFile());
        assertThatThrownBy(withoutContent::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("There is no content folder at " + folder.resolve("nowhere"))
                .hasMessageContaining("-Dassay.content=DIR");

        BuildMojo withoutTheme = build();
        set(withoutTheme, "theme", folder.resolve("nowhere").toFile());
        assertThatThrownBy(withoutTheme::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("there is no theme folder at");

        BuildMojo intoContent = build();
        set(intoContent, "output", folder.resolve("content").toFile());
        assertThatThrownBy(intoContent::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("which the site is made from");
    }

    @Test
    void dueWritesAListAndKeepsOneThatIsFilledIn() throws Exception {
        Files.createDirectories(folder.resolve("content/snapshots"));
        Files.createDirectories(folder.resolve("content/metrics"));
        Files.writeString(folder.resolve("content/metrics/all.yaml"), "rings: {freshness: P1M}\n");
        Files.writeString(folder.resolve("content/snapshots/a.csv"), "entity,as_of,rings\noak,2026-01-31,80\n");
        Path list = folder.resolve("target/due.csv");
        DueMojo goal = prepared(new DueMojo(), "error");
        set(goal, "knownAt", "2026-06-15");
        set(goal, "due", list.toFile());

        goal.execute();

        assertThat(log.get(log.size() - 1)).startsWith("info: 1 row is due: fill in the column 'value' of " + list);
        assertThat(list).content().contains("oak,rings,2026-05-31,,,,2026-06-15,,,,,,80,2026-01-31,2026-02-28,");

        Files.writeString(list, Files.readString(list).replace("2026-05-31,,,", "2026-05-31,,81,"));
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("Values are filled in in " + list)
                .hasMessageContaining("Move it to snapshots/");
        assertThat(list).content().contains("2026-05-31,,81,");
    }

    @Test
    void fixSaysEachChangeAndMakesItUnlessItIsADryRun() throws Exception {
        Files.createDirectories(folder.resolve("content/snapshots"));
        Files.writeString(folder.resolve("content/snapshots/a.csv"), "entity,as_of,rings\noak,2026-01-31,80\n");
        Path page = folder.resolve("content/oak.md");
        Files.writeString(page, "# Oak\n\nHas [?](metric:oak/rings) rings.\n");
        FixMojo goal = prepared(new FixMojo(), "error");
        set(goal, "dryRun", true);

        goal.execute();
        assertThat(log)
                .endsWith(
                        "info: oak.md:3:6: '?' becomes '80'",
                        "info: 1 change to make, and none made: this is a dry run");
        assertThat(page).content().contains("[?]");

        set(goal, "dryRun", false);
        goal.execute();
        assertThat(log).endsWith("info: oak.md:3:6: '?' becomes '80'", "info: 1 change made");
        assertThat(page).content().isEqualTo("# Oak\n\nHas [80](metric:oak/rings) rings.\n");
    }

    @Test
    void compareSaysWhichVerdictsAChangeMoves() throws Exception {
        Files.createDirectory(folder.resolve("base"));
        CompareMojo goal = prepared(new CompareMojo(), "never");
        set(goal, "base", folder.resolve("base").toFile());
        set(goal, "comparison", folder.resolve("target/moves.md").toFile());

        goal.execute();

        assertThat(Files.readString(folder.resolve("target/moves.md"))).isEqualTo("### No verdict moves.\n");
        assertThat(log).contains("info: ### No verdict moves.");
        set(goal, "base", folder.resolve("nowhere").toFile());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("-Dassay.base=DIR");
    }

    @Test
    void withoutAPomTheBuildFolderIsTarget() throws Exception {
        BuildMojo goal = build();
        set(goal, "output", folder.resolve("${project.basedir}/target/site").toFile());

        goal.execute();

        assertThat(folder.resolve("target/site/index.html")).exists();
        assertThat(folder.resolve("${project.basedir}")).doesNotExist();
    }
}
