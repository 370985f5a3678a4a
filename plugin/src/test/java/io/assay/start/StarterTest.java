package io.assay.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made in which folder, and what is left alone. */
class StarterTest {
    private static final String[] AROUND = {
        ".github/workflows/pages.yml",
        ".github/workflows/pull-request.yml",
        ".gitignore",
        ".mvn/jvm.config",
        ".mvn/maven.config",
        "pom.xml"
    };

    @TempDir
    private Path folder;

    private Start start() throws IOException {
        return start(Optional.empty());
    }

    private Start start(Optional<String> content) throws IOException {
        return Starter.write(folder, content, LocalDate.parse("2026-06-30"), "1.0");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    @Test
    void anEmptyFolderGetsASiteWithAVerdict() throws IOException {
        Start start = start();

        assertThat(start.made())
                .contains(AROUND)
                .contains(
                        "README.md",
                        "content/site.yaml",
                        "content/knowledge/compute.md",
                        "content/snapshots/2026-06-30.csv",
                        "content/frameworks/compute.yaml")
                .hasSize(11);
        assertThat(start.kept()).isEmpty();
        assertThat(start.advice()).isEmpty();
        assertThat(text("content/snapshots/2026-06-30.csv")).contains("akash,2026-06-30,550");
        assertThat(text("content/site.yaml")).contains("illustrative: true");
        assertThat(text("pom.xml")).contains("<version>1.0</version>").doesNotContain("<configuration>");
    }

    @Test
    void aSecondTimeNothingIsMade() throws IOException {
        int files = start().made().size();

        Start again = start();

        assertThat(again.made()).isEmpty();
        assertThat(again.kept()).hasSize(files - 4).doesNotContain("content/knowledge/compute.md");
    }

    @Test
    void pagesThatLieInTheFolderItselfAreTheContent() throws IOException {
        write("README.md", "# Notes\n");
        write("today.md", "# Today\n");
        write("ideas/oak.md", "# Oak\n");

        assertThat(start().made()).contains(AROUND).contains("site.yaml").hasSize(AROUND.length + 1);
        assertThat(text("pom.xml")).contains("<content>${project.basedir}</content>");
        assertThat(text(".github/workflows/pull-request.yml")).contains("-Dassay.base=.base\n");
        assertThat(text("README.md")).isEqualTo("# Notes\n");
        assertThat(text("site.yaml")).doesNotContain("illustrative");
    }

    @Test
    void aFolderThatAloneHoldsPagesIsTheContent() throws IOException {
        write("README.md", "# A project\n");
        write("docs/oak.md", "# Oak\n");
        write("target/left-over.md", "");
        write("docs/.hidden/x.md", "");

        assertThat(start().made()).contains("docs/site.yaml").hasSize(AROUND.length + 1);
        assertThat(text("pom.xml")).contains("<content>${project.basedir}/docs</content>");
        assertThat(text(".github/workflows/pull-request.yml")).contains("-Dassay.base=.base/docs\n");
    }

    @Test
    void aVaultIsTheContentAsAWhole() throws IOException {
        write("README.md", "# Notes\n\n[Oak](ideas/oak.md)\n");
        write("ideas/oak.md", "# Oak\n");

        assertThat(start().made()).contains("site.yaml");
    }

    @Test
    void theContentIsWhereItIsSaidToBe() throws IOException {
        assertThat(start(Optional.of("base")).made()).contains("base/knowledge/compute.md");
        assertThat(text("README.md")).contains("`base/snapshots/`");
    }

    @Test
    void filesThatAreThereStayAndWhatTheyLackIsTold() throws IOException {
        write("pom.xml", "<project/>");
        write(".gitignore", "*.class\n");

        Start start = start();

        assertThat(text("pom.xml")).isEqualTo("<project/>");
        assertThat(start.kept()).containsExactly(".gitignore", "pom.xml");
        assertThat(start.advice())
                .containsExactly(
                        "pom.xml does not name the plugin: add io.assay:assay-maven-plugin:1.0 with its goal 'build'"
                                + " to <plugins>",
                        ".gitignore does not name 'target/', which the site is written to: add it");
    }

    @Test
    void insideOfARepositoryNoWorkflowsAreMade() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Path below = Files.createDirectory(folder.resolve("notes"));

        Start start = Starter.write(below, Optional.empty(), LocalDate.parse("2026-06-30"), "1.0");

        assertThat(start.made()).noneMatch(path -> path.contains("workflows")).contains("pom.xml");
        assertThat(start.advice()).singleElement().asString().contains("inside of a git repository");
        assertThat(start().made()).contains(AROUND[0]);
    }

    @Test
    void whatIsNotOnCentralIsBuiltByTheWorkflow() throws IOException {
        Starter.write(folder, Optional.empty(), LocalDate.parse("2026-06-30"), "1.1-SNAPSHOT");

        assertThat(text(".github/workflows/pages.yml"))
                .contains("repository: OWNER/assay")
                .contains("      - id: pages\n");
    }

    @Test
    void aNameThatMavenWouldNotTakeIsReplaced() throws IOException {
        Path named = Files.createDirectory(folder.resolve("Бäume: \"1\""));

        Starter.write(named, Optional.empty(), LocalDate.parse("2026-06-30"), "1.0");

        assertThat(Files.readString(named.resolve("pom.xml"))).contains("<artifactId>ume-1</artifactId>");
        assertThat(Files.readString(named.resolve("content/site.yaml"))).startsWith("title: \"Бäume 1\"\n");
    }

    @Test
    void aFileWhereAFolderIsNeededIsNamedAndNothingIsWritten() throws IOException {
        write(".mvn", "");

        assertThatThrownBy(this::start)
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(folder.resolve(".mvn").toString());
        assertThat(folder.resolve("pom.xml")).doesNotExist();
    }
}
