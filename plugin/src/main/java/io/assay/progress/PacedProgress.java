package io.assay.progress;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells nothing of a build that is soon over, and of one that takes longer no more than can be read. */
public final class PacedProgress implements Progress {
    private final LongSupplier clock;
    private final long pause;
    private final Consumer<String> reader;
    private long next;

    /**
     * @param clock nanoseconds from anywhere on
     * @param patience how long nothing is told, from now
     * @param pause how long nothing is told after that
     * @param reader is given a few words, such as {@code Reading pages: 3,120 of 10,000}
     */
    public PacedProgress(LongSupplier clock, Duration patience, Duration pause, Consumer<String> reader) {
        this.clock = clock;
        this.pause = pause.toNanos();
        this.reader = reader;
        this.next = clock.getAsLong() + patience.toNanos();
    }

    @Override
    public synchronized void tell(String doing, int done, int of) {
        long now = clock.getAsLong();
        if (now - next >= 0) {
            next = now + pause;
            reader.accept(of == 0 ? doing : String.format(Locale.ROOT, "%s: %,d of %,d", doing, done, of));
        }
    }
}
