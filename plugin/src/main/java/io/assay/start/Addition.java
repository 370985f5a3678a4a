package io.assay.start;

import io.assay.output.AtomicFile;
import io.assay.output.NewFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be added to a content folder.
 *
 * @param created the texts of new files, by path in the content folder
 * @param changed the whole new texts of files that get more lines
 * @param notes what the person who asked for it should know, a line each
 */
public record Addition(Map<String, String> created, Map<String, String> changed, List<String> notes) {
    public Addition {
        created = Map.copyOf(created);
        changed = Map.copyOf(changed);
        notes = List.copyOf(notes);
    }

    /** One new file. */
    static Addition of(String path, String text) {
        return new Addition(Map.of(path, text), Map.of(), List.of(path));
    }

    Addition and(Addition other) {
        Map<String, String> allCreated = new TreeMap<>(created);
        allCreated.putAll(other.created);
        Map<String, String> allChanged = new TreeMap<>(changed);
        allChanged.putAll(other.changed);
        List<String> allNotes = new ArrayList<>(notes);
        allNotes.addAll(other.notes);
        return new Addition(allCreated, allChanged, allNotes);
    }

    /**
     * Writes the files, new ones first.
     *
     * @throws java.nio.file.FileAlreadyExistsException if one of the new files is there meanwhile; nothing is written then
     */
    public void write(Path content) throws IOException {
        NewFiles.write(content, created);
        for (Map.Entry<String, String> file : new TreeMap<>(changed).entrySet()) {
            AtomicFile.write(content.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
