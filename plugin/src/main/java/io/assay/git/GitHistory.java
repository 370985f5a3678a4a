package io.assay.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Looks up files in the history of the repository around them, if there is one. */
public final class GitHistory {
    private GitHistory() {}

    /**
     * When files were last committed, as of the commit that is checked out. Changes that are not committed do not count.
     *
     * @param folder a folder anywhere in a working tree, linked ones included
     * @param paths files, relative to the folder, with {@code /}
     * @throws IOException if there is a repository and it can't be read
     */
    public static LastCommits findLastCommits(Path folder, Collection<String> paths) throws IOException {
        Path start = folder.toRealPath();
        Optional<Repository> found = open(start);
        if (found.isEmpty()) {
            return LastCommits.NONE;
        }
        try (Repository repository = found.get()) {
            ObjectId head = repository.resolve("HEAD");
            if (head == null || repository.isBare()) {
                return LastCommits.NONE;
            }
            Path workTree = repository.getWorkTree().toPath().toRealPath();
            if (!start.startsWith(workTree)) {
                return LastCommits.NONE;
            }
            String prefix = prefix(workTree, start);
            Map<String, String> byPathInRepository =
                    paths.stream().collect(Collectors.toMap(path -> prefix + path, Function.identity()));
            try (CommitWalk walk = new CommitWalk(repository, prefix)) {
                return renamed(walk.find(head, byPathInRepository.keySet()), byPathInRepository);
            }
        }
    }

    /** The commit that is checked out around a folder; empty if there is none that can be read. */
    public static Optional<String> findHead(Path folder) {
        try {
            Optional<Repository> found = open(folder.toRealPath());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            try (Repository repository = found.get()) {
                return Optional.ofNullable(repository.resolve("HEAD")).map(ObjectId::name);
            }
        } catch (IOException e) {
            return Optional.empty(); // who asks for the history is told why
        }
    }

    private static Optional<Repository> open(Path folder) throws IOException {
        if (!isBelowGit(folder)) {
            return Optional.empty();
        }
        QuietSystem.install();
        FileRepositoryBuilder found = new FileRepositoryBuilder().findGitDir(folder.toFile());
        return found.getGitDir() == null
                ? Optional.empty()
                : Optional.of(found.setMustExist(true).build());
    }

    /** Asked first, since loading JGit takes time that a folder without git should not pay. */
    private static boolean isBelowGit(Path folder) {
        return Stream.iterate(folder, Objects::nonNull, Path::getParent)
                .anyMatch(above -> Files.exists(above.resolve(".git")));
    }

    /** How the paths of a folder's files start in the repository. */
    private static String prefix(Path workTree, Path folder) {
        String below = workTree.relativize(folder).toString().replace('\\', '/');
        return below.isEmpty() ? "" : below + "/";
    }

    private static LastCommits renamed(LastCommits found, Map<String, String> names) {
        Map<String, LocalDate> days = new HashMap<>();
        found.days().forEach((path, day) -> days.put(names.get(path), day));
        return new LastCommits(days, found.cutOff().stream().map(names::get).collect(Collectors.toSet()));
    }
}
