package io.assay.maven;

import io.assay.build.BuildReport;
import io.assay.build.BuildRequest;
import io.assay.output.NewFiles;
import java.io.IOException;
import java.util.TreeSet;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Records the verdicts that are published now: writes each into a file of {@code assessments/} in the content folder,
 * to be committed, unless the last record of it says the same. Later builds compare. A record is never overwritten.
 */
@Mojo(name = "record", requiresProject = false, threadSafe = true)
public final class RecordMojo extends AbstractAssayMojo {
    /** What keeps verdicts from being recorded: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "assay.failOn", defaultValue = "error")
    private String failOn;

    @Override
    String failOn() {
        return failOn;
    }

    @Override
    void finish(BuildReport report, BuildRequest request) throws IOException {
        NewFiles.write(request.content(), report.records());
        new TreeSet<>(report.records().keySet()).forEach(path -> getLog().info("Recorded " + path));
        if (report.records().isEmpty()) {
            getLog().info("Nothing to record: the last records say the same.");
        }
    }
}
