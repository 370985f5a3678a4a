package io.assay.site.verdict;

import io.assay.assess.Assessment;
import io.assay.assess.CriterionResult;
import io.assay.assess.Distance;
import io.assay.assess.Finding;
import io.assay.assess.Outcome;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Grading;
import io.assay.framework.Judgement;
import io.assay.framework.Level;
import io.assay.knowledge.Entity;
import io.assay.knowledge.Permalink;
import io.assay.metric.Metric;
import io.assay.metric.Reading;
import io.assay.site.view.CriterionView;
import io.assay.site.view.Link;
import io.assay.site.view.Pips;
import io.assay.site.view.Routes;
import io.assay.site.view.Scale;
import io.assay.site.view.Tone;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows what a criterion says of an entity. */
public final class CriterionViews {
    private final Glossary glossary;
    private final VerdictWording words;

    CriterionViews(Glossary glossary) {
        this.glossary = glossary;
        this.words = new VerdictWording(glossary);
    }

    public CriterionView view(Assessment assessment, CriterionResult result, Permalink from) {
        Finding finding = result.finding();
        Criterion criterion = finding.criterion();
        return new CriterionView(
                criterion.id(),
                criterion.name(),
                criterion.question(),
                outcome(finding.outcome()),
                level(result),
                tone(result),
                pips(result),
                finding.evidence().reading().flatMap(this::value),
                scale(assessment.entity(), finding),
                distances(finding),
                criterion
                        .metric()
                        .map(id -> new Link(
                                glossary.metricName(id), Routes.metric(id).from(from))),
                reason(finding),
                basis(finding),
                criterion.why(),
                result.weight().signum() > 0 && assessment.framework().ladder().isEmpty()
                        ? AssessmentViews.percent(result.weight())
                        : "",
                result.stability().map(CriterionViews::stability),
                criterion.required(),
                result.isCapped() && !result.counted().isEmpty()
                        ? List.of("A rule above the score lets this count as "
                                + VerdictWording.levels(List.of(
                                        result.counted().get(result.counted().size() - 1)))
                                + " at most.")
                        : List.of());
    }

    /** How much the weight could be another with the same verdict. */
    private static String stability(Interval shares) {
        Rational low = shares.low().orElse(Rational.ZERO);
        Rational high = shares.high().orElse(Rational.ONE);
        if (low.signum() == 0 && high.equals(Rational.ONE)) {
            return "verdict holds at any weight";
        }
        if (low.signum() == 0) {
            return "verdict holds up to " + AssessmentViews.percent(high);
        }
        return high.equals(Rational.ONE)
                ? "verdict holds from " + AssessmentViews.percent(low)
                : "verdict holds from " + AssessmentViews.percent(low) + " to " + AssessmentViews.percent(high);
    }

    public static String outcome(Outcome outcome) {
        if (outcome instanceof Outcome.Known) {
            return "known";
        } else if (outcome instanceof Outcome.Unknown) {
            return "unknown";
        } else if (outcome instanceof Outcome.Stale) {
            return "stale";
        } else if (outcome instanceof Outcome.Unusable) {
            return "invalid";
        }
        return outcome instanceof Outcome.NotApplicable ? "not-applicable" : "overridden";
    }

    /** The level's word, or what stands in its place. */
    static String level(CriterionResult result) {
        Outcome outcome = result.finding().outcome();
        if (outcome instanceof Outcome.NotApplicable) {
            return "not applicable";
        } else if (outcome instanceof Outcome.Known || outcome instanceof Outcome.Overridden) {
            return VerdictWording.levels(result.counted());
        } else if (outcome instanceof Outcome.Stale) {
            return "stale";
        }
        return outcome instanceof Outcome.Unusable unusable
                ? unusable.undefined() ? "undefined" : "invalid"
                : "unknown";
    }

    static Tone tone(CriterionResult result) {
        boolean counts = result.finding().isKnown() && !result.counted().isEmpty();
        if (!counts || result.counted().size() > 1 || isUnderReview(result)) {
            return Tone.UNKNOWN;
        }
        return Tone.of(result.counted().get(0).low());
    }

    private static boolean isUnderReview(CriterionResult result) {
        return result.counted().stream()
                .flatMap(grade -> grade.level().stream())
                .anyMatch(Level::isUnderReview);
    }

