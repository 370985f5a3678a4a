package io.assay.maven;

import io.assay.build.BuildReport;
import io.assay.build.BuildRequest;
import io.assay.build.StampedBuild;
import io.assay.output.UnsafeTargetException;
import io.assay.progress.Progress;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Builds the site. Needs no project: {@code mvn io.assay:assay-maven-plugin:build} works in any folder. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, requiresProject = false, threadSafe = true)
public final class BuildMojo extends AbstractAssayMojo {
    /** Where the site is written. Must be empty at first; afterwards only what Assay wrote there is touched. */
    @Parameter(property = "assay.output", defaultValue = "${project.build.directory}/site", required = true)
    private File output;

    /**
     * What makes the build fail, {@code error}, {@code warning} or {@code never}. A build that fails writes nothing.
     */
    @Parameter(property = "assay.failOn", defaultValue = "error")
    private String failOn;

    /** Where what the next build may use again is kept. Can be deleted at any time. */
    @Parameter(property = "assay.cache", defaultValue = "${project.build.directory}/assay-cache", required = true)
    private File cache;

    /** Whether to forget what earlier builds kept, and to build everything although nothing may have changed. */
    @Parameter(property = "assay.force", defaultValue = "false")
    private boolean force;

    /** The file that says for programs what is wrong. */
    @Parameter(
            property = "assay.report",
            defaultValue = "${project.build.directory}/assay-report.json",
            required = true)
    private File report;

    @Override
    BuildReport build(BuildRequest request, Progress progress) throws IOException, UnsafeTargetException {
        return StampedBuild.run(request, path(cache), force, progress);
    }

    @Override
    Optional<Path> report() {
        return Optional.of(path(report));
    }

    @Override
    String failOn() {
        return failOn;
    }

    @Override
    Optional<Path> target() {
        return Optional.of(path(output));
    }
}
