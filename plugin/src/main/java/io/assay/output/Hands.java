package io.assay.output;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Does one thing to many files with a few threads, since making their bytes takes longer than writing them. */
final class Hands {
    /** More threads than these wait for the disk alone. */
    private static final int MOST = 8;

    /** Fewer files than these are done sooner than threads are started. */
    private static final int FEW = 64;

    private Hands() {}

    interface Act {
        void on(String path) throws IOException;
    }

    /**
     * Returns when nothing is being done any more, also if something failed.
     *
     * @throws IOException the first that an act threw; none is begun after it
     */
    static void each(Collection<String> paths, Act act) throws IOException {
        if (paths.size() < FEW) {
            for (String path : paths) {
                act.on(path);
            }
            return;
        }
        int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        Iterator<String> queue = paths.iterator();
        AtomicBoolean failed = new AtomicBoolean();
        Callable<Void> worker = () -> {
            for (String path = next(queue); path != null && !failed.get(); path = next(queue)) {
                try {
                    act.on(path);
                } catch (Throwable e) {
                    failed.set(true);
                    throw e;
                }
            }
            return null;
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> workers =
                    Stream.generate(() -> worker).limit(threads).toList();
            for (Future<Void> done : pool.invokeAll(workers)) {
                done.get();
            }
        } catch (ExecutionException e) {
            rethrow(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing", e);
        } finally {
            pool.shutdown();
        }
    }

    private static String next(Iterator<String> queue) {
        synchronized (queue) {
            return queue.hasNext() ? queue.next() : null;
        }
    }

    private static void rethrow(Throwable cause) throws IOException {
        if (cause instanceof IOException disk) {
            throw disk;
        } else if (cause instanceof RuntimeException bug) {
            throw bug;
        } else if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }
}
