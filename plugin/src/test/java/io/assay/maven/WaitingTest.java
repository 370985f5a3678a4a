package io.assay.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final List<String> lines = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void writesOneLineOfATerminalOverAndWipesIt() {
        build(true, log(true), 3, 1_000);

        assertThat(screen())
                .isEqualTo("\rReading pages: 1 of 3\rReading pages: 2 of 3\rReading pages: 3 of 3\r"
                        + " ".repeat("Reading pages: 3 of 3".length()) + "\r");
        assertThat(lines).isEmpty();
    }

    @Test
    void leavesATerminalAloneForLessThanASecond() {
        build(true, log(true), 3, 300);

        assertThat(screen()).isEmpty();
    }

    @Test
    void writesALineNowAndThenIntoALog() {
        build(false, log(true), 12, 1_000);

        assertThat(lines).containsExactly("Reading pages: 5 of 12", "Reading pages: 10 of 12");
        assertThat(screen()).isEmpty();
    }

    @Test
    void isQuietWhereMavenIs() {
        build(true, log(false), 12, 1_000);
        build(false, log(false), 12, 1_000);

        assertThat(screen()).isEmpty();
        assertThat(lines).isEmpty();
    }

    private void build(boolean terminal, Log log, int pages, long millisecondsEach) {
        try (Waiting waiting =
                Waiting.begin(log, terminal, new PrintStream(screen, true, StandardCharsets.UTF_8), clock::get)) {
            Runnable each = waiting.progress().counting("Reading pages", pages);
            for (int i = 0; i < pages; i++) {
                clock.addAndGet(millisecondsEach * 1_000_000);
                each.run();
            }
        }
    }

    private String screen() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    private Log log(boolean info) {
        return new SystemStreamLog() {
            @Override
            public boolean isInfoEnabled() {
                return info;
            }

            @Override
            public void info(CharSequence line) {
                lines.add(line.toString());
            }
        };
    }
}
