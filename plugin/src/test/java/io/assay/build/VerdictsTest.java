package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.metric.Clocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an edit entities are assessed again where something that their verdict rests on is another. */
class VerdictsTest {
    private static final String FIGURES = """
            entity,as_of,issued,price,users
            aqua,2026-03-31,2026-04-02,10,100
            aqua,2026-06-30,2026-07-02,12,110
            brio,2026-06-30,2026-07-02,30,50
            coda,2026-06-30,2026-07-02,40,7
            """;

    @TempDir
    private Path content;

    private final Memory memory = new Memory();

    @BeforeEach
    void makeThreeEntitiesAndTwoFrameworks() throws IOException {
        write("entities.yaml", "aqua: {kind: net}\nbrio: {kind: net}\ncoda: {kind: net}\n");
        write("snapshots/all.csv", FIGURES);
        write("judgements/brio.yaml", "trust:\n  - {level: high, as_of: 2026-07-01, by: ann}\n");
        write("frameworks/cost.yaml", """
                criteria:
                  price: {bands: [dear, 20, fair, 35, cheap]}
                  trust: {levels: [low, high]}
                verdicts: [avoid, 50%, take]
                """);
        write("frameworks/reach.yaml", """
                criteria:
                  users: {bands: [few, 20, some, 90, many]}
                verdicts: [small, 50%, large]
                """);
        write("knowledge/a.md", "# A\n\nAbout aqua.\n");
        assertThat(assessedAfterWriting("knowledge/b.md", "# B\n")).isEqualTo(6);
    }

    @Test
    void nothingIsAssessedForAPage() throws IOException {
        assertThat(assessedAfterWriting("knowledge/a.md", "---\ntags: [x]\n---\n# Another\n"))
                .isZero();
    }

    @Test
    void aFigureReachesItsEntityByTheFrameworksThatReadIt() throws IOException {
        assertThat(assessedAfterWriting("snapshots/all.csv", FIGURES.replace(",30,50", ",31,50")))
                .as("brio by cost")
                .isEqualTo(1);
        assertThat(assessedAfterWriting("snapshots/all.csv", FIGURES.replace(",30,50", ",32,51")))
                .as("brio by both")
                .isEqualTo(2);
    }

    @Test
    void rowsThatOnlyMovedAreToldFromWhereTheyStandNow() throws IOException {
        String moved = FIGURES.replace("brio,", "brio,2025-12-31,2026-01-02,9,\nbrio,");
        assertThat(assessedAfterWriting("snapshots/all.csv", "# source: somebody\n" + FIGURES))
                .as("another source of all")
                .isEqualTo(6);
        assertThat(assessedAfterWriting("snapshots/all.csv", "# source: somebody\n\n\n" + moved))
                .as("brio by cost")
                .isEqualTo(1);
    }

    @Test
    void aFormulaReachesWhomItTakesIn() throws IOException {
        write("metrics/m.yaml", "share: {formula: 'users / sum(users, kind: net)'}\n");
        write("frameworks/part.yaml", "criteria:\n  share: {bands: [a, 10%, b]}\nverdicts: [x, 50%, y]\n");
        compose(Set.of());
        assertThat(assessedAfterWriting("snapshots/all.csv", FIGURES.replace(",40,7", ",40,8")))
                .as("coda by reach, and all by part")
                .isEqualTo(4);
        assertThat(assessedAfterWriting(
                        "entities.yaml",
                        "aqua: {kind: net}\nbrio: {kind: net}\ncoda: {kind: net}\ndora: {kind: net}\n"))
                .as("dora by all, and the others by part")
                .isEqualTo(6);
    }

    @Test
    void aJudgementReachesItsEntity() throws IOException {
        assertThat(assessedAfterWriting(
                        "judgements/brio.yaml", "trust:\n  - {level: low, as_of: 2026-07-01, by: ann}\n"))
                .isEqualTo(1);
        assertThat(assessedAfterWriting(
                        "judgements/brio.yaml", "\n# moved\ntrust:\n  - {level: low, as_of: 2026-07-01, by: ann}\n"))
                .isZero();
        assertThat(assessedAfterWriting("judgements/coda.yaml", "exempt: {trust: {reason: none yet}}\n"))
                .isEqualTo(1);
    }

    @Test
    void aFrameworkReachesWhatItAssesses() throws IOException {
        assertThat(assessedAfterWriting(
                        "frameworks/reach.yaml",
                        "criteria:\n  users: {bands: [few, 30, some, 90, many]}\nverdicts: [small, 50%, large]\n"))
                .isEqualTo(3);
    }

    @Test
    void whatASourceIsWorthReachesItsFigures() throws IOException {
        write("snapshots/all.csv", FIGURES.replace("users\n", "users,source\n").replace(",30,50", ",30,50,desk"));
        compose(Set.of());
        assertThat(assessedAfterWriting("sources.yaml", "desk: {kind: estimate}\n"))
                .isEqualTo(2);
    }

    /** Compares with a build from nothing. */
    private int assessedAfterWriting(String path, String text) throws IOException {
        write(path, text);
        Built built = compose(Set.of(path));
        Built clean = SiteBuild.compose(request(), new Memory());
        assertThat(built.report().diagnostics()).isEqualTo(clean.report().diagnostics());
        assertThat(MemoryTest.bytes(built)).isEqualTo(MemoryTest.bytes(clean));
        return memory.verdicts().orElseThrow().anew();
    }

    private Built compose(Set<String> changed) throws IOException {
        return SiteBuild.compose(request(), memory, changed);
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private BuildRequest request() {
        return new BuildRequest(
                content,
                Optional.empty(),
                Optional.empty(),
                new Clocks(LocalDate.parse("2026-08-02"), LocalDate.parse("2026-08-02")),
                Optional.empty(),
                false,
                FailOn.NEVER);
    }
}
