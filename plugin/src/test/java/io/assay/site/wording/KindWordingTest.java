package io.assay.site.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.framework.Framework;
import io.assay.framework.FrameworkDecoder;
import io.assay.source.SourceFile;
import io.assay.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindWordingTest {
    private static final Framework FRAMEWORK = FrameworkDecoder.decode(new SourceFile("frameworks/f.yaml", """
                    criteria:
                      demand: {name: Who pays, levels: [subsidised, organic]}
                      growth:
                        rules: {strong: "usage > 0 and (incentives < 0 or demand = organic)", poor: not (usage > 0)}
                        else: fair
                      bubble: {flags: ["multiple > 100", roadmap_as_present], fail_at: 2}
                      team: {by: worst, group: {people: {levels: [x, y]}, signs: {flags: [hype]}}}
                      any: {flags: [a, b, c]}
                      two: {flags: [a, b, c], fail_at: 2}
                    verdicts: [no, 50%, yes]
                    """))
            .value()
            .orElseThrow();

    private static List<String> rules(String criterion) {
        ConditionWording conditions = new ConditionWording(
                Words.of("en"), FRAMEWORK, String::toUpperCase, (metric, number) -> number + " units");
        return new KindWording(conditions)
                .rules(FRAMEWORK.criterion(criterion).orElseThrow().kind());
    }

    @Test
    void rulesAreToldAsSentences() {
        assertThat(rules("growth"))
                .containsExactly(
                        "Strong where USAGE >\u00a00 units and (INCENTIVES <\u00a00 units or Who pays is organic).",
                        "Poor where not (USAGE >\u00a00 units).",
                        "Otherwise fair; the first of these that holds decides.");
    }

    @Test
    void flagsAreToldWithTheirNumber() {
        assertThat(rules("bubble"))
                .containsExactly("Fails if all of these hold: MULTIPLE >\u00a0100 units; Roadmap as present (judged).");
        assertThat(rules("any")).containsExactly("Fails if any of these holds: A (judged); B (judged); C (judged).");
        assertThat(rules("two")).containsExactly("Fails if any 2 of these hold: A (judged); B (judged); C (judged).");
    }

    @Test
    void aGroupIsToldWithItsMembers() {
        assertThat(rules("team"))
                .containsExactly("The worst of People and Signs.", "Signs: Fails if this holds: Hype (judged).");
    }

    @Test
    void aPlainCriterionHasNone() {
        assertThat(rules("demand")).isEmpty();
    }
}
