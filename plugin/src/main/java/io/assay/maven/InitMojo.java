package io.assay.maven;

import io.assay.start.Start;
import io.assay.start.Starter;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes a small working site in a folder: content with one verdict, a POM, settings that make Maven quick, workflows for
 * GitHub. Where there are pages already, only what is around them. Files that are there stay as they are.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {
    /** The folder to begin in. */
    @Parameter(property = "assay.folder", defaultValue = "${basedir}", required = true)
    private File folder;

    /**
     * Where in the folder the content is or shall be. By default {@code content}, or a folder that holds Markdown
     * already.
     */
    @Parameter(property = "assay.content")
    private String content;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Start start = start();
        if (start.made().isEmpty()) {
            getLog().info("All is there already: nothing was made in " + start.folder());
        } else {
            getLog().info("Made in " + start.folder() + ":");
            start.made().forEach(path -> getLog().info("  " + path));
        }
        if (!start.kept().isEmpty()) {
            getLog().info("Left as they were: " + String.join(", ", start.kept()));
        }
        start.advice().forEach(one -> getLog().warn(one));
        next(start.hadPages()).forEach(getLog()::info);
    }

    private Start start() throws MojoExecutionException, MojoFailureException {
        // The end of a month that is over: figures of today could not be known yet.
        LocalDate day = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).minusDays(1);
        try {
            return Starter.write(AbstractAssayMojo.path(folder), Optional.ofNullable(content), day, version);
        } catch (FileAlreadyExistsException e) {
            throw new MojoFailureException(
                    "'" + e.getFile() + "' is in the way: move it, or begin in another folder.", e);
        } catch (IOException e) {
            throw new MojoExecutionException("The disk failed: " + e, e);
        }
    }

    private static List<String> next(boolean hadPages) {
        return List.of(
                "Next:",
                "  mvn assay:serve                           shows the site, and what you change when you save it",
                hadPages
                        ? "  mvn assay:check                           says what is wrong, and writes nothing"
                        : "  change a figure in content/snapshots/     the verdict follows",
                "  mvn assay:new -Dassay.page=\"A new page\"   adds a page; -Dassay.entity=\"Name (SYM)\" an entity");
    }
}
