package io.assay.source;

import io.assay.cache.Fingerprint;
import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import io.assay.cache.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The texts of files as earlier processes read them, so that those that did not change are not read again, and are held in
 * memory no longer than they are asked for. A file is taken to be the same if its size and its time of change are; one that
 * was changed less than two seconds before a build began may change again within the same time, and is read.
 */
public final class KeptFiles {
    private static final long SETTLED_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** Of files that no process read. */
    public static final KeptFiles NONE = new KeptFiles(Store.NONE, FileTime.fromMillis(0));

    private final Store store;
    private final long settled;
    private final Fingerprint states = Fingerprint.of("state");
    private final Fingerprint texts = Fingerprint.of("source");

    /** @param begun when this build began, by the clock of the disk that the files are on */
    public KeptFiles(Store store, FileTime begun) {
        this.store = store;
        this.settled = begun.to(TimeUnit.NANOSECONDS) - SETTLED_NANOS;
    }

    /** The file in the state that it is in. */
    Optional<SourceFile> find(String path, BasicFileAttributes attributes) {
        return isSettled(attributes)
                ? store.find(state(path, attributes)).flatMap(known -> file(path, new PackedReader(known)))
                : Optional.empty();
    }

    private Optional<SourceFile> file(String path, PackedReader known) {
        return find(path, known.number(), new Fingerprint(known.longNumber(), known.longNumber()));
    }

    /**
     * A file in the state that it was in, if its text was taken.
     *
     * @param length how many UTF-16 units its text had
     * @param fingerprint of that text
     */
    public Optional<SourceFile> find(String path, int length, Fingerprint fingerprint) {
        return store.find(texts.and(fingerprint))
                .map(text -> new SourceFile(path, length, fingerprint, () -> text(fingerprint)));
    }

    /** Remembers what stands in a file, but for its text. */
    void put(SourceFile file, BasicFileAttributes attributes) {
        if (store != Store.NONE && isSettled(attributes)) {
            Fingerprint fingerprint = file.fingerprint();
            PackedWriter known = new PackedWriter()
                    .number(file.length())
                    .longNumber(fingerprint.low())
                    .longNumber(fingerprint.high());
            store.put(state(file.path(), attributes), known.bytes());
        }
    }

    /** Takes the text of a file, which then holds it no longer. */
    public void takeText(SourceFile file) {
        Fingerprint fingerprint = file.fingerprint();
        Fingerprint key = texts.and(fingerprint);
        if (file.holdsText()
                && (store.find(key).isPresent() || store.put(key, file.text().getBytes(StandardCharsets.UTF_8)))) {
            file.leaveText(() -> text(fingerprint));
        }
    }

    private String text(Fingerprint fingerprint) {
        return new String(store.get(texts.and(fingerprint)), StandardCharsets.UTF_8);
    }

    private boolean isSettled(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) <= settled;
    }

    private Fingerprint state(String path, BasicFileAttributes attributes) {
        return states.and(Fingerprint.of(new PackedWriter()
                .text(path)
                .longNumber(attributes.size())
                .longNumber(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                .text(String.valueOf(attributes.fileKey()))
                .bytes()));
    }
}
