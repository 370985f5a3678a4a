package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.metric.Clocks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    private Path folder;

    @Test
    void countsPagesThenFilesToTheLast() throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        for (int i = 0; i < 9; i++) {
            Files.writeString(content.resolve("page-" + i + ".md"), "# Page " + i + "\n");
        }
        List<String> told = Collections.synchronizedList(new ArrayList<>());

        BuildReport report = SiteBuild.run(
                request(content), (doing, done, of) -> told.add(of == 0 ? doing : doing + " " + done + "/" + of));

        int files = report.written().orElseThrow().written();
        assertThat(told)
                .contains("Reading pages 0/9", "Reading pages 9/9", "Making files " + files + "/" + files)
                .doesNotHaveDuplicates();
        assertThat(told.indexOf("Reading pages 9/9")).isLessThan(told.indexOf("Making files 0/" + files));
    }

    private BuildRequest request(Path content) {
        LocalDate day = LocalDate.parse("2026-08-02");
        return new BuildRequest(
                content,
                Optional.of(folder.resolve("site")),
                Optional.empty(),
                new Clocks(day, day),
                Optional.empty(),
                false,
                FailOn.ERROR);
    }
}
