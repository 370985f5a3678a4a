package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Condition.MetricTest;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind.Judged;
import io.assay.framework.Framework;
import io.assay.framework.Judgement;
import io.assay.framework.Judgements;
import io.assay.framework.NumberLine;
import io.assay.framework.Ruling;
import io.assay.knowledge.Entity;
import io.assay.metric.MetricView;
import io.assay.metric.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns facts into findings: looks at each criterion of a framework for one entity. Scores nothing. */
final class Examiner {
    private final Framework framework;
    private final Entity entity;
    private final MetricView view;
    private final Judgements judgements;
    private final CertaintyRule certainty;
    private final Scope scope;
    private final Map<String, MetricAxis> axes = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Aspect> aspects = new LinkedHashMap<>();
    private final Map<String, Finding> found = new LinkedHashMap<>();

    private Examiner(
            Framework framework, Entity entity, MetricView view, Judgements judgements, SourceCertainty sources) {
        this.framework = framework;
        this.entity = entity;
        this.view = view;
        this.judgements = judgements;
        this.certainty = new CertaintyRule(sources);
        this.scope = new Scope(entity, judgements, view.clocks().knownAt());
    }

    static Findings examine(
            Framework framework, Entity entity, MetricView view, Judgements judgements, SourceCertainty sources) {
        return new Examiner(framework, entity, view, judgements, sources).findings();
    }

    private Findings findings() {
        Map<String, List<Grader>> graders = new LinkedHashMap<>();
        framework
                .withParts()
                .forEach(criterion -> scope.grader(criterion)
                        .ifPresent(grader -> graders.computeIfAbsent(
                                        criterion.metric().orElseThrow(), metric -> new ArrayList<>())
                                .add(grader)));
        framework.metricTests().forEach(test -> graders.computeIfAbsent(test.metric(), metric -> new ArrayList<>()));
        graders.forEach(this::read);
        framework
                .withParts()
                .filter(criterion -> !criterion.kind().isComposite())
                .forEach(criterion -> found.put(criterion.id(), find(criterion)));
        List<Criterion> inEffect = inEffect();
        Recipes recipes = Recipes.of(framework, inEffect, applicable());
        CompositeFinder composites = new CompositeFinder(recipes, readings, found, certainty);
        List<Aspect> joined = recipes.join(List.copyOf(aspects.values()));
        List<Finding> findings = framework.criteria().stream()
                .map(criterion -> found.containsKey(criterion.id())
                        ? found.get(criterion.id())
                        : composites.find(criterion, joined))
                .toList();
        return new Findings(findings, List.copyOf(aspects.values()), axes, readings, recipes);
    }

    /** The criteria that follow from others, unless one is exempt or overridden, which then is found. */
    private List<Criterion> inEffect() {
        List<Criterion> inEffect = new ArrayList<>();
        framework
                .partsFirst()
                .filter(criterion -> criterion.kind().isComposite())
                .forEach(criterion -> {
                    if (scope.exemption(criterion).isEmpty()
                            && scope.override(criterion).isEmpty()) {
                        inEffect.add(criterion);
                    } else {
                        found.put(criterion.id(), find(criterion));
                    }
                });
        return inEffect;
    }

    /** Ids of what is found so far and applies. */
    private List<String> applicable() {
        return found.values().stream()
                .filter(Finding::isApplicable)
                .map(finding -> finding.criterion().id())
                .toList();
    }

    private void read(String metric, List<Grader> graders) {
        List<MetricTest> tests = framework
                .metricTests()
                .filter(test -> test.metric().equals(metric))
                .toList();
        MetricAxis axis = new MetricAxis(metric, graders, tests);
        Reading reading = view.read(metric, entity.id());
        boolean usable = reading.state() == Reading.State.KNOWN;
        Aspect aspect = axis.within(usable ? reading.value().orElseThrow() : ValidRange.ALL_NUMBERS);
        axes.put(metric, axis);
        readings.put(metric, reading);
        aspects.put(aspect.id(), aspect);
    }

