package io.assay.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Adds files to a folder that is not Assay's, each at once. A file that is there is never replaced. */
public final class NewFiles {
    private NewFiles() {}

    /**
     * @param texts by path in the folder, with {@code /}; folders are made as needed
     * @throws FileAlreadyExistsException if a file stands in one of the places, or where a folder of one is needed;
     *     nothing is written then
     * @throws IOException if the disk fails; files written before stay
     */
    public static void write(Path folder, Map<String, String> texts) throws IOException {
        Map<String, String> sorted = new TreeMap<>(texts);
        for (String path : sorted.keySet()) {
            refuse(folder, folder.resolve(path));
        }
        for (Map.Entry<String, String> text : sorted.entrySet()) {
            AtomicFile.write(folder.resolve(text.getKey()), text.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void refuse(Path top, Path file) throws FileAlreadyExistsException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        for (Path folder = file.getParent(); !folder.equals(top); folder = folder.getParent()) {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new FileAlreadyExistsException(folder.toString());
            }
        }
    }
}
