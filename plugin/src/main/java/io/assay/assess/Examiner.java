package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Condition.MetricTest;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind.Judged;
import io.assay.framework.CriterionKind.Measured;
import io.assay.framework.Cut;
import io.assay.framework.Framework;
import io.assay.framework.Grading;
import io.assay.framework.Judgement;
import io.assay.framework.Judgements;
import io.assay.framework.Level;
import io.assay.framework.NumberLine;
import io.assay.framework.Ruling;
import io.assay.knowledge.Entity;
import io.assay.metric.MetricView;
import io.assay.metric.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns facts into findings: looks at each criterion of a framework for one entity. Scores nothing. */
final class Examiner {
    private final Framework framework;
    private final Entity entity;
    private final MetricView view;
    private final Judgements judgements;
    private final CertaintyRule certainty;
    private final LocalDate today;

    /** What depends on each metric, gathered before any is read. */
    private final Map<String, List<Grader>> graders = new LinkedHashMap<>();

    private final Map<String, MetricAxis> axes = new LinkedHashMap<>();
    private final Map<String, Aspect> aspects = new LinkedHashMap<>();

    private Examiner(
            Framework framework, Entity entity, MetricView view, Judgements judgements, SourceCertainty sources) {
        this.framework = framework;
        this.entity = entity;
        this.view = view;
        this.judgements = judgements;
        this.certainty = new CertaintyRule(sources);
        this.today = view.clocks().knownAt();
    }

    static Findings examine(
            Framework framework, Entity entity, MetricView view, Judgements judgements, SourceCertainty sources) {
        return new Examiner(framework, entity, view, judgements, sources).findings();
    }

    private Findings findings() {
        framework
                .criteria()
                .forEach(criterion -> grader(criterion)
                        .ifPresent(grader -> graders.computeIfAbsent(
                                        criterion.metric().orElseThrow(), metric -> new ArrayList<>())
                                .add(grader)));
        framework.metricTests().forEach(test -> graders.computeIfAbsent(test.metric(), metric -> new ArrayList<>()));
        graders.forEach(this::measure);
        List<Finding> findings = framework.criteria().stream().map(this::find).toList();
        return new Findings(findings, List.copyOf(aspects.values()), axes);
    }

    /** How a metric's value decides a criterion; empty if it does not. */
    private Optional<Grader> grader(Criterion criterion) {
        if (!(criterion.kind() instanceof Measured measured)
                || exemption(criterion).isPresent()
                || override(criterion).isPresent()) {
            return Optional.empty();
        }
        if (measured.grading() instanceof Grading.Scale scale) {
            return Optional.of(new Grader.ByScale(criterion.id(), scale));
        }
        Grading.Bands bands = (Grading.Bands) measured.grading();
        return bands.line(entity.kind()).map(line -> new Grader.ByBands(criterion.id(), line, bands.levels()));
    }

    private void measure(String metric, List<Grader> graded) {
        List<MetricTest> tests = framework
                .metricTests()
                .filter(test -> test.metric().equals(metric))
                .toList();
        MetricAxis axis = new MetricAxis(metric, graded, tests);
        Reading reading = view.read(metric, entity.id());
        Interval range =
                reading.state() == Reading.State.KNOWN ? reading.value().orElseThrow() : ValidRange.ALL_NUMBERS;
        axes.put(metric, axis);
        Aspect aspect = axis.within(range);
        aspects.put(aspect.id(), aspect);
    }

    private Finding find(Criterion criterion) {
        Optional<String> exempt = exemption(criterion);
        if (exempt.isPresent()) {
            return without(criterion, new Outcome.NotApplicable(exempt.get()));
        }
        Optional<Ruling> override = override(criterion);
        if (override.isPresent()) {
            return overridden(criterion, override.get());
        }
        return criterion.kind() instanceof Measured measured
                ? measured(criterion, measured)
                : judged(criterion, (Judged) criterion.kind());
    }

    /** Why a criterion does not apply. */
    private Optional<String> exemption(Criterion criterion) {
        if (!criterion.appliesTo(entity.kind())) {
            return Optional.of("applies to " + String.join(", ", criterion.appliesTo()) + " only");
        }
        boolean otherKind = criterion.kind() instanceof Measured measured
                && measured.grading() instanceof Grading.Bands bands
                && entity.kind().isPresent()
                && bands.line(entity.kind()).isEmpty();
        if (otherKind) {
            return Optional.of("has no bands for " + entity.kind().orElseThrow());
        }
        return judgements.exemption(entity.id(), criterion.id(), today).map(Ruling::reason);
    }

    /** An override with a level of this criterion; one of another framework's levels says nothing here. */
    private Optional<Ruling> override(Criterion criterion) {
        return judgements
                .override(entity.id(), criterion.id(), today)
                .filter(ruling -> level(criterion, ruling).isPresent());
    }

    private static Optional<Level> level(Criterion criterion, Ruling ruling) {
        return ruling.level().flatMap(id -> criterion.levels().flatMap(levels -> levels.find(id)));
    }

