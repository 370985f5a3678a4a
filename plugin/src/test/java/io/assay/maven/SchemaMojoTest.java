package io.assay.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal writes, and where its settings point. */
class SchemaMojoTest {
    @TempDir
    private Path folder;

    private SchemaMojo goal() throws ReflectiveOperationException {
        SchemaMojo goal = new SchemaMojo();
        set(goal, "content", folder.resolve("notes/content").toFile());
        set(goal, "schemas", folder.resolve("notes/target/assay-schema").toFile());
        set(goal, "workspace", folder.toFile());
        return goal;
    }

    private static void set(SchemaMojo goal, String name, File value) throws ReflectiveOperationException {
        Field field = SchemaMojo.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(goal, value);
    }

    @Test
    void schemasOfWhatCanBeReadAreWrittenWithSettings() throws Exception {
        Files.createDirectories(folder.resolve("notes/content"));
        Files.writeString(folder.resolve("notes/content/entities.yaml"), "akash: {kind: compute}\n");
        Files.writeString(folder.resolve("notes/content/site.yaml"), "title: [\n");

        goal().execute();

        Path schemas = folder.resolve("notes/target/assay-schema");
        assertThat(Files.readString(schemas.resolve("snapshot.schema.json"))).contains("\"akash\"");
        assertThat(Files.readString(schemas.resolve("settings.json")))
                .contains("\"./notes/target/assay-schema/site.schema.json\"", "\"notes/content/site.yaml\"");
    }

    @Test
    void withoutContentItSaysWhatToDo() {
        assertThatThrownBy(() -> goal().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("There is no content folder at ")
                .hasMessageEndingWith("-Dassay.content=DIR");
    }
}
