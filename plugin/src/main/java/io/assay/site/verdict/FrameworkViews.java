package io.assay.site.verdict;

import io.assay.assess.Assessment;
import io.assay.assess.CriterionResult;
import io.assay.assess.Outcome;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Cut;
import io.assay.framework.Framework;
import io.assay.framework.Grading;
import io.assay.framework.Level;
import io.assay.framework.Levels;
import io.assay.framework.NumberLine;
import io.assay.knowledge.Entity;
import io.assay.knowledge.Permalink;
import io.assay.metric.Reading;
import io.assay.site.view.BandsView;
import io.assay.site.view.Link;
import io.assay.site.view.MatrixView;
import io.assay.site.view.Pips;
import io.assay.site.view.Routes;
import io.assay.site.view.StageView;
import io.assay.site.view.Tone;
import io.assay.site.wording.ConditionWording;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.KindWording;
import io.assay.site.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a framework: its thresholds, its rules, and all entities against all its criteria. */
public final class FrameworkViews {

    private final Glossary glossary;
    private final VerdictWording words;
    private final AssessmentViews assessments;
    private final CriterionViews criteria;

    public FrameworkViews(Glossary glossary, AssessmentViews assessments) {
        this.glossary = glossary;
        this.words = new VerdictWording(glossary);
        this.assessments = assessments;
        this.criteria = new CriterionViews(glossary);
    }

    public BandsView bands(Framework framework, Permalink from) {
        Rational total = framework.criteria().stream().map(Criterion::weight).reduce(Rational.ZERO, Rational::plus);
        return new BandsView(
                new Link(framework.name(), Routes.framework(framework.id()).from(from)),
                framework.criteria().stream()
                        .map(criterion -> bandRow(framework, criterion, total, from))
                        .toList());
    }

    private BandsView.Row bandRow(Framework framework, Criterion criterion, Rational total, Permalink from) {
        List<String> notes = new ArrayList<>();
        new GuardWording(glossary, framework).required(criterion).ifPresent(notes::add);
        if (!criterion.appliesTo().isEmpty()) {
            notes.add(glossary.say("bands.applies", "kinds", glossary.list(criterion.appliesTo())));
        }
        KindWording kinds = new KindWording(conditions(framework));
        notes.addAll(kinds.rules(criterion.kind()));
        scale(criterion).map(Wording::sentence).ifPresent(notes::add);
        members(criterion).map(this::thresholds).forEach(notes::add);
        return new BandsView.Row(
                criterion.id(),
                criterion.name(),
                criterion.question(),
                kinds.kind(criterion.kind()),
                weight(framework, criterion, total),
                criterion
                        .metric()
                        .map(id -> new Link(
                                glossary.metricName(id), Routes.metric(id).from(from))),
                levels(criterion),
                criterion.why(),
                notes);
    }

    private String weight(Framework framework, Criterion criterion, Rational total) {
        return framework.ladder().isPresent()
                ? ""
                : glossary.wording().percent(criterion.weight().over(total));
    }

    /** The ends of a scale; empty for what has levels. */
    private Optional<String> scale(Criterion criterion) {
        return criterion.kind() instanceof CriterionKind.Measured measured
                        && measured.grading() instanceof Grading.Scale scale
                ? Optional.of(glossary.say(
                        "bands.scale",
                        "zero",
                        glossary.exact(measured.metric(), scale.zero()),
                        "full",
                        glossary.exact(measured.metric(), scale.full())))
                : Optional.empty();
    }

    /** What is judged or measured within a group, and in groups within it; none for another. */
    private static Stream<Criterion> members(Criterion criterion) {
        return criterion.kind() instanceof CriterionKind.Group group
                ? group.members().stream()
                        .flatMap(member ->
                                member.kind() instanceof CriterionKind.Group ? members(member) : Stream.of(member))
                : Stream.empty();
    }

    /** {@code Use: poor below 10%, fair from 10% to 20%, good 20% and more.} */
    private String thresholds(Criterion part) {
        String its = scale(part)
                .orElseGet(() -> levels(part).stream()
                        .map(level -> level.name() + (level.range().isEmpty() ? "" : " " + level.range()))
                        .collect(Collectors.joining(", ")));
        return glossary.say("bands.part", "criterion", part.name(), "thresholds", its);
    }

    private List<BandsView.Level> levels(Criterion criterion) {
        if (criterion.kind() instanceof CriterionKind.Measured measured
                && measured.grading() instanceof Grading.Bands bands) {
            List<BandsView.Level> levels = new ArrayList<>();
            for (Map.Entry<String, NumberLine> line : bands.lines().entrySet()) {
                levels.addAll(levels(measured.metric(), bands, line.getKey(), line.getValue()));
            }
            return levels;
        }
        return criterion
                .levels()
                .map(levels -> levels.list().stream()
                        .map(level -> level(levels, level, level.id(), ""))
                        .toList())
                .orElse(List.of());
    }

