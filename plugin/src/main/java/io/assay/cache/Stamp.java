package io.assay.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
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
    private static final String FORMAT = "assay-stamp 2";

    private final Path file;
    private final String asked;
    private final List<Path> read;
    private final Predicate<String> entered;
    private final FileTime moment;
    private final String before;

    private Stamp(Path file, String asked, List<Path> read, Predicate<String> entered, FileTime moment, String before) {
        this.file = file;
        this.asked = asked;
        this.read = read;
        this.entered = entered;
        this.moment = moment;
        this.before = before;
    }

    /**
     * What the last build came to, if a new one would come to the same.
     *
     * @param asked everything that the result depends on besides files
     * @param read the files and folders that a build reads
     * @param entered whether it looks into a folder of a name below these
     * @param written the folder that it writes
     */
    public static Optional<byte[]> findResult(
            Path file, String asked, Collection<Path> read, Predicate<String> entered, Path written) {
        Optional<byte[]> kept = SealedFile.find(file);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept.get()))) {
            if (!in.readUTF().equals(FORMAT) || !LongText.read(in).equals(asked)) {
                return Optional.empty();
            }
            FileTime moment = FileTime.fromMillis(in.readLong());
            String inputs = in.readUTF();
            String outputs = in.readUTF();
            boolean same = FolderState.of(read, entered, moment).equals(inputs)
                    && FolderState.ofOwn(List.of(written)).equals(outputs);
            return same ? Optional.of(in.readAllBytes()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
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
        return new Stamp(file, asked, List.copyOf(read), entered, moment, FolderState.of(read, entered, moment));
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
     */
    public String stateOf(Collection<Path> made, Collection<Path> edited) throws IOException {
        return FolderState.ofOwn(made) + FolderState.of(edited, entered, moment);
    }

    /**
     * Keeps what the build came to.
     *
     * @throws IOException if it can't be written
     */
    public void keep(byte[] result, Path written) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(FORMAT);
            LongText.write(asked, out);
            out.writeLong(moment.toMillis());
            out.writeUTF(before);
            out.writeUTF(FolderState.ofOwn(List.of(written)));
            out.write(result);
        }
        SealedFile.write(file, bytes.toByteArray());
    }
}
