package io.assay.cache;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The states of many files, a number for each, to find out which of them are in another one. */
final class FileStates {
    static final FileStates NONE = new FileStates(new long[0]);

    /** In ascending order. */
    private final long[] states;

    private FileStates(long[] states) {
        this.states = states;
    }

    static FileStates read(PackedReader in) {
        long[] states = new long[in.number()];
        for (int i = 0; i < states.length; i++) {
            states[i] = in.longNumber();
        }
        return new FileStates(states);
    }

    void write(PackedWriter out) {
        out.number(states.length);
        for (long state : states) {
            out.longNumber(state);
        }
    }

    /** To take in the files as they are now. */
    Changes changes() {
        return new Changes();
    }

    /** What is otherwise now. */
    final class Changes implements FolderState.Each {
        private final Queue<Path> others = new ConcurrentLinkedQueue<>();
        private long[] now = new long[Math.max(64, states.length)];
        private int count;

        @Override
        public void file(Path file, long state) {
            if (states.length > 0 && Arrays.binarySearch(states, state) < 0) {
                others.add(file);
            }
            add(state);
        }

        private synchronized void add(long state) {
            if (count == now.length) {
                now = Arrays.copyOf(now, 2 * count);
            }
            now[count++] = state;
        }

        /** The files in a state that none was in, as many as are in none of the old ones; empty if these are not as many. */
        Optional<List<Path>> edited() {
            return count == states.length ? Optional.of(List.copyOf(others)) : Optional.empty();
        }

        FileStates now() {
            long[] sorted = Arrays.copyOf(now, count);
            Arrays.sort(sorted);
            return new FileStates(sorted);
        }
    }
}