    private List<BandsView.Level> levels(String metric, Grading.Bands bands, String kind, NumberLine line) {
        List<BandsView.Level> levels = new ArrayList<>();
        int count = line.levels().size();
        for (int i = 0; i < count; i++) {
            Optional<Cut> left =
                    i == 0 ? Optional.empty() : Optional.of(line.cuts().get(i - 1));
            Optional<Cut> right =
                    i == count - 1 ? Optional.empty() : Optional.of(line.cuts().get(i));
            Level level = bands.levels().get(line.levels().get(i));
            String name = kind.isEmpty() ? level.id() : level.id() + " (" + kind + ")";
            levels.add(level(bands.levels(), level, name, words.extent(metric, left, right)));
        }
        if (bands.isBestFirst(line)) {
            Collections.reverse(levels);
        }
        return levels;
    }

    private static BandsView.Level level(Levels levels, Level level, String name, String range) {
        Tone tone = level.isUnderReview() ? Tone.UNKNOWN : Tone.of(level.score());
        return new BandsView.Level(name, tone, Pips.of(levels, level.position(), level.position()), range);
    }

    public List<String> rules(Framework framework) {
        GuardWording guards = new GuardWording(glossary, framework);
        List<String> rules = new ArrayList<>(guards.requirements());
        rules.addAll(guards.rules());
        if (framework.minCoverage().signum() > 0) {
            rules.add(glossary.say("guard.coverage", "share", glossary.wording().percent(framework.minCoverage())));
        }
        return rules;
    }

    /** Of a ladder; nothing without one. */
    public List<StageView> stages(Framework framework) {
        return new StageViews(glossary).of(framework);
    }

    private ConditionWording conditions(Framework framework) {
        return new ConditionWording(
                glossary.wording().words(),
                framework,
                glossary::metricName,
                (metric, number) -> glossary.brief(metric, number));
    }

    public MatrixView matrix(Framework framework, List<Assessment> all, Permalink from, String id) {
        Rational total = framework.criteria().stream().map(Criterion::weight).reduce(Rational.ZERO, Rational::plus);
        Optional<LocalDate> asOf = all.stream()
                .flatMap(one -> one.criteria().stream())
                .flatMap(result -> result.finding().evidence().reading().stream())
                .flatMap(reading -> reading.asOf().stream())
                .max(LocalDate::compareTo);
        String caption = asOf.map(day ->
                        glossary.say("matrix.caption-dated", "framework", framework.name(), "date", glossary.date(day)))
                .orElseGet(() -> glossary.say("matrix.caption", "framework", framework.name()));
        return new MatrixView(
                new Link(framework.name(), Routes.framework(framework.id()).from(from)),
                framework.criteria().stream()
                        .map(criterion -> new MatrixView.Column(criterion.name(), weight(framework, criterion, total)))
                        .toList(),
                AssessmentViews.bestFirst(all)
                        .map(one -> new MatrixView.Row(
                                assessments.verdict(one, from),
                                one.criteria().stream()
                                        .map(result -> cell(one, result, asOf, from))
                                        .toList(),
                                MatrixTable.line(one, glossary.settings().illustrative())))
                        .toList(),
                caption,
                all.stream().anyMatch(assessments::isIllustrative),
                id,
                Permalink.relative(from, Routes.matrixCsv(framework.id())),
                MatrixTable.header(framework));
    }

    private MatrixView.Cell cell(
            Assessment assessment, CriterionResult result, Optional<LocalDate> usual, Permalink from) {
        Optional<Reading> reading =
                result.finding().evidence().reading().filter(r -> r.value().isPresent());
        boolean applies = !(result.finding().outcome() instanceof Outcome.NotApplicable);
        return new MatrixView.Cell(
                result.finding().criterion().name(),
                assessments.level(result),
                CriterionViews.tone(result),
                CriterionViews.pips(result),
                reading.filter(r -> applies)
                        .flatMap(r -> r.value().map(value -> glossary.brief(r.metric(), value)))
                        .orElse(""),
                reading.map(r -> criteria.url(r, from)),
                reading.flatMap(Reading::value)
                        .filter(Interval::isExact)
                        .flatMap(value -> worth(result.finding().criterion(), assessment.entity(), value.value()))
                        .map(Rational::toDecimalText)
                        .orElse(""),
                applies
                        ? Wording.phrases(
                                criteria.day(result.finding()), criteria.brings(result, assessment.framework()))
                        : "",
                reading.filter(r -> applies)
                        .flatMap(Reading::asOf)
                        .filter(day -> !usual.filter(day::equals).isPresent())
                        .map(glossary.wording()::date)
                        .orElse(""));
    }

    /** A value, or what is opposite to it where less is better; empty where the best values lie between others. */
    private static Optional<Rational> worth(Criterion criterion, Entity entity, Rational value) {
        if (!(criterion.kind() instanceof CriterionKind.Measured measured)) {
            return Optional.empty();
        }
        if (measured.grading().isLowerBetter(entity.kind())) {
            return Optional.of(value.negate());
        }
        return measured.grading().isHigherBetter(entity.kind()) ? Optional.of(value) : Optional.empty();
    }
}
