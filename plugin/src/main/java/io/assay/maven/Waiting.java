package io.assay.maven;

import io.assay.progress.PacedProgress;
import io.assay.progress.Progress;
import io.assay.progress.TerminalLine;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/**
 * What somebody who waits for a build sees: on a terminal one line that is written over, once it has taken a second; in a log
 * a line now and then; nothing where Maven is to be quiet.
 */
final class Waiting implements AutoCloseable {
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration BLINK = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofSeconds(5);

    private final TerminalLine line;
    private final Progress progress;

    private Waiting(TerminalLine line, Progress progress) {
        this.line = line;
        this.progress = progress;
    }

    /**
     * @param terminal whether somebody looks at what is printed while it is printed
     * @param clock nanoseconds from anywhere on
     */
    static Waiting begin(Log log, boolean terminal, PrintStream out, LongSupplier clock) {
        TerminalLine line = new TerminalLine(out);
        if (!log.isInfoEnabled()) {
            return new Waiting(line, Progress.UNTOLD);
        }
        return new Waiting(
                line,
                terminal
                        ? new PacedProgress(clock, SHORT, BLINK, line::show)
                        : new PacedProgress(clock, LONG, LONG, log::info));
    }

    Progress progress() {
        return progress;
    }

    @Override
    public void close() {
        line.close();
    }
}
