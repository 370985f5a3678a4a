package io.assay.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Carries out a plan in an order that leaves each file whole wherever it is broken off, and no file unlisted. */
final class Commit {
    private final Path target;
    private final Staging staging;
    private final Disk disk;

    /** Folders that are known to exist. */
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    Commit(Path target, Staging staging, Disk disk) {
        this.target = target;
        this.staging = staging;
        this.disk = disk;
    }

    /**
     * @param during the manifest that lists the files of the old site and of the new one
     * @param after the one that lists the files of the new site
     */
    WriteReport run(WritePlan plan, String during, String after) throws IOException {
        Path manifestAfter = staging.stage(Manifest.NAME, OutputFile.of(after));
        int deleted = staging.becomesTarget() ? 0 : putInPlace(plan, during, manifestAfter);
        return new WriteReport(plan.written().size(), plan.unchanged(), deleted, plan.bytes());
    }

    /** The number of files that were deleted. */
    private int putInPlace(WritePlan plan, String during, Path manifestAfter) throws IOException {
        Path manifestDuring = staging.stage(OutputFile.of(during));
        // Up to here the old site is as it was.
        disk.createFolders(target);
        place(manifestDuring, Manifest.NAME);
        int deleted = delete(plan.displaced());
        Map<Boolean, List<String>> pages =
                plan.written().keySet().stream().collect(Collectors.partitioningBy(OutputPath::isPage));
        Hands.each(pages.get(false), path -> place(plan.written().get(path), path));
        Hands.each(pages.get(true), path -> place(plan.written().get(path), path));
        deleted += delete(plan.dropped());
        place(manifestAfter, Manifest.NAME);
        return deleted;
    }

    private void place(Path staged, String path) throws IOException {
        Path file = target.resolve(path);
        if (!folders.contains(file.getParent())) {
            disk.createFolders(file.getParent());
            folders.add(file.getParent());
        }
        staging.move(staged, file);
    }

    /** The number of files that were there. */
    private int delete(List<String> paths) throws IOException {
        int deleted = 0;
        for (String path : paths) {
            Path file = target.resolve(path);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(file);
                deleted++;
            }
            prune(file.getParent());
        }
        return deleted;
    }

    /** Deletes a folder, and those above it, as far as nothing is left in them. */
    private void prune(Path folder) throws IOException {
        for (Path at = folder; !at.equals(target) && isEmptyOrGone(at); at = at.getParent()) {
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(at);
            }
        }
    }

    private static boolean isEmptyOrGone(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }
}
