package io.assay.output;

import io.assay.cache.Once;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * All files of a site, by path: relative to the target, names with {@code /} between them. No two differ in case alone
 * and none is another's folder, so that the site can be written to any disk.
 */
public final class OutputTree {
    public static final OutputTree EMPTY = new OutputTree(Map.of());

    private final Map<String, OutputFile> files;
    private final String lateFolder;

    /** Where the files are that are made when they are asked for; those of this tree itself, if it was not revised. */
    private final Function<String, Optional<OutputFile>> revised;

    private final Once<Map<String, OutputFile>> all;

    /** @throws IllegalArgumentException if a path is not one, or two can't stand side by side; names both */
    public OutputTree(Map<String, OutputFile> files) {
        this(files, "", Map::of);
        check(this.files);
    }

    private OutputTree(Map<String, OutputFile> files, String lateFolder, Supplier<Map<String, OutputFile>> late) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.lateFolder = lateFolder;
        this.all = new Once<>(() -> joined(late));
        this.revised = path -> Optional.ofNullable(this.files.get(path));
    }

    private OutputTree(
            OutputTree before, Function<String, Optional<OutputFile>> revised, Supplier<Map<String, OutputFile>> late) {
        this.files = before.files;
        this.lateFolder = before.lateFolder;
        this.all = new Once<>(() -> joined(late));
        this.revised = revised;
    }

    /**
     * A tree of files at the same paths, of which those that are made when they are asked for are made otherwise.
     *
     * @param some finds such files without planning all of them; empty where it can't
     * @param whole all files, planned anew; called at most once, when one is asked for that is not among those
     */
    public OutputTree revised(Function<String, Optional<OutputFile>> some, Supplier<OutputTree> whole) {
        Supplier<OutputTree> once = new Once<>(whole);
        return new OutputTree(
                this,
                path -> Optional.ofNullable(files.get(path))
                        .filter(file -> file instanceof HeldBytes || file instanceof CopiedFile)
                        .or(() -> some.apply(path))
                        .or(() -> once.get().find(path)),
                () -> once.get().files());
    }

    /**
     * This tree with the files of a folder of which only that they are in it is known before they are asked for.
     *
     * @param folder ends in {@code /}
     * @param its gives the same each time; called at most once when all of a site is asked for, or a file that is below
     *     the folder and not of this tree
     */
    public OutputTree withLate(String folder, Supplier<Map<String, OutputFile>> its) {
        return new OutputTree(files, folder, its);
    }

    /**
     * All of them, in the order of their paths.
     *
     * @throws IllegalArgumentException if a late one can't stand beside another; names both
     */
    public Map<String, OutputFile> files() {
        return all.get();
    }

    private Map<String, OutputFile> joined(Supplier<Map<String, OutputFile>> late) {
        Map<String, OutputFile> itsLate = late.get();
        if (itsLate.isEmpty()) {
            return files;
        }
        SortedMap<String, OutputFile> joined = new TreeMap<>(files);
        joined.putAll(itsLate);
        check(joined);
        return Collections.unmodifiableSortedMap(joined);
    }

    /** The file at a path; finds out no more than that needs. */
    public Optional<OutputFile> find(String path) {
        if (files.containsKey(path)) {
            return revised.apply(path);
        }
        return lateFolder.isEmpty() || !path.startsWith(lateFolder)
                ? Optional.empty()
                : Optional.ofNullable(files().get(path));
    }

    /** Whether there is a file at a path; finds out no more than that needs. */
    public boolean has(String path) {
        return files.containsKey(path) || find(path).isPresent();
    }

    /** The paths below a folder, which ends in {@code /}; finds out no more than that needs. */
    public Set<String> pathsBelow(String folder) {
        boolean mayBeLate = !lateFolder.isEmpty() && (folder.startsWith(lateFolder) || lateFolder.startsWith(folder));
        return (mayBeLate ? files() : files)
                .keySet().stream()
                        .filter(path -> path.startsWith(folder))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void check(Map<String, OutputFile> files) {
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
        PathSet mine = PathSet.of(files().keySet());
        other.files().keySet().forEach(path -> refuseClash(mine, path));
        Map<String, OutputFile> all = new TreeMap<>(files());
        all.putAll(other.files());
        return new OutputTree(all);
    }

    private static void refuseClash(PathSet present, String path) {
        present.findClash(path).ifPresent(clash -> {
            throw new IllegalArgumentException("'" + clash + "' and '" + path + "' can't be in one site");
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputTree that && files().equals(that.files());
    }

    @Override
    public int hashCode() {
        return files().hashCode();
    }

    @Override
    public String toString() {
        return files.keySet() + (lateFolder.isEmpty() ? "" : " and " + lateFolder);
    }
}
