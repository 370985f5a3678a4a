package io.assay.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds files to a folder that is not Assay's. A file that is there is never replaced. Each is written beside its place
 * under a hidden name and then renamed, so that nobody meets half of it.
 */
public final class NewFiles {
    private NewFiles() {}

    /**
     * @param texts by path in the folder, with {@code /}; folders are made as needed
     * @throws FileAlreadyExistsException if a file stands in one of the places
     * @throws IOException if the disk fails; files written before stay
     */
    public static void write(Path folder, Map<String, String> texts) throws IOException {
        write(folder, texts, new Disk());
    }

    static void write(Path folder, Map<String, String> texts, Disk disk) throws IOException {
        for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
            Path file = folder.resolve(text.getKey());
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            disk.createFolders(file.getParent());
            Path incoming = file.resolveSibling("." + file.getFileName() + ".incoming");
            disk.write(new ByteArrayInputStream(text.getValue().getBytes(StandardCharsets.UTF_8)), incoming);
            disk.move(incoming, file);
        }
    }
}
