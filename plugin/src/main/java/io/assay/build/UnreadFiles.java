package io.assay.build;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.NearestName;
import io.assay.diagnostic.Place;
import io.assay.source.AssetFile;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds files that somebody wrote for Assay and that it does not read, for their name or the name of their folder. */
final class UnreadFiles {
    private static final Set<String> FILES = Set.of(
            "site.yaml", "entities.yaml", "sources.yaml", "urls.yaml", "baseline.json", "assessments/accepted.yaml");

    /** By what a file might be named, what it has to be named. */
    private static final Map<String, String> STEMS = Map.of(
            "site", "site.yaml",
            "entities", "entities.yaml",
            "entity", "entities.yaml",
            "sources", "sources.yaml",
            "source", "sources.yaml",
            "urls", "urls.yaml",
            "baseline", "baseline.json");

    /** By folder, the extensions of files that are read in it. */
    private static final Map<String, Set<String>> FOLDERS = Map.of(
            "metrics", Set.of("yaml", "yml"),
            "snapshots", Set.of("csv", "json", "ndjson", "yaml", "yml"),
            "frameworks", Set.of("yaml", "yml", "json"),
            "judgements", Set.of("yaml", "yml", "json", "csv"),
            "assessments", Set.of("json"));

    /** What tables and settings come in; anything else in a folder of data is nobody's mistake. */
    private static final Set<String> NOTATIONS =
            Set.of("yaml", "yml", "json", "ndjson", "csv", "tsv", "xls", "xlsx", "ods", "toml");

    private UnreadFiles() {}

    static Diagnostics find(SourceTree tree) {
        Set<String> paths = new TreeSet<>();
        Stream.concat(
                        tree.files().stream().map(SourceFile::path),
                        tree.assets().stream().map(AssetFile::path))
                .forEach(paths::add);
        Map<String, Diagnostic> problems = new LinkedHashMap<>();
        for (String path : paths) {
            int slash = path.indexOf('/');
            String top = slash < 0 ? path : path.substring(0, slash);
            problem(path, top, extension(path)).ifPresent(problem -> problems.putIfAbsent(key(path, top), problem));
        }
        return Diagnostics.of(problems.values());
    }

    /** One problem for each folder of another name, one for each file elsewhere. */
    private static String key(String path, String top) {
        return FOLDERS.containsKey(top) ? path : top;
    }

    private static Optional<Diagnostic> problem(String path, String top, String extension) {
        if (path.equals(top)) {
            return isNotation(extension) && !FILES.contains(path)
                    ? nearestFile(path).map(near -> unread(path, "'" + path + "' is not read", near))
                    : Optional.empty();
        }
        if (!FOLDERS.containsKey(top)) {
            return isNotation(extension)
                    ? NearestName.find(top, FOLDERS.keySet(), 2)
                            .map(near -> unread(path, "the folder '" + top + "/' is not read", near + "/"))
                    : Optional.empty();
        }
        boolean read = FILES.contains(path) || FOLDERS.get(top).contains(extension);
        return read || !isNotation(extension)
                ? Optional.empty()
                : Optional.of(Diagnostic.of(Code.NOT_READ, Place.file(path), "'" + path + "' is not read")
                        .withHint("files of " + top + "/ end in "
                                + String.join(
                                        ", ",
                                        FOLDERS.get(top).stream()
                                                .map(other -> "." + other)
                                                .sorted()
                                                .toList())));
    }

    private static Optional<String> nearestFile(String name) {
        String stem = name.substring(0, name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        return NearestName.find(stem, STEMS.keySet(), 1).map(STEMS::get);
    }

    private static boolean isNotation(String extension) {
        return NOTATIONS.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** Without the dot, in the case in which it is written; empty if there is none. */
    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.indexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.') + 1);
    }

    private static Diagnostic unread(String path, String message, String near) {
        return Diagnostic.of(Code.NOT_READ, Place.file(path), message).withHint("did you mean '" + near + "'?");
    }
}
