package io.assay.output;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * All files of a site.
 *
 * @param files by path, in the order of the paths: relative to the target, names with {@code /} between them. No two
 *     differ in case alone and none is another's folder, so that the site can be written to any disk
 */
public record OutputTree(Map<String, OutputFile> files) {
    public static final OutputTree EMPTY = new OutputTree(Map.of());

    /** @throws IllegalArgumentException if a path is not one, or two can't stand side by side; names both */
    public OutputTree {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        PathSet seen = new PathSet();
        for (String path : files.keySet()) {
            OutputPath.check(path);
            refuseClash(seen, path);
            seen.add(path);
        }
    }

    /** Whether a path may be one of a site's. */
    public static boolean allows(String path) {
        try {
            OutputPath.check(path);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * This tree with another one's files.
     *
     * @throws IllegalArgumentException if a path is in both, or two can't stand side by side; names both
     */
    public OutputTree and(OutputTree other) {
        PathSet mine = PathSet.of(files.keySet());
        other.files.keySet().forEach(path -> refuseClash(mine, path));
        Map<String, OutputFile> all = new TreeMap<>(files);
        all.putAll(other.files);
        return new OutputTree(all);
    }

    private static void refuseClash(PathSet present, String path) {
        present.findClash(path).ifPresent(clash -> {
            throw new IllegalArgumentException("'" + clash + "' and '" + path + "' can't be in one site");
        });
    }
}
