package io.assay.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Laws that hold for any data, tried on data drawn by chance from a fixed seed. */
class HistoryLawsTest {
    private static final List<String> ENTITIES = List.of("x", "y");
    private static final List<String> INPUTS = List.of("a", "b", "fees", "burn");
    private static final String DEFINITIONS = """
            a: {freshness: {every: P1M, grace: P1M}}
            b: {}
            fees: {kind: flow, freshness: P1M}
            burn: {kind: flow}
            ratio: a / b
            other: a / a@y
            near: {formula: a - b, align: {max_skew: P20D}}
            share: fees / (fees + burn)
            per_a: fees / a
            total: sum(a)
            part: a / total
            nested: share * ratio + share
            growth: change(a, P1M)
            trend: mean(b, P2M)
            """;

    @RepeatedTest(20)
    void theOrderOfFilesAndRowsDoesNotMatter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> rows = rows(random, false);
        Content.Loaded before = load(List.of(rows));
        Collections.shuffle(rows, random);
        int cut = random.nextInt(rows.size());
        Content.Loaded after = load(List.of(rows.subList(cut, rows.size()), rows.subList(0, cut)));
        Clocks clocks = clocks(random);
        assertThat(readings(after.history(), clocks)).isEqualTo(readings(before.history(), clocks));
    }

    @RepeatedTest(20)
    void aViewNeverSeesWhatWasIssuedLater(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        MetricHistory all = load(List.of(rows(random, true))).history();
        Clocks clocks = clocks(random);
        List<Observation> then = new ArrayList<>();
        for (String entity : ENTITIES) {
            for (String metric : INPUTS) {
                all.listVintages(metric, entity).stream()
                        .filter(figure -> !figure.issued().isAfter(clocks.knownAt()))
                        .filter(figure -> !figure.asOf().isAfter(clocks.asOf()))
                        .forEach(then::add);
            }
        }
        MetricHistory known = new MetricHistory(all.metrics(), all.entities(), then);
        assertThat(readings(all, clocks)).isEqualTo(readings(known, clocks));
    }

    @RepeatedTest(20)
    void replacingAFigureIsAsIfItHadBeenIssuedSo(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        MetricHistory history = load(List.of(rows(random, true))).history();
        Clocks clocks = clocks(random);
        MetricView view = history.view(clocks);
        List<Observation> evidence = new ArrayList<>();
        history.metrics()
                .ids()
                .forEach(metric -> evidence.addAll(view.read(metric, "x").evidence()));
        if (evidence.isEmpty()) {
            return;
        }
        Observation chosen = evidence.get(random.nextInt(evidence.size()));
        MetricView replaced = view.replacing(chosen, Rational.of(7));
        MetricView reissued = reissued(history, chosen, Rational.of(7)).view(clocks);
        for (String metric : history.metrics().ids()) {
            for (String entity : ENTITIES) {
                Reading expected = reissued.read(metric, entity);
                assertThat(Content.line(replaced.read(metric, entity)))
                        .as(metric)
                        .isEqualTo(Content.line(expected));
            }
        }
    }

    @RepeatedTest(20)
    void boundsHoldWhatComesOfTheirEnds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        MetricHistory history = load(List.of(rows(random, true))).history();
        MetricView view = history.view(clocks(random));
        for (String metric : history.metrics().ids()) {
            Reading reading = view.read(metric, "x");
            MetricView cornered = view;
            for (Observation figure : reading.evidence()) {
                Interval value = figure.value().orElse(Interval.ALL);
                if (value.low().isPresent() && value.high().isPresent()) {
                    Rational end = (random.nextBoolean() ? value.low() : value.high()).orElseThrow();
                    cornered = cornered.replacing(figure, end);
                }
            }
            if (reading.state() == Reading.State.KNOWN) {
                Rational corner =
                        cornered.read(metric, "x").value().orElseThrow().value();
                assertThat(reading.value().orElseThrow().contains(corner))
                        .as("%s: %s in %s", metric, corner, reading.value().orElseThrow())
                        .isTrue();
            }
        }
    }

    private static MetricHistory reissued(MetricHistory history, Observation chosen, Rational value) {
        List<Observation> figures = new ArrayList<>();
        for (String entity : ENTITIES) {
            for (String metric : INPUTS) {
                for (Observation figure : history.listVintages(metric, entity)) {
                    figures.add(figure.equals(chosen) ? with(figure, value) : figure);
                }
            }
        }
        return new MetricHistory(history.metrics(), history.entities(), figures);
    }

    private static Observation with(Observation figure, Rational value) {
        return new Observation(
                figure.entity(),
                figure.metric(),
                figure.period(),
                Optional.of(Interval.exactly(value)),
                figure.issued(),
                figure.issuedAssumed(),
                figure.retrieved(),
                figure.status(),
                figure.source(),
                figure.url(),
                figure.note(),
                figure.revision(),
                figure.by(),
                figure.illustrative(),
                figure.origin());
    }

    private static List<String> readings(MetricHistory history, Clocks clocks) {
        List<String> lines = new ArrayList<>();
        MetricView view = history.view(clocks);
        for (String entity : ENTITIES) {
            for (String metric : history.metrics().ids()) {
                lines.add(metric + " " + entity + " " + Content.line(view.read(metric, entity)));
                history.listSeries(metric, entity, clocks).forEach(reading -> lines.add(Content.line(reading)));
                history.listFirstIssued(metric, entity, clocks).forEach(reading -> lines.add(Content.line(reading)));
            }
        }
        return lines;
    }

    /** Long rows, no two of which are of one figure issued on one day. */
    private static List<String> rows(Random random, boolean uncertain) {
        List<String> rows = new ArrayList<>();
        for (int month = 1; month <= 6; month++) {
            LocalDate end = LocalDate.of(2026, month, 1).plusMonths(1).minusDays(1);
            for (String entity : ENTITIES) {
                for (String metric : INPUTS) {
                    for (int vintage = 0; vintage < random.nextInt(4); vintage++) {
                        boolean flow = metric.equals("fees") || metric.equals("burn");
                        LocalDate day = random.nextInt(4) == 0 ? end.minusDays(random.nextInt(9)) : end;
                        LocalDate issued = end.plusDays(1 + vintage * 20L + random.nextInt(20));
                        String when = flow ? "," + end.toString().substring(0, 7) : day + ",";
                        rows.add(String.join(",", entity, metric, when, cell(random, uncertain), issued.toString()));
                    }
                }
            }
        }
        return rows;
    }

    private static String cell(Random random, boolean uncertain) {
        int number = 1 + random.nextInt(20);
        return switch (random.nextInt(uncertain ? 6 : 8)) {
            case 0 -> "M";
            case 1 -> "~" + number;
            case 2, 3 -> uncertain ? number + ".." + (number + random.nextInt(9)) : Integer.toString(number);
            default -> Integer.toString(number);
        };
    }

    private static Clocks clocks(Random random) {
        LocalDate asOf = LocalDate.of(2026, 3, 1).plusDays(random.nextInt(150));
        return new Clocks(asOf, asOf.plusDays(random.nextInt(60) - 20L));
    }

    private static Content.Loaded load(List<List<String>> files) {
        Content content =
                Content.of("metrics/m.yaml", DEFINITIONS).entity("x", "one").entity("y", "one");
        for (int i = 0; i < files.size(); i++) {
            content.file(
                    "snapshots/" + i + ".csv",
                    "entity,metric,as_of,period,value,issued\n" + String.join("\n", files.get(i)) + "\n");
        }
        return content.load();
    }
}
