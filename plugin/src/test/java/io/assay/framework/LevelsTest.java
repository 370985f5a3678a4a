package io.assay.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scores of levels, in the examples of {@code docs/content.md}. */
class LevelsTest {
    @Test
    void eachLevelScoresByItsRank() {
        assertThat(scores(List.of("none", "weak", "differentiated", "unique"), Map.of()))
                .containsExactly("0", "1/3", "2/3", "1");
    }

    @Test
    void aLevelThatCountsAsAnotherHasNoRankSoThatTheBestIsStillOne() {
        assertThat(scores(List.of("poor", "fair", "good", "unexplained"), Map.of("unexplained", "fair")))
                .containsExactly("0", "1/2", "1", "1/2");
        assertThat(scores(List.of("poor", "fair", "good"), Map.of("good", "fair")))
                .containsExactly("0", "1", "1");
    }

    private static List<String> scores(List<String> worstToBest, Map<String, String> countsAs) {
        return Levels.of(worstToBest, countsAs).list().stream()
                .map(level -> level.score().toString())
                .toList();
    }
}
