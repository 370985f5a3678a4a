package io.assay.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which files of a target are Assay's: a text file at its top, one path a line. Whatever it does not list is a
 * stranger's.
 *
 * <p>It carries no hashes: reading a file back and comparing it costs less than hashing what it should be, and also
 * finds what somebody changed by hand.
 *
 * @param paths sorted
 */
record Manifest(NavigableSet<String> paths) {
    static final String NAME = OutputPath.RESERVED + "manifest";
    private static final String FORMAT = "assay-manifest 1";

    Manifest {
        paths = Collections.unmodifiableNavigableSet(new TreeSet<>(paths));
    }

    static Manifest of(Collection<String> paths) {
        return new Manifest(new TreeSet<>(paths));
    }

    /** Empty if the target has no manifest. */
    static Manifest read(Path target) throws IOException, UnsafeTargetException {
        Path file = target.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return of(List.of());
        }
        try {
            List<String> lines = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Files.readString(file).lines().toList()
                    : List.of();
            if (!lines.isEmpty() && lines.get(0).equals(FORMAT)) {
                List<String> paths = lines.subList(1, lines.size());
                // A path that leads out of the target would be deleted there.
                paths.forEach(OutputPath::check);
                return of(paths);
            }
        } catch (CharacterCodingException | IllegalArgumentException e) {
            // Reported below, like any other content that this version did not write.
        }
        throw new UnsafeTargetException("'" + file + "' is damaged or of another version of Assay,"
                + " so it can't be told which files there are Assay's:"
                + " delete the folder yourself or choose another one");
    }

    /**
     * The text of a manifest that this version wrote, with other paths.
     *
     * @return with those that are added, then without those that are dropped
     */
    static List<String> revised(String text, Collection<String> added, Collection<String> dropped) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<String> paths = lines.subList(1, lines.size());
        for (String path : added) {
            int place = Collections.binarySearch(paths, path);
            if (place < 0) {
                paths.add(-1 - place, path);
            }
        }
        String during = String.join("\n", lines) + "\n";
        paths.removeAll(dropped);
        return List.of(during, String.join("\n", lines) + "\n");
    }

    /** Ends with a line end. */
    String text() {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        paths.forEach(path -> text.append(path).append('\n'));
        return text.toString();
    }

    Manifest and(Manifest other) {
        NavigableSet<String> all = new TreeSet<>(paths);
        all.addAll(other.paths);
        return new Manifest(all);
    }

    boolean listsBelow(String folder) {
        String next = paths.ceiling(folder + "/");
        return next != null && next.startsWith(folder + "/");
    }
}
