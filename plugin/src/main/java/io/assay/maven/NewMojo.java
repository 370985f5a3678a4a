package io.assay.maven;

import io.assay.source.SourceReader;
import io.assay.source.SourceTree;
import io.assay.start.Addition;
import io.assay.start.NewEntity;
import io.assay.start.NewPage;
import io.assay.start.RefusedException;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Adds a page with its header, or an entity with its section and empty cells for its figures. What is there is never
 * overwritten.
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends AbstractMojo {
    /** The content folder: pages, data and frameworks. */
    @Parameter(property = "assay.content", defaultValue = "${basedir}/content", required = true)
    private File content;

    /** The folder and the title of a page to add, as in {@code markets/Prices of cards}. */
    @Parameter(property = "assay.page")
    private String page;

    /** The name and perhaps the symbol of an entity to add, as in {@code Render Network (RENDER)}. */
    @Parameter(property = "assay.entity")
    private String entity;

    /** The framework whose page gets the entity's section; not needed if only one page shows verdicts. */
    @Parameter(property = "assay.framework")
    private String framework;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if ((page == null) == (entity == null)) {
            throw new MojoFailureException("Say what to add: -Dassay.page=\"markets/Prices of cards\""
                    + " or -Dassay.entity=\"Render Network (RENDER)\"");
        }
        Path folder = AbstractAssayMojo.path(content);
        if (!Files.isDirectory(folder)) {
            throw new MojoFailureException("There is no content folder at " + folder
                    + ". Make one with assay:init, or say where it is: -Dassay.content=DIR");
        }
        try {
            Addition addition = plan(SourceReader.read(folder).value());
            addition.write(folder);
            getLog().info("Added in " + folder + ":");
            addition.notes().forEach(note -> getLog().info("  " + note));
        } catch (RefusedException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (FileAlreadyExistsException e) {
            throw new MojoFailureException("'" + e.getFile() + "' is in the way: nothing was changed.", e);
        } catch (IOException e) {
            throw new MojoExecutionException("The disk failed: " + e, e);
        }
    }

    private Addition plan(SourceTree tree) throws RefusedException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return page != null
                ? NewPage.plan(tree, page, today)
                : NewEntity.plan(
                        tree,
                        entity,
                        Optional.ofNullable(framework),
                        today.withDayOfMonth(1).minusDays(1));
    }
}