    private Finding find(Criterion criterion) {
        Optional<String> exemption = scope.exemption(criterion);
        if (exemption.isPresent()) {
            Outcome none = new Outcome.NotApplicable(exemption.get());
            return Finding.of(criterion, none, List.of(), Evidence.NONE, Optional.empty());
        }
        Optional<Ruling> override = scope.override(criterion);
        if (override.isPresent()) {
            return overridden(criterion, override.get());
        }
        return criterion.kind() instanceof Judged judged ? judged(criterion, judged) : measured(criterion);
    }

    private Finding overridden(Criterion criterion, Ruling ruling) {
        List<Grade> given = List.of(Grade.of(Scope.level(criterion, ruling).orElseThrow()));
        vary(criterion, given);
        Optional<Reading> reading = criterion.metric().map(metric -> view.read(metric, entity.id()));
        Evidence overruled = new Evidence(reading, current(criterion), List.of());
        return Finding.of(
                criterion, new Outcome.Overridden(ruling), given, overruled, Optional.of(certainty.ofRuling()));
    }

    private Finding judged(Criterion criterion, Judged judged) {
        List<Judgement> current = current(criterion);
        List<String> levels = current.stream().map(Judgement::level).toList();
        List<Grade> possible = judged.levels().list().stream()
                .filter(level -> levels.isEmpty() || levels.contains(level.id()))
                .map(Grade::of)
                .toList();
        vary(criterion, possible);
        return Finding.of(
                criterion,
                current.isEmpty() ? new Outcome.Unknown("nobody has judged it") : new Outcome.Known(),
                possible,
                Evidence.of(current),
                certainty.ofJudgements(current, judged.reviewEvery(), scope.today()));
    }

    private Finding measured(Criterion criterion) {
        Optional<Grader> grader = scope.grader(criterion);
        if (grader.isEmpty()) {
            return withoutLine(criterion);
        }
        Reading reading = readings.get(criterion.metric().orElseThrow());
        List<Grade> possible = Grade.all(criterion, aspects.values());
        if (reading.state() != Reading.State.KNOWN) {
            return Finding.of(criterion, unusable(reading), possible, Evidence.of(reading), Optional.empty());
        }
        Optional<Rational> exact = reading.value().filter(Interval::isExact).map(Interval::value);
        Optional<NumberLine> line =
                grader.get() instanceof Grader.ByBands bands ? Optional.of(bands.line()) : Optional.empty();
        return new Finding(
                criterion,
                new Outcome.Known(),
                possible,
                Evidence.of(reading),
                exact.flatMap(value -> line.flatMap(cuts -> Distance.below(cuts, value))),
                exact.flatMap(value -> line.flatMap(cuts -> Distance.above(cuts, value))),
                Optional.of(certainty.ofReading(reading, possible.size() > 1)),
                List.of());
    }

    /** One whose bands go by kind, of an entity of no kind: it applies, and nothing can be said. */
    private Finding withoutLine(Criterion criterion) {
        List<Grade> all =
                criterion.levels().orElseThrow().list().stream().map(Grade::of).toList();
        vary(criterion, all);
        return Finding.of(
                criterion,
                new Outcome.Unknown("its bands go by kind, and the entity's kind is not given"),
                all,
                Evidence.of(view.read(criterion.metric().orElseThrow(), entity.id())),
                Optional.empty());
    }

    private static Outcome unusable(Reading reading) {
        return switch (reading.state()) {
            case KNOWN, UNKNOWN -> new Outcome.Unknown(reading.why().orElse("no value"));
            case STALE -> new Outcome.Stale(reading.why().orElse("too old"));
            case UNDEFINED -> new Outcome.Unusable(true, reading.why().orElse("divided by zero"));
            case INVALID -> new Outcome.Unusable(false, reading.why().orElse("outside the valid range"));
        };
    }

    private List<Judgement> current(Criterion criterion) {
        return judgements.current(entity.id(), criterion, view.clocks());
    }

    private void vary(Criterion criterion, List<Grade> possible) {
        List<Case> cases = possible.stream()
                .map(grade -> new Case(Map.of(criterion.id(), grade), Set.of()))
                .toList();
        Aspect aspect = Aspect.ofCriterion(criterion.id(), cases);
        aspects.put(aspect.id(), aspect);
    }
}
