package io.assay.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PacedProgressTest {
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1);
    private final List<String> told = new ArrayList<>();
    private final Progress progress =
            new PacedProgress(clock::get, Duration.ofSeconds(1), Duration.ofMillis(100), told::add);

    @Test
    void tellsNothingOfWhatIsSoonOver() {
        Runnable each = progress.counting("Reading pages", 2);
        each.run();
        pass(999);
        each.run();

        assertThat(told).isEmpty();
    }

    @Test
    void tellsOfWhatTakesLongerAndNotOfEachPage() {
        Runnable each = progress.counting("Reading pages", 12_000);
        for (int i = 0; i < 12_000; i++) {
            pass(1);
            each.run();
        }

        assertThat(told).hasSize(111);
        assertThat(told).startsWith("Reading pages: 1,000 of 12,000", "Reading pages: 1,100 of 12,000");
    }

    @Test
    void tellsAStageThatCountsNothingByItsName() {
        pass(5_000);
        progress.tell("Finding links", 0, 0);

        assertThat(told).containsExactly("Finding links");
    }

    private void pass(long milliseconds) {
        clock.addAndGet(milliseconds * 1_000_000);
    }
}
