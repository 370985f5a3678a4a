package io.assay.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a build came to, kept in a file with the state of all that it read and wrote: as long as these are the same, and
 * the same is asked, it need not be done again. A file that is damaged, or that another version wrote, counts as none.
 */
public final class Stamp {
    private static final String FORMAT = "assay-stamp 3";

    private final Path file;
    private final String asked;
    private final FileTime moment;
    private final String inputs;
    private final FileStates files;

    private Stamp(Path file, String asked, FileTime moment, String inputs, FileStates files) {
        this.file = file;
        this.asked = asked;
        this.moment = moment;
        this.inputs = inputs;
        this.files = files;
    }

    /**
     * What the last build came to, and what changed since then; empty if that is not known, or if something else was
     * written over what it wrote.
     *
     * @param asked everything that the result depends on besides files
     * @param read the files and folders that a build reads
     * @param entered whether it looks into a folder of a name below these
     * @param written the folder that it writes
     */
    public static Optional<Last> findLast(
            Path file, String asked, Collection<Path> read, Predicate<String> entered, Path written) {
        try {
            Optional<PackedReader> kept = SealedFile.find(file).map(PackedReader::new);
            if (kept.isEmpty()
                    || !kept.get().text().equals(FORMAT)
                    || !kept.get().text().equals(asked)) {
                return Optional.empty();
            }
            PackedReader in = kept.get();
            FileTime moment = FileTime.fromMillis(in.longNumber());
            String inputs = in.text();
            FolderState.Sum outputs = new FolderState.Sum(in.longNumber(), in.longNumber());
            FileStates files = FileStates.read(in);
            byte[] result = in.block();
            FileStates.Changes changes = files.changes();
            String now = FolderState.of(read, entered, moment, changes);
            return FolderState.ofOwn(written).equals(outputs)
                    ? Optional.of(new Last(
                            new Stamp(file, asked, moment, now, changes.now()),
                            outputs,
                            result,
                            now.equals(inputs) ? Optional.of(List.of()) : changes.edited()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What the last build came to. */
    public static final class Last {
        private final Stamp stamp;
        private final FolderState.Sum outputs;
        private final byte[] result;
        private final Optional<List<Path>> edited;

        private Last(Stamp stamp, FolderState.Sum outputs, byte[] result, Optional<List<Path>> edited) {
            this.stamp = stamp;
            this.outputs = outputs;
            this.result = result;
            this.edited = edited;
        }

        public byte[] result() {
            return result;
        }

        /** The files that were edited since then: none if nothing is otherwise, empty if more is than files' bytes. */
        public Optional<List<Path>> edited() {
            return edited;
        }

        /** Tells the site that it wrote from any other. */
        public String site() {
            return Stamp.site(outputs);
        }

        /**
         * Begins to write some files of the site anew.
         *
         * @param touched those that will be another, come or go
         * @throws IOException if their states can't be looked at
         */
        public Revision revise(Collection<Path> touched) throws IOException {
            return new Revision(this, List.copyOf(touched), outputs.without(sum(touched)));
        }

        private static FolderState.Sum sum(Collection<Path> files) throws IOException {
            FolderState.Sum sum = FolderState.Sum.ZERO;
            for (Path one : files) {
                sum = sum.and(FolderState.ofOwn(one));
            }
            return sum;
        }
    }

    /** A site of which some files are written anew. */
    public static final class Revision {
        private final Last last;
        private final List<Path> touched;
        private final FolderState.Sum others;

        private Revision(Last last, List<Path> touched, FolderState.Sum others) {
            this.last = last;
            this.touched = touched;
            this.others = others;
        }

        /** Tells the site as it is now from any other. */
        public String site() throws IOException {
            return Stamp.site(others.and(Last.sum(touched)));
        }

        /**
         * Keeps what the build came to that wrote these files.
         *
         * @throws IOException if it can't be written
         */
        public void keep(byte[] result) throws IOException {
            last.stamp.keep(result, others.and(Last.sum(touched)));
        }
    }

    private static String site(FolderState.Sum outputs) {
        return Long.toHexString(outputs.low()) + Long.toHexString(outputs.high());
    }

    /**
     * To be called before anything is read, so that what changes while a build runs is found by the next one.
     *
     * @throws IOException if the file can't be made
     */
    public static Stamp begin(Path file, String asked, Collection<Path> read, Predicate<String> entered)
            throws IOException {
        Files.createDirectories(file.getParent());
        Path marker = Files.write(file.resolveSibling(file.getFileName() + ".begun"), new byte[0]);
        FileTime moment = FileTime.fromMillis(Files.getLastModifiedTime(marker).toMillis());
        Files.delete(marker);
        FileStates.Changes all = FileStates.NONE.changes();
        String inputs = FolderState.of(read, entered, moment, all);
        return new Stamp(file, asked, moment, inputs, all.now());
    }

    /** When it was begun, by the clock of the disk that it is on. */
    public FileTime begun() {
        return moment;
    }

    /**
     * The state of some files and folders: the same as long as these are.
     *
     * @param made those that no person edits: they are not looked into, however new they are
     * @param edited the others
     * @param entered whether to look into a folder of a name below these
     */
    public String stateOf(Collection<Path> made, Collection<Path> edited, Predicate<String> entered)
            throws IOException {
        return site(Last.sum(made)) + " " + FolderState.of(edited, entered, moment, FolderState.Each.NOBODY);
    }

    /**
     * Keeps what the build came to.
     *
     * @return what tells the site that it wrote from any other
     * @throws IOException if it can't be written
     */
    public String keep(byte[] result, Path written) throws IOException {
        FolderState.Sum outputs = FolderState.ofOwn(written);
        keep(result, outputs);
        return site(outputs);
    }

    private void keep(byte[] result, FolderState.Sum outputs) throws IOException {
        PackedWriter out = new PackedWriter().text(FORMAT).text(asked).longNumber(moment.toMillis());
        out.text(inputs).longNumber(outputs.low()).longNumber(outputs.high());
        files.write(out);
        SealedFile.write(file, out.block(result, result.length).bytes());
    }
}
