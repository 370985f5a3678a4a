package io.assay.maven;

import io.assay.build.BuildReport;
import io.assay.build.BuildRequest;
import io.assay.output.AtomicFile;
import io.assay.site.verdict.VerdictComparison;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says which verdicts a change moves, and why: assesses the content and another state of it by the same clocks, and
 * writes what differs as Markdown, for a pull request.
 */
@Mojo(name = "compare", requiresProject = false, threadSafe = true)
public final class CompareMojo extends AbstractAssayMojo {
    /** The content folder as it was before the change, in another checkout. Must be given. */
    @Parameter(property = "assay.base")
    private File base;

    /** The Markdown file to write. */
    @Parameter(
            property = "assay.comparison",
            defaultValue = "${project.build.directory}/assay-verdicts.md",
            required = true)
    private File comparison;

    /** What makes the goal fail: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "assay.failOn", defaultValue = "error")
    private String failOn;

    @Override
    String failOn() {
        return failOn;
    }

    @Override
    BuildRequest request() throws MojoFailureException {
        if (base == null) {
            throw new MojoFailureException(
                    "Say where the content from before the change is, in another checkout: -Dassay.base=DIR");
        }
        return super.request();
    }

    @Override
    void finish(BuildReport report, BuildRequest request)
            throws IOException, MojoExecutionException, MojoFailureException {
        Path folder = base.toPath().toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new MojoFailureException("There is no content folder at " + folder
                    + ". Say where the content from before the change is: -Dassay.base=DIR");
        }
        BuildReport before = run(request.ofOther(folder));
        VerdictComparison moves = VerdictComparison.of(before.verdicts(), report.verdicts());
        Path file = path(comparison);
        AtomicFile.write(file, moves.markdown().getBytes(StandardCharsets.UTF_8));
        moves.markdown().lines().forEach(getLog()::info);
        getLog().info("Written as Markdown to " + file);
    }
}
