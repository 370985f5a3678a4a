package io.assay.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what somebody else put where a site has to be written. */
final class Obstacles {
    private static final int NAMED = 5;

    private final Path target;
    private final Manifest published;
    private final Manifest wanted;

    /** What is there, by what a path of a file or of a folder on the way to one may be. */
    private final Map<String, BasicFileAttributes> present = new ConcurrentHashMap<>();

    Obstacles(Path target, Manifest published, Manifest wanted) {
        this.target = target;
        this.published = published;
        this.wanted = wanted;
    }

    /** @throws UnsafeTargetException if something is in the way */
    void refuse() throws IOException, UnsafeTargetException {
        if (!Files.exists(target, NOFOLLOW_LINKS)) {
            return;
        }
        steps(published.and(wanted).paths()).parallelStream().forEach(this::look);
        refuse(links(), "a link");
        refuse(strangers(), "something that Assay did not write");
    }

    private void look(String step) {
        try {
            present.put(step, Files.readAttributes(target.resolve(step), BasicFileAttributes.class, NOFOLLOW_LINKS));
        } catch (IOException e) {
            // Nothing is there, or nothing that could be looked at.
        }
    }

    private void refuse(List<String> found, String what) throws UnsafeTargetException {
        if (!found.isEmpty()) {
            String names = found.stream().limit(NAMED).collect(Collectors.joining("', '", "'", "'"));
            String more = found.size() > NAMED ? " and " + (found.size() - NAMED) + " more" : "";
            throw new UnsafeTargetException("in '" + target + "' " + what + " stands in the site's way: " + names + more
                    + ": move or delete it yourself");
        }
    }

    /**
     * Whatever could lead a write or a deletion out of the target: also a Windows junction, which is no symbolic link to
     * Java, and a device.
     */
    private List<String> links() {
        return present.entrySet().stream()
                .filter(step ->
                        !step.getValue().isRegularFile() && !step.getValue().isDirectory())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<String> strangers() throws IOException {
        List<String> strangers = new ArrayList<>();
        for (String step : steps(wanted.paths())) {
            BasicFileAttributes its = present.get(step);
            if (its != null && its.isRegularFile() && !isOurs(step)) {
                strangers.add(step);
            } else if (its != null && its.isDirectory() && wanted.paths().contains(step)) {
                strangers.addAll(strangersIn(target.resolve(step)));
            }
        }
        return strangers;
    }

    /** In a folder that has to make room for a file. */
    private List<String> strangersIn(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.map(entry -> target.relativize(entry).toString().replace('\\', '/'))
                    .filter(entry -> !published.paths().contains(entry) && !published.listsBelow(entry))
                    .sorted()
                    .toList();
        }
    }

    /** Also true if a disk that ignores case finds our file under another spelling. */
    private boolean isOurs(String path) throws IOException {
        if (published.paths().contains(path)) {
            return true;
        }
        for (String other : published.paths()) {
            if (other.equalsIgnoreCase(path)
                    && Files.exists(target.resolve(other))
                    && Files.isSameFile(target.resolve(other), target.resolve(path))) {
                return true;
            }
        }
        return false;
    }

    /** Some files and the folders on the way to them. */
    private static SortedSet<String> steps(Collection<String> paths) {
        SortedSet<String> steps = new TreeSet<>(paths);
        for (String path : paths) {
            for (int slash = path.lastIndexOf('/');
                    slash >= 0 && steps.add(path.substring(0, slash));
                    slash = path.lastIndexOf('/', slash - 1)) {
                // The folders above a known one are known.
            }
        }
        return steps;
    }
}
