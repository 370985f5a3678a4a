package io.assay.cache;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * Results by the fingerprint of all that they depend on, kept on disk for builds to come. Values are appended to one file
 * while a build runs; at its end an index is written beside it, of what that build asked for or added, and nothing else is
 * known any more. So a build that is killed leaves the last index, and the bytes that it names, as they were. When most of
 * the file is of no more use, the next build begins with an empty one.
 *
 * <p>Nothing here can make a build fail: a file that is damaged, foreign or in use by another process counts as empty, and
 * what can't be written is not kept. Safe for use by several threads.
 */
public final class Store implements Closeable {
    private static final String FORMAT = "assay-store 2";
    private static final String INDEX = "index";
    private static final String VALUES = "values";

    /** What is more than this is not kept. */
    private static final long MOST_BYTES = 1L << 32;

    /** Nothing is kept, and nothing found. */
    public static final Store NONE = new Store(null, "", null, null);

    /** Where a value is in the file, and the sum of its bytes. */
    record Entry(long offset, int length, int sum) {}

    private final Path folder;
    private final String conditions;
    private final FileChannel channel;
    private final FileLock lock;
    private StoreIndex known = StoreIndex.EMPTY;
    private final Map<Fingerprint, Entry> used = new ConcurrentHashMap<>();
    private final AtomicLong end = new AtomicLong();
    private volatile boolean failed;

    private Store(Path folder, String conditions, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.conditions = conditions;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @param folder of its own; made if it does not exist
     * @param conditions what all results depend on; under others nothing is known
     * @param afresh whether to forget all that is kept
     */
    public static Store open(Path folder, String conditions, boolean afresh) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve(VALUES),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return NONE;
            }
            Store store = new Store(folder, conditions, channel, lock);
            if (afresh || !store.load()) {
                store.forget();
            }
            return store;
        } catch (IOException e) {
            return NONE;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this process has it
        }
    }

    private boolean load() throws IOException {
        Optional<byte[]> kept = SealedFile.find(folder.resolve(INDEX));
        if (kept.isEmpty()) {
            return false;
        }
        PackedReader in = new PackedReader(kept.get());
        if (!in.text().equals(FORMAT) || !in.text().equals(conditions)) {
            return false;
        }
        long size = in.longNumber();
        if (size > channel.size()) {
            return false;
        }
        StoreIndex index = StoreIndex.read(in);
        if (index.bytes() < size / 2) {
            return false;
        }
        known = index;
        end.set(size);
        return true;
    }

    private void forget() throws IOException {
        known = StoreIndex.EMPTY;
        Files.deleteIfExists(folder.resolve(INDEX));
        channel.truncate(0);
    }

    /** What is known, or was put since it was opened. */
    public Optional<byte[]> find(Fingerprint key) {
        Entry entry = used.get(key);
        if (entry != null) {
            return read(entry); // written by this process, or looked at before
        }
        Entry kept = known.find(key);
        Optional<byte[]> value = kept == null ? Optional.empty() : read(kept).filter(bytes -> sum(bytes) == kept.sum());
        if (value.isPresent()) {
            used.put(key, kept);
        }
        return value;
    }

    private Optional<byte[]> read(Entry entry) {
        ByteBuffer value = ByteBuffer.allocate(entry.length());
        try {
            while (value.hasRemaining()) {
                if (channel.read(value, entry.offset() + value.position()) < 0) {
                    return Optional.empty();
                }
            }
            return Optional.of(value.array());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * What is known, or what is found now, which is then made known.
     *
     * @param reader reads what {@code writer} wrote
     */
    public <V> V find(Fingerprint key, Supplier<V> finder, Function<V, byte[]> writer, Function<byte[], V> reader) {
        if (channel == null) {
            return finder.get();
        }
        Optional<byte[]> kept = find(key);
        if (kept.isPresent()) {
            return reader.apply(kept.get());
        }
        V found = finder.get();
        put(key, writer.apply(found));
        return found;
    }

    /**
     * What this process found or put.
     *
     * @throws UncheckedIOException if something else changed it meanwhile
     */
    public byte[] get(Fingerprint key) {
        return find(key)
                .orElseThrow(() -> new UncheckedIOException(new IOException(
                        "what this build kept in its cache can't be read any more: see to it that nothing else writes"
                                + " there, then build again")));
    }

    /**
     * Makes it known from now on, and to the builds that follow.
     *
     * @return whether that could be done
     */
    public boolean put(Fingerprint key, byte[] value) {
        if (channel == null || failed || end.get() + value.length > MOST_BYTES) {
            return false;
        }
        long offset = end.getAndAdd(value.length);
        try {
            ByteBuffer bytes = ByteBuffer.wrap(value);
            while (bytes.hasRemaining()) {
                channel.write(bytes, offset + bytes.position());
            }
            used.put(key, new Entry(offset, value.length, sum(value)));
            return true;
        } catch (IOException e) {
            failed = true;
            return false;
        }
    }

    /** Keeps what was found or put since it was opened, and forgets all else. */
    public void keep() {
        if (channel == null || failed) {
            return;
        }
        PackedWriter out = new PackedWriter();
        out.text(FORMAT).text(conditions).longNumber(end.get());
        StoreIndex.write(Map.copyOf(used), out);
        try {
            SealedFile.write(folder.resolve(INDEX), out.bytes());
        } catch (IOException e) {
            failed = true;
        }
    }

    private static int sum(byte[] value) {
        CRC32 sum = new CRC32();
        sum.update(value);
        return (int) sum.getValue();
    }

    /** Lets another process use it. */
    @Override
    public void close() throws IOException {
        if (channel != null) {
            lock.release();
            channel.close();
        }
    }
}
