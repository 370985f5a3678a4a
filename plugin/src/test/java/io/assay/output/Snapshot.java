package io.assay.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds: the text of each file, where each link leads, and folders, their paths ending with a slash. */
final class Snapshot {
    private Snapshot() {}

    /** A tree of {@code path=text}, or of a path alone, which is then its text too. */
    static OutputTree tree(String... files) {
        Map<String, OutputFile> tree = new TreeMap<>();
        for (String file : files) {
            String[] parts = file.split("=", 2);
            tree.put(parts[0], OutputFile.of(parts[parts.length - 1]));
        }
        return new OutputTree(tree);
    }

    /** Empty if there is no such folder. */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        if (!Files.exists(folder)) {
            return found;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path entry : walk.filter(path -> !path.equals(folder)).toList()) {
                String path = folder.relativize(entry).toString().replace('\\', '/');
                if (Files.isSymbolicLink(entry)) {
                    found.put(path, "-> " + Files.readSymbolicLink(entry));
                } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    found.put(path + "/", "");
                } else {
                    found.put(path, Files.readString(entry));
                }
            }
        }
        return found;
    }

    /** Without folders and the writer's own files. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> found = of(folder);
        found.keySet().removeIf(path -> path.endsWith("/") || path.startsWith(OutputPath.RESERVED));
        return found;
    }

    /** What a target should hold after a write. */
    static Map<String, String> expected(OutputTree tree, Map<String, String> strangers) throws IOException {
        Map<String, String> files = text(tree);
        files.putAll(strangers);
        Map<String, String> all = new TreeMap<>(files);
        files.keySet().forEach(path -> folders(path).forEach(folder -> all.put(folder + "/", "")));
        all.put(Manifest.NAME, Manifest.of(tree.files().keySet()).text());
        return all;
    }

    static Map<String, String> text(OutputTree tree) throws IOException {
        Map<String, String> text = new TreeMap<>();
        for (String path : tree.files().keySet()) {
            try (InputStream bytes = tree.files().get(path).open()) {
                text.put(path, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text;
    }

    /** The folders on the way to a file, outermost first. */
    static List<String> folders(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }
}
