package io.assay.maven;

import io.assay.build.BuildReport;
import io.assay.build.BuildRequest;
import io.assay.diagnostic.Edit;
import io.assay.fix.EditWriter;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Mends in the content what needs no judgement, such as quoted figures that have changed, and says each change. */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends AbstractAssayMojo {
    /** Whether to say what would be changed, and change nothing. */
    @Parameter(property = "assay.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * What makes the goal fail, {@code error}, {@code warning} or {@code never}. A goal that fails changes nothing: with
     * errors in the data, figures may not be what they should.
     */
    @Parameter(property = "assay.failOn", defaultValue = "error")
    private String failOn;

    @Override
    String failOn() {
        return failOn;
    }

    @Override
    void finish(BuildReport report, BuildRequest request) throws IOException {
        List<Edit> found = report.diagnostics().stream()
                .flatMap(problem -> problem.fix().stream())
                .toList();
        List<Edit> made = dryRun ? found : EditWriter.apply(request.content(), found);
        made.forEach(edit -> getLog().info(edit.toString()));
        getLog().info(made.size()
                + (made.size() == 1 ? " change" : " changes")
                + (dryRun ? " to make, and none made: this is a dry run" : " made"));
        if (made.size() < found.size()) {
            getLog().warn((found.size() - made.size())
                    + " were left out: they overlap, or their file was changed meanwhile. Run the goal again.");
        }
    }
}
