package io.assay.output;

import io.assay.cache.Provenance;
import io.assay.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
    /** The name of the file in the target that lists what was written. */
    public static final String MANIFEST = Manifest.NAME;

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

    /**
     * Makes some files of a site anew that is as it was written: nobody else changed anything there.
     *
     * @param written by path; those that are new stand nowhere yet
     * @param dropped paths of those that are no more
     * @throws UnsafeTargetException if another process is writing there
     * @throws IOException if the disk fails; the next write repairs what this one left
     */
    public static WriteReport revise(
            Path target, Map<String, OutputFile> written, Set<String> dropped, Collection<Path> protectedFolders)
            throws IOException, UnsafeTargetException {
        Path folder = TargetCheck.check(target, protectedFolders);
        Disk disk = new Disk();
        try (Staging staging = Staging.open(folder, disk)) {
            List<String> manifests =
                    Manifest.revised(Files.readString(folder.resolve(Manifest.NAME)), written.keySet(), dropped);
            Map<String, Path> staged = new TreeMap<>();
            long bytes = 0;
            for (Map.Entry<String, OutputFile> file : written.entrySet()) {
                Path copy = staging.stage(file.getValue());
                staged.put(file.getKey(), copy);
                bytes += Files.size(copy);
            }
            int all = (int) manifests.get(1).lines().count() - 1;
            WritePlan plan = new WritePlan(
                    staged,
                    bytes,
                    all - staged.size(),
                    List.of(),
                    dropped.stream().sorted().toList());
            return new Commit(folder, staging, disk).run(plan, manifests.get(0), manifests.get(1));
        }
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
                    : new Commit(folder, staging, disk)
                            .run(plan, published.and(wanted).text(), wanted.text());
        }
    }
}
