package io.assay.output;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Paths, compared as the least able file system does: upper and lower case are one, and no file is also a folder. */
public final class PathSet {
    /** The paths as they were given, by what they are without a difference in case. */
    private final Map<String, String> paths = new HashMap<>();

    /** All folders on the way to a path, without a difference in case. */
    private final Set<String> folders = new HashSet<>();

    public static PathSet of(Collection<String> paths) {
        PathSet set = new PathSet();
        paths.forEach(set::add);
        return set;
    }

    /** Of two paths that differ in case alone, the first one is kept. */
    public void add(String path) {
        String plain = withoutCase(path);
        paths.putIfAbsent(plain, path);
        for (int slash = plain.lastIndexOf('/');
                slash >= 0 && folders.add(plain.substring(0, slash));
                slash = plain.lastIndexOf('/', slash - 1)) {
            // The folders above a known one are known.
        }
    }

    /** A path of this set that can't exist beside the given one: equal to it, its folder, or below it. */
    public Optional<String> findClash(String path) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        String plain = withoutCase(path);
        for (int slash = plain.indexOf('/'); slash >= 0; slash = plain.indexOf('/', slash + 1)) {
            String folder = paths.get(plain.substring(0, slash));
            if (folder != null) {
                return Optional.of(folder);
            }
        }
        return Optional.ofNullable(paths.get(plain))
                .or(() -> folders.contains(plain) ? findBelow(plain + "/") : Optional.empty());
    }

    /** The first one below a folder. */
    private Optional<String> findBelow(String prefix) {
        return paths.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .min(String::compareTo)
                .map(paths::get);
    }

    /** Equal for two texts exactly if {@link String#equalsIgnoreCase} says that they are. */
    private static String withoutCase(String path) {
        StringBuilder plain = null;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean common = c >= 'a' && c <= 'z' || c >= '-' && c <= '9';
            char lower = common ? c : Character.toLowerCase(Character.toUpperCase(c));
            if (lower != c && plain == null) {
                plain = new StringBuilder(path);
            }
            if (lower != c) {
                plain.setCharAt(i, lower);
            }
        }
        return plain == null ? path : plain.toString();
    }
}
