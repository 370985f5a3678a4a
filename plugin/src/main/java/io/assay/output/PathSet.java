package io.assay.output;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Paths, compared as the least able file system does: upper and lower case are one, and no file is also a folder. */
public final class PathSet {
    private final NavigableSet<String> paths = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    public static PathSet of(Collection<String> paths) {
        PathSet set = new PathSet();
        set.paths.addAll(paths);
        return set;
    }

    public void add(String path) {
        paths.add(path);
    }

    /** A path of this set that can't exist beside the given one: equal to it, its folder, or below it. */
    public Optional<String> findClash(String path) {
        for (String folder : OutputPath.folders(path)) {
            if (paths.contains(folder)) {
                return Optional.of(paths.floor(folder));
            }
        }
        if (paths.contains(path)) {
            return Optional.of(paths.floor(path));
        }
        String prefix = path + "/";
        return Optional.ofNullable(paths.ceiling(prefix))
                .filter(next -> next.regionMatches(true, 0, prefix, 0, prefix.length()));
    }
}
