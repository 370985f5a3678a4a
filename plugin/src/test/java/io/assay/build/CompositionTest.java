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

/** What an edit must leave as it is so that its page alone is built again. */
class CompositionTest {
    private static final String OAK = "# Oak\n\nA tree.\n\n## Age\n\nOld.\n\n## Leaves\n\nGreen.\n";

    private static final String ELM = "# Elm\n\nAs old as an [oak](oak.md#age).\n";

    @TempDir
    private Path content;

    private final Memory memory = new Memory();

    @BeforeEach
    void makeTwoPages() throws IOException {
        write("snapshots/a.csv", "entity,as_of,height\nelm_tree,2026-06-30,20\n");
        write("knowledge/oak.md", OAK);
        write("knowledge/elm.md", ELM);
        compose(Set.of());
    }

    @Test
    void aTextIs() throws IOException {
        assertThat(isBuiltAlone(OAK.replace("Old.", "Very old."))).isTrue();
    }

    @Test
    void aHeadingIsUnlessALinkOrAnEntityIsReachedByIt() throws IOException {
        assertThat(isBuiltAlone(OAK + "## Fruit\n\nAcorns.\n")).as("another").isTrue();
        assertThat(isBuiltAlone(OAK.replace("## Leaves", "## Foliage")))
                .as("one that nobody links to")
                .isTrue();
        assertThat(isBuiltAlone(OAK.replace("## Age", "## Years")))
                .as("one that another page links to")
                .isFalse();
        assertThat(isBuiltAlone(OAK)).as("it again").isFalse();
        assertThat(isBuiltAlone(OAK + "## Elm tree (ELM)\n"))
                .as("one that names an entity")
                .isFalse();
    }

    @Test
    void aHeadingThatAnotherPageMissedIsNot() throws IOException {
        write("knowledge/elm.md", ELM + "\nSee [[Oak#Bark]].\n");
        compose(Set.of("knowledge/elm.md"));
        assertThat(isBuiltAlone(OAK + "## Bark\n")).isFalse();
    }

    @Test
    void aTitleIsNot() throws IOException {
        assertThat(isBuiltAlone(OAK.replace("# Oak", "# Oaks"))).isFalse();
    }

    private boolean isBuiltAlone(String oak) throws IOException {
        write("knowledge/oak.md", oak);
        Built built = compose(Set.of("knowledge/oak.md"));
        Built clean = SiteBuild.compose(request(), new Memory());
        assertThat(built.report().diagnostics()).isEqualTo(clean.report().diagnostics());
        assertThat(MemoryTest.bytes(built)).isEqualTo(MemoryTest.bytes(clean));
        return memory.isRevised();
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
                true,
                FailOn.NEVER);
    }
}
