package io.assay.output;

import io.assay.cache.Provenance;
import io.assay.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Makes a folder hold a site.
 *
 * <p>New and changed files are first staged beside the target, then put in their places one by one: what pages refer to,
 * then pages, then deletions. A process killed while it stages leaves the old site; one killed later leaves each file
 * whole, the old one or the new one, and the next write does the rest. A file that holds the wanted bytes already is not
 * touched. Where there is no target yet, the new files become it all at once.
 *
 * <p>The target's {@code .assay-manifest} lists the files that were written here. Only those are ever replaced or
 * deleted. Before the first file is put in its place, the manifest lists the files of the old site and of the new one:
 * it is the journal of the commit, and needs no replay.
 *
 * <p>Guards against killed processes, not against a loss of power: nothing is forced to the disk.
 */
public final class OutputWriter {
    private OutputWriter() {}

    /**
     * Makes the target equal to the tree, apart from files that Assay did not write.
     *
     * @param target made if it does not exist
     * @param protectedFolders folders that the site is made from, which the target may neither contain nor lie in
     * @param provenance of what was written before; takes in what is written now
     * @param progress is told of each file that is made
     * @throws UnsafeTargetException if writing there could harm somebody's files, or another process is doing it
     * @throws IOException if the disk fails; the next write repairs what this one left
     */
    public static WriteReport write(
            Path target, OutputTree tree, Collection<Path> protectedFolders, Provenance provenance, Progress progress)
            throws IOException, UnsafeTargetException {
        return write(target, tree, protectedFolders, provenance, progress, new Disk());
    }

    /** The same, with nothing known of what was written before. */
    public static WriteReport write(Path target, OutputTree tree, Collection<Path> protectedFolders)
            throws IOException, UnsafeTargetException {
        return write(target, tree, protectedFolders, new Disk());
    }

    static WriteReport write(Path target, OutputTree tree, Collection<Path> protectedFolders, Disk disk)
            throws IOException, UnsafeTargetException {
        return write(target, tree, protectedFolders, Provenance.none(), Progress.UNTOLD, disk);
    }

    private static WriteReport write(
            Path target,
            OutputTree tree,
            Collection<Path> protectedFolders,
            Provenance provenance,
            Progress progress,
            Disk disk)
            throws IOException, UnsafeTargetException {
        Path folder = TargetCheck.check(target, protectedFolders);
        try (Staging staging = Staging.open(folder, disk)) {
            Manifest published = Manifest.read(folder);
            Manifest wanted = Manifest.of(tree.files().keySet());
            new Obstacles(folder, published, wanted).refuse();
            Runnable one = progress.counting("Making files", tree.files().size());
            WritePlan plan = new WritePlanner(folder, published, tree, staging, provenance, one).plan();
            progress.tell("Putting files in their places", 0, 0);
            return plan.written().isEmpty() && published.equals(wanted)
                    ? new WriteReport(0, plan.unchanged(), 0, 0)
                    : new Commit(folder, staging, disk).run(plan, published.and(wanted), wanted);
        }
    }
}
