package io.assay.record;

import io.assay.assess.Assessment;
import io.assay.assess.CriterionResult;
import io.assay.assess.Finding;
import io.assay.assess.GuardResult;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.Judgement;
import io.assay.framework.Judgements;
import io.assay.framework.Ruling;
import io.assay.metric.Cadence;
import io.assay.metric.Metric;
import io.assay.metric.MetricCatalog;
import io.assay.metric.MetricHistory;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.metric.Status;
import io.assay.record.Premise.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what verdicts rest on.
 *
 * @param history every figure ever issued, with the metrics that they are of
 * @param judgements everything that people decided
 */
record Premises(MetricHistory history, Judgements judgements) {
    /** What one assessment rests on, each once, in a fixed order. */
    List<Premise> of(Assessment assessment) {
        List<Finding> findings = assessment.criteria().stream()
                .map(CriterionResult::finding)
                .flatMap(Finding::withParts)
                .toList();
        Stream<Reading> readings = Stream.concat(
                findings.stream().flatMap(finding -> finding.evidence().readings()),
                assessment.guards().stream().map(GuardResult::readings).flatMap(List::stream));
        return Stream.of(
                        readings.flatMap(reading -> reading.evidence().stream()).map(Premises::figure),
                        findings.stream()
                                .flatMap(finding -> finding.evidence().judgements().stream())
                                .map(Premises::judgement),
                        rulings(assessment).map(Premises::ruling),
                        definitions(assessment).map(Premises::definition))
                .flatMap(found -> found)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Ruling> rulings(Assessment assessment) {
        String entity = assessment.entity().id();
        LocalDate today = assessment.clocks().knownAt();
        return assessment
                .framework()
                .withParts()
                .map(Criterion::id)
                .distinct()
                .flatMap(criterion -> Stream.concat(
                        judgements.exemption(entity, criterion, today).stream(),
                        judgements.override(entity, criterion, today).stream()));
    }

    private Stream<Metric> definitions(Assessment assessment) {
        MetricCatalog metrics = history.definedOn(assessment.clocks().knownAt()).metrics();
        return assessment.framework().metricIds().stream()
                .flatMap(id -> metrics.inputs(id).stream())
                .distinct()
                .flatMap(id -> metrics.find(id).stream())
                .filter(Metric::declared);
    }

    /**
     * The row of the content that a published one was, whatever it says today.
     *
     * @param day on which it was published
     */
    Optional<Premise> find(Premise published, LocalDate day) {
        return candidates(published, day).filter(published::isSameRowAs).findFirst();
    }

    private Stream<Premise> candidates(Premise published, LocalDate day) {
        return switch (published.kind()) {
            case FIGURE ->
                history.listVintages(published.about(), published.entity().orElse("")).stream()
                        .map(Premises::figure);
            case JUDGEMENT -> judgements.list().stream().map(Premises::judgement);
            case EXEMPTION, OVERRIDE -> judgements.rulings().stream().map(Premises::ruling);
            case DEFINITION ->
                history.definedOn(day).metrics().find(published.about()).stream()
                        .map(Premises::definition);
        };
    }

    private static Premise figure(Observation figure) {
        boolean plain = figure.status() == Status.NORMAL || figure.status() == Status.MISSING;
        return Premise.of(
                Kind.FIGURE,
                Optional.of(figure.entity()),
                figure.metric(),
                Optional.of(figure.period().toString()),
                Optional.of(figure.issued()),
                Optional.empty(),
                figure.value().map(Premises::number).orElse("missing")
                        + (plain ? "" : " (" + word(figure.status()) + ")"),
                figure.origin());
    }

    /** {@code 550}, {@code 0.5 to 0.85}, {@code over 0.6}. */
    private static String number(Interval value) {
        if (value.isExact()) {
            return decimal(value.value());
        }
        Optional<String> low = value.low().map(Premises::decimal).map(end -> value.lowOpen() ? "over " + end : end);
        Optional<String> high = value.high().map(Premises::decimal).map(end -> value.highOpen() ? "under " + end : end);
        return low.flatMap(from -> high.map(to -> from + " to " + to))
                .or(() -> low.map(from -> value.lowOpen() ? from : "at least " + from))
                .or(() -> high.map(to -> value.highOpen() ? to : "at most " + to))
                .orElse("any number");
    }

    private static String decimal(Rational number) {
        return number.toBigDecimal().toPlainString();
    }

    private static Premise judgement(Judgement judgement) {
        return Premise.of(
                Kind.JUDGEMENT,
                Optional.of(judgement.entity()),
                judgement.criterion(),
                Optional.of(judgement.asOf().toString()),
                Optional.of(judgement.issued()),
                judgement.by(),
                judgement.level(),
                judgement.origin());
    }

    private static Premise ruling(Ruling ruling) {
        return Premise.of(
                ruling.isExemption() ? Kind.EXEMPTION : Kind.OVERRIDE,
                Optional.of(ruling.entity()),
                ruling.criterion(),
                ruling.from().map(LocalDate::toString),
                Optional.empty(),
                ruling.by(),
                ruling.level().orElse("exempt")
                        + ruling.expires().map(day -> " until " + day).orElse(""),
                ruling.origin());
    }

    private static Premise definition(Metric metric) {
        List<String> parts = new ArrayList<>();
        parts.add(word(metric.kind()));
        metric.unit().filter(unit -> !unit.text().isEmpty()).ifPresent(unit -> parts.add("unit " + unit));
        if (!metric.levels().isEmpty()) {
            parts.add("levels " + String.join(", ", metric.levels()));
        }
        metric.formula()
                .ifPresent(formula -> parts.add("formula " + formula.text().replaceAll("\\s+", "")));
        if (!metric.valid().equals(Interval.ALL)) {
            parts.add("valid " + metric.validInWords());
        }
        Cadence cadence = metric.cadence();
        cadence.every().map(Period::toString).ifPresent(time -> parts.add("every " + time));
        cadence.grace().map(Period::toString).ifPresent(time -> parts.add("grace " + time));
        cadence.warnAfter().map(Period::toString).ifPresent(time -> parts.add("warn after " + time));
        cadence.errorAfter().map(Period::toString).ifPresent(time -> parts.add("error after " + time));
        metric.maxSkew().map(Period::toString).ifPresent(time -> parts.add("max skew " + time));
        return Premise.of(
                Kind.DEFINITION,
                Optional.empty(),
                metric.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                String.join("; ", parts),
                metric.origin());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