    private Finding without(Criterion criterion, Outcome outcome) {
        return new Finding(
                criterion,
                outcome,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Finding overridden(Criterion criterion, Ruling ruling) {
        Grade grade = Grade.of(level(criterion, ruling).orElseThrow());
        vary(criterion, List.of(grade));
        Optional<Reading> reading = criterion.metric().map(metric -> view.read(metric, entity.id()));
        return new Finding(
                criterion,
                new Outcome.Overridden(ruling),
                List.of(grade),
                reading,
                current(criterion),
                Optional.empty(),
                Optional.empty(),
                Optional.of(certainty.ofRuling()));
    }

    private Finding judged(Criterion criterion, Judged judged) {
        List<Judgement> current = current(criterion);
        List<Grade> possible = judged.levels().list().stream()
                .filter(level -> current.isEmpty()
                        || current.stream()
                                .anyMatch(judgement -> judgement.level().equals(level.id())))
                .map(Grade::of)
                .toList();
        vary(criterion, possible);
        return new Finding(
                criterion,
                current.isEmpty() ? new Outcome.Unknown("nobody has judged it") : new Outcome.Known(),
                possible,
                Optional.empty(),
                current,
                Optional.empty(),
                Optional.empty(),
                certainty.ofJudgements(current, judged.reviewEvery(), today));
    }

    private Finding measured(Criterion criterion, Measured measured) {
        Reading reading = view.read(measured.metric(), entity.id());
        Optional<Grader> grader = grader(criterion);
        if (grader.isEmpty()) {
            List<Grade> all = criterion.levels().orElseThrow().list().stream()
                    .map(Grade::of)
                    .toList();
            vary(criterion, all);
            Outcome unknown = new Outcome.Unknown("its bands go by kind, and the entity's kind is not given");
            return new Finding(
                    criterion,
                    unknown,
                    all,
                    Optional.of(reading),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        List<Grade> possible = grades(criterion);
        Outcome outcome = outcome(reading);
        Optional<Rational> exact = reading.value()
                .filter(value -> outcome instanceof Outcome.Known && value.isExact())
                .map(Interval::value);
        Optional<NumberLine> line =
                grader.get() instanceof Grader.ByBands bands ? Optional.of(bands.line()) : Optional.empty();
        return new Finding(
                criterion,
                outcome,
                possible,
                Optional.of(reading),
                List.of(),
                exact.flatMap(value -> line.flatMap(cuts -> below(cuts, value))),
                exact.flatMap(value -> line.flatMap(cuts -> above(cuts, value))),
                outcome instanceof Outcome.Known
                        ? Optional.of(certainty.ofReading(reading, possible.size() > 1))
                        : Optional.empty());
    }

    /** What the aspect's cases make of a criterion: its levels worst first, or the whole reach on a scale. */
    private List<Grade> grades(Criterion criterion) {
        Aspect aspect = aspects.get(Aspect.ofMetric(criterion.metric().orElseThrow()));
        List<Grade> grades = aspect.cases().stream()
                .map(one -> one.grades().get(criterion.id()))
                .distinct()
                .toList();
        if (criterion.levels().isPresent()) {
            return criterion.levels().get().list().stream()
                    .map(Grade::of)
                    .filter(grades::contains)
                    .toList();
        }
        Rational low = grades.stream().map(Grade::low).reduce(Rational::min).orElseThrow();
        Rational high = grades.stream().map(Grade::high).reduce(Rational::max).orElseThrow();
        return List.of(new Grade(Optional.empty(), low, high));
    }

    private static Outcome outcome(Reading reading) {
        return switch (reading.state()) {
            case KNOWN -> new Outcome.Known();
            case STALE -> new Outcome.Stale(reading.why().orElse("too old"));
            case UNKNOWN -> new Outcome.Unknown(reading.why().orElse("no value"));
            case UNDEFINED -> new Outcome.Unusable(true, reading.why().orElse("undefined"));
            case INVALID -> new Outcome.Unusable(false, reading.why().orElse("outside the valid range"));
        };
    }

    private static Optional<Distance> below(NumberLine line, Rational value) {
        int index = line.index(value);
        return index == 0
                ? Optional.empty()
                : Optional.of(distance(
                        line.cuts().get(index - 1), value, line.levels().get(index - 1)));
    }

    private static Optional<Distance> above(NumberLine line, Rational value) {
        int index = line.index(value);
        return index == line.cuts().size()
                ? Optional.empty()
                : Optional.of(
                        distance(line.cuts().get(index), value, line.levels().get(index + 1)));
    }

    private static Distance distance(Cut cut, Rational value, String beyond) {
        return new Distance(cut.value(), cut.value().minus(value), beyond);
    }

    private List<Judgement> current(Criterion criterion) {
        return judgements.current(entity.id(), criterion, view.clocks());
    }

    private void vary(Criterion criterion, List<Grade> possible) {
        Aspect aspect = new Aspect(
                Aspect.ofCriterion(criterion.id()),
                possible.stream()
                        .map(grade -> new Case(Map.of(criterion.id(), grade), java.util.Set.of()))
                        .toList());
        aspects.put(aspect.id(), aspect);
    }
}
