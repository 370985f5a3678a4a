package io.assay.maven;

import io.assay.build.BuildReport;
import io.assay.build.BuildRequest;
import io.assay.output.AtomicFile;
import io.assay.review.DueList;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a CSV file with a row for each number and each judgement that is due, its value to be filled in. Filled in and
 * moved to {@code snapshots/}, it is a snapshot.
 */
@Mojo(name = "due", requiresProject = false, threadSafe = true)
public final class DueMojo extends AbstractAssayMojo {
    /** The file to write. One in which values were filled in is never overwritten. */
    @Parameter(property = "assay.due", defaultValue = "${project.build.directory}/assay-due.csv", required = true)
    private File due;

    /** What makes the goal fail: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "assay.failOn", defaultValue = "error")
    private String failOn;

    @Override
    String failOn() {
        return failOn;
    }

    @Override
    void finish(BuildReport report, BuildRequest request) throws IOException, MojoFailureException {
        Path file = path(due);
        String list = DueList.write(report.review());
        if (Files.exists(file) && DueList.isFilled(Files.readString(file))) {
            throw new MojoFailureException("Values are filled in in " + file
                    + ". Move it to snapshots/ in the content, or write elsewhere: -Dassay.due=FILE");
        }
        AtomicFile.write(file, list.getBytes(StandardCharsets.UTF_8));
        int rows = DueList.count(list);
        if (rows == 0) {
            getLog().info("Nothing is due. Rows to be filled in would stand in " + file + ".");
            return;
        }
        getLog().info(rows + (rows == 1 ? " row is" : " rows are") + " due: fill in the column 'value' of " + file
                + ", leave empty what you do not know, and move the file to snapshots/ in the content.");
    }
}
