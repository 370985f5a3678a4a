package io.assay.maven;

import io.assay.build.ContentSchemas;
import io.assay.output.AtomicFile;
import io.assay.schema.EditorSettings;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes JSON Schemas by which an editor completes and checks the files of the content folder, with the ids that are used
 * there, and beside them settings for VS Code. Run it again when ids have changed.
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractMojo {
    /** The content folder: pages, data and frameworks. */
    @Parameter(property = "assay.content", defaultValue = "${basedir}/content", required = true)
    private File content;

    /** The folder that the schemas are written to. */
    @Parameter(property = "assay.schemas", defaultValue = "${project.build.directory}/assay-schema", required = true)
    private File schemas;

    /** The folder that the editor opens: paths in the settings are relative to it. */
    @Parameter(property = "assay.workspace", defaultValue = "${basedir}", required = true)
    private File workspace;

    /** Whether to skip the goal. */
    @Parameter(property = "assay.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Assay is skipped.");
            return;
        }
        Path from = normal(content);
        if (!Files.isDirectory(from)) {
            throw new MojoFailureException("There is no content folder at " + from
                    + ". Make one with a Markdown file in it, or say where it is: -Dassay.content=DIR");
        }
        Path target = normal(schemas);
        String settings = EditorSettings.of(relative(target), relative(from));
        try {
            for (Map.Entry<String, String> schema : ContentSchemas.of(from).entrySet()) {
                write(target.resolve(schema.getKey()), schema.getValue());
            }
            write(target.resolve("settings.json"), settings);
        } catch (IOException e) {
            throw new MojoExecutionException("The disk failed: " + e, e);
        }
        getLog().info("The schemas are in " + target + ". For VS Code, with the YAML extension, put this into"
                + " .vscode/settings.json:\n" + settings);
    }

    private String relative(Path path) {
        return normal(workspace).relativize(path).toString().replace('\\', '/');
    }

    private static Path normal(File file) {
        return AbstractAssayMojo.path(file);
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