    static Pips pips(CriterionResult result) {
        List<Integer> positions = result.counted().stream()
                .flatMap(grade -> grade.level().stream())
                .map(Level::position)
                .sorted()
                .toList();
        return positions.isEmpty()
                ? new Pips(List.of())
                : Pips.of(
                        result.finding().criterion().levels().orElseThrow(),
                        result.finding().isKnown() ? positions.get(0) : -1,
                        positions.get(positions.size() - 1));
    }

    private Optional<String> value(Reading reading) {
        return reading.value().map(value -> glossary.brief(reading.metric(), value));
    }

    private Optional<Scale> scale(Entity entity, Finding finding) {
        if (!finding.isApplicable()
                || !(finding.criterion().kind() instanceof CriterionKind.Measured measured)
                || !(measured.grading() instanceof Grading.Bands bands)) {
            return Optional.empty();
        }
        String metric = measured.metric();
        Interval valid = glossary.metrics().find(metric).map(Metric::valid).orElse(Interval.ALL);
        Optional<Interval> value = finding.evidence()
                .reading()
                .filter(reading -> finding.outcome() instanceof Outcome.Known)
                .flatMap(Reading::value);
        List<String> possible = finding.possible().stream()
                .filter(grade -> finding.isKnown())
                .flatMap(grade -> grade.level().stream())
                .map(Level::id)
                .toList();
        String shown = value.map(known -> glossary.brief(metric, known)).orElse("no value");
        return bands.line(entity.kind())
                .map(line -> Scales.around(line, valid, value, bands.isBestFirst(line))
                        .mark(
                                value,
                                possible::contains,
                                cut -> glossary.brief(metric, cut),
                                shown,
                                glossary.metricName(metric) + ": " + shown + ", "
                                        + VerdictWording.levels(finding.possible())));
    }

    private List<String> distances(Finding finding) {
        List<String> distances = new ArrayList<>();
        finding.above().ifPresent(above -> distances.add(distance(finding, above, " from ")));
        finding.below().ifPresent(below -> distances.add(distance(finding, below, " below ")));
        return distances;
    }

    /** Whether a level is better than the one that holds. */
    private static boolean isBetter(Finding finding, String level) {
        return finding.criterion()
                .levels()
                .map(levels -> levels.get(level).score())
                .filter(score -> score.compareTo(finding.possible().get(0).high()) > 0)
                .isPresent();
    }

    private String distance(Finding finding, Distance distance, String side) {
        String metric = finding.criterion().metric().orElseThrow();
        return (isBetter(finding, distance.level()) ? "↑ " : "↓ ") + distance.level() + side
                + glossary.brief(metric, distance.cut()) + " ("
                + (distance.change().signum() == 0 ? "just on the line" : glossary.change(metric, distance.change()))
                + ")";
    }

    private Optional<String> reason(Finding finding) {
        Optional<String> why = words.why(finding).map(text -> Wording.sentence(text) + ".");
        String because = finding.evidence().judgements().stream()
                .flatMap(judgement -> judgement.because().stream())
                .collect(Collectors.joining(" "));
        return why.or(() -> Optional.of(because).filter(text -> !text.isEmpty()));
    }

    private Optional<String> basis(Finding finding) {
        if (!finding.evidence().judgements().isEmpty()) {
            String judged = finding.evidence().judgements().stream()
                    .map(this::judged)
                    .distinct()
                    .collect(Collectors.joining("; "));
            boolean overdue = finding.certainty()
                    .filter(rating -> rating.reasons().contains("review overdue"))
                    .isPresent();
            return Optional.of(overdue ? judged + ", review overdue" : judged);
        }
        return finding.evidence().reading().flatMap(this::dated);
    }

    private String judged(Judgement judgement) {
        return "Judged by " + judgement.by().map(glossary::author).orElse("nobody named") + " on "
                + glossary.wording().date(judgement.asOf());
    }

    private Optional<String> dated(Reading reading) {
        List<String> sources = reading.evidence().stream()
                .map(observation -> glossary.sourceName(observation.source()))
                .distinct()
                .toList();
        return reading.asOf()
                .map(asOf -> "As of " + glossary.wording().date(asOf)
                        + reading.issued()
                                .map(day -> ", issued " + glossary.wording().date(day))
                                .orElse("")
                        + (sources.isEmpty() ? "" : ", " + Wording.list(sources)));
    }
}
