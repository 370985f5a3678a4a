package io.assay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.framework.Framework;
import io.assay.metric.Clocks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A replay looks again only at what may have changed; it must come to what looking at everything every day comes to. */
class ReplayLawsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 200;

    private static final String METRICS = """
            a: {freshness: {every: P20D, grace: P10D}, valid: {min: 0}}
            b: {freshness: P40D}
            fees: {kind: flow, freshness: {every: P1M, grace: P5D}}
            ratio: {formula: a / b, freshness: P30D}
            near: {formula: a - b, align: {max_skew: P20D}}
            others: a / a@y
            trend: change(a, P20D)
            yearly: annualized(fees) / 100
            total: sum(a)
            """;

    private static final String FRAMEWORK = """
            id: test
            version: %s
            %s
            criteria:
              ratio: {weight: 3, why: x, bands: [poor, 0.5, fair, 1, good]%s}
              near: {weight: 2, why: x, bands: [poor, -1, fair, <=3, good]}
              others: {weight: 1, why: x, scale: [0, 2]}
              trend: {weight: 1, why: x, bands: [poor, 0, good]}
              yearly: {weight: 2, why: x, bands: [poor, 0.3, fair, 0.8, good]}
              demand: {weight: 2, why: x, levels: [weak, fair, strong]}
              mixed: {weight: 1, why: x, levels: [w, x], rules: {x: "total > 12 and demand != weak"}, else: w}
            guards:
              - {when: demand = weak, cap: {ratio: fair}, because: x}
              - {when: b < 3, max_verdict: mid, because: x}
            min_coverage: 40%%
            verdicts: [low, 35%%, mid, 60%%, high]
            """;

    @RepeatedTest(30)
    void lookingAgainAtWhatChangedIsEnough(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Base base = base(random);
        LocalDate end = FIRST.plusDays(DAYS);
        Clocks until = new Clocks(random.nextBoolean() ? end : end.minusDays(random.nextInt(60)), end);
        int found = 0;
        for (VerdictHistory history : base.replay(until)) {
            List<String> expected = new ArrayList<>();
            Optional<Conclusion> last = Optional.empty();
            LocalDate start = history.verdicts().get(0).from();
            for (LocalDate day = start; !day.isAfter(end); day = day.plusDays(1)) {
                Conclusion now = fromScratch(base, history, day, until);
                if (last.filter(now::saysAs).isEmpty()) {
                    expected.add(day + " " + now.verdict() + " " + now.score());
                }
                last = Optional.of(now);
            }
            assertThat(history.verdicts())
                    .extracting(dated -> dated.from() + " " + dated.verdict() + " " + dated.score())
                    .containsExactlyElementsOf(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(4);
    }

    private static Conclusion fromScratch(Base base, VerdictHistory history, LocalDate day, Clocks until) {
        Framework framework =
                base.frameworks().inForce(history.framework(), day).orElseThrow();
        Clocks clocks = new Clocks(day.isBefore(until.asOf()) ? day : until.asOf(), day);
        return Examination.of(
                        new Checklists().find(framework, history.entity(), base.judgements(), clocks.knownAt()),
                        history.entity().id(),
                        base.history().view(clocks),
                        base.judgements())
                .conclude();
    }

    private static Base base(Random random) {
        return Base.of(
                "metrics/m.yaml", METRICS,
                "frameworks/one.yaml", FRAMEWORK.formatted("1", "", ""),
                "frameworks/two.yaml",
                        FRAMEWORK.formatted("2", "effective_from: " + day(random, DAYS), ", required: true"),
                "entities.yaml", "x: {name: X}\ny: {name: Y}\n",
                "snapshots/gauges.csv", gauges(random),
                "snapshots/flows.csv", flows(random),
                "judgements/x.yaml", judgements(random),
                "judgements/y.yaml", judgements(random));
    }

    private static String gauges(Random random) {
        StringBuilder rows = new StringBuilder("entity,metric,as_of,issued,value\n");
        for (String entity : List.of("x", "y")) {
            for (String metric : List.of("a", "b")) {
                for (int day = random.nextInt(20); day < DAYS; day += 5 + random.nextInt(30)) {
                    LocalDate asOf = FIRST.plusDays(day - day % 5);
                    String value =
                            random.nextInt(10) == 0 ? "M" : random.nextInt(8) == 0 ? "2..6" : "" + random.nextInt(9);
                    LocalDate issued = asOf.plusDays(random.nextInt(15));
                    rows.append("%s,%s,%s,%s,%s\n".formatted(entity, metric, asOf, issued, value));
                    if (random.nextInt(3) == 0) {
                        LocalDate again = issued.plusDays(1 + random.nextInt(40));
                        rows.append("%s,%s,%s,%s,%d\n".formatted(entity, metric, asOf, again, random.nextInt(9)));
                    }
                }
            }
        }
        return rows.toString();
    }

    private static String flows(Random random) {
        StringBuilder rows = new StringBuilder("entity,metric,period,issued,value\n");
        for (String entity : List.of("x", "y")) {
            for (int month = 1; month <= 6; month++) {
                if (random.nextInt(5) > 0) {
                    LocalDate issued = LocalDate.of(2026, month + 1, 1 + random.nextInt(20));
                    rows.append("%s,fees,2026-%02d,%s,%d\n".formatted(entity, month, issued, random.nextInt(9)));
                }
            }
        }
        return rows.toString();
    }

    private static String judgements(Random random) {
        StringBuilder yaml = new StringBuilder("demand:\n");
        for (int i = 0; i < 3; i++) {
            String level = List.of("weak", "fair", "strong").get(random.nextInt(3));
            yaml.append("  - {level: %s, as_of: %s, by: me, because: x}\n".formatted(level, day(random, DAYS)));
        }
        LocalDate from = day(random, DAYS);
        yaml.append("exempt: {near: {reason: x, by: me, from: %s, expires: %s}}\n"
                .formatted(from, from.plusDays(random.nextInt(50))));
        yaml.append("override: {yearly: {level: fair, reason: x, by: me, expires: %s}}\n".formatted(day(random, DAYS)));
        return yaml.toString();
    }

    private static LocalDate day(Random random, int upTo) {
        return FIRST.plusDays(random.nextInt(upTo));
    }
}
