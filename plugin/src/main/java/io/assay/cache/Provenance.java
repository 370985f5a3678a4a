package io.assay.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * What written files were made from, so that what would be made from the same again need not be. Each file is known by one
 * fingerprint of its path, of what it was made from, and of its size and time: whoever changes one by hand makes it
 * unknown. A file of these that is damaged counts as empty. Safe for use by several threads.
 */
public final class Provenance {
    private static final String FORMAT = "assay-provenance 1";

    private final Optional<Path> file;
    private final String conditions;
    private final Set<Fingerprint> known = new HashSet<>();
    private final Set<Fingerprint> now = ConcurrentHashMap.newKeySet();

    private Provenance(Optional<Path> file, String conditions) {
        this.file = file;
        this.conditions = conditions;
    }

    /** Of files of which nothing is known. */
    public static Provenance none() {
        return new Provenance(Optional.empty(), "");
    }

    /**
     * @param file where it is kept
     * @param conditions what all files depend on besides what each is made from; under others nothing is known
     * @param afresh whether to forget all that is kept
     */
    public static Provenance read(Path file, String conditions, boolean afresh) {
        Provenance provenance = new Provenance(Optional.of(file), conditions);
        Optional.of(file)
                .filter(kept -> !afresh)
                .flatMap(SealedFile::find)
                .map(PackedReader::new)
                .ifPresent(provenance::load);
        return provenance;
    }

    private void load(PackedReader in) {
        if (in.text().equals(FORMAT) && in.text().equals(conditions)) {
            for (int left = in.number(); left > 0; left--) {
                known.add(new Fingerprint(in.longNumber(), in.longNumber()));
            }
        }
    }

    /** Whether a file that is there was made from this. If so, that stays known. */
    public boolean has(String path, Fingerprint from, BasicFileAttributes present) {
        Fingerprint one = of(path, from, present);
        boolean same = known.contains(one);
        if (same) {
            now.add(one);
        }
        return same;
    }

    /** Says what a file was made from that is there now. */
    public void add(String path, Fingerprint from, BasicFileAttributes present) {
        now.add(of(path, from, present));
    }

    /** Keeps what was asked for and said, if it is kept anywhere; what can't be kept is found out again. */
    public void keep() {
        if (file.isEmpty()) {
            return;
        }
        PackedWriter out = new PackedWriter();
        out.text(FORMAT).text(conditions);
        out.list(Set.copyOf(now), (one, to) -> to.longNumber(one.low()).longNumber(one.high()));
        try {
            Files.createDirectories(file.get().getParent());
            SealedFile.write(file.get(), out.bytes());
        } catch (IOException e) {
            // The next build makes the files anew and finds them unchanged.
        }
    }

    private static Fingerprint of(String path, Fingerprint from, BasicFileAttributes present) {
        return Fingerprint.of(new PackedWriter()
                .text(path)
                .longNumber(from.low())
                .longNumber(from.high())
                .longNumber(present.size())
                .longNumber(present.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                .bytes());
    }
}
