package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every threshold of a framework stands on its page, also where a criterion has no levels of its own. */
class BandsPagesTest {
    @TempDir
    private Path folder;

    @Test
    void scalesTellTheirEndsAndGroupsWhatTheirMembersAreMeasuredBy() throws Exception {
        Project project = Project.in(folder)
                .write("entities.yaml", "upper: {name: Upper}\n")
                .write("snapshots/june.csv", "entity,as_of,staff,reach,people\nupper,2026-06-30,40,600,strong\n")
                .write("frameworks/mills.yaml", """
                        criteria:
                          reach: {scale: [100, 1100], why: counted}
                          team:
                            by: mean
                            why: both
                            group:
                              people: {levels: [weak, strong]}
                              staff: {bands: [few, 20, some, 50, many], why: counted}
                        verdicts: [shut, 40%, keep]
                        """);
        project.build();

        assertThat(project.page("frameworks/mills/index.html").texts("p.band-note"))
                .contains(
                        "It scores 0 at 100, 100 at 1,100, and in proportion between.",
                        "People: weak, strong",
                        "Staff: few below 20, some 20 to 50, many 50 and more");

        assertThat(project.page("entities/upper/index.html").texts("li"))
                .contains("People: strong", "Staff: some (40)");
    }
}
