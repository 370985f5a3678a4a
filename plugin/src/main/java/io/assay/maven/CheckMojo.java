package io.assay.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Does all that {@code build} does, and writes nothing: for a pull request, or before a commit. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractAssayMojo {
    /** What makes the check fail: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "assay.failOn", defaultValue = "warning")
    private String failOn;

    /** The file that says for programs what is wrong. */
    @Parameter(
            property = "assay.report",
            defaultValue = "${project.build.directory}/assay-report.json",
            required = true)
    private File report;

    @Override
    Optional<Path> report() {
        return Optional.of(path(report));
    }

    @Override
    String failOn() {
        return failOn;
    }
}
