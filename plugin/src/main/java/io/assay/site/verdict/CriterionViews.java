package io.assay.site.verdict;

import io.assay.assess.Assessment;
import io.assay.assess.CertaintyRating;
import io.assay.assess.CriterionResult;
import io.assay.assess.Distance;
import io.assay.assess.Finding;
import io.assay.assess.Grade;
import io.assay.assess.GuardResult;
import io.assay.assess.Outcome;
import io.assay.assess.Truth;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Framework;
import io.assay.framework.Grading;
import io.assay.framework.Judgement;
import io.assay.framework.Level;
import io.assay.knowledge.Entity;
import io.assay.knowledge.Permalink;
import io.assay.metric.Metric;
import io.assay.metric.Reading;
import io.assay.site.figure.MetricValues;
import io.assay.site.view.CriterionView;
import io.assay.site.view.Link;
import io.assay.site.view.Pips;
import io.assay.site.view.Routes;
import io.assay.site.view.Scale;
import io.assay.site.view.Tone;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import java.time.LocalDate;
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
                                glossary.metricName(id),
                                finding.evidence()
                                        .reading()
                                        .map(reading -> url(reading, from))
                                        .orElseGet(() -> Routes.metric(id).from(from)))),
                reason(finding),
                basis(finding),
                criterion.why(),
                result.weight().signum() > 0 && assessment.framework().ladder().isEmpty()
                        ? glossary.wording().percent(result.weight())
                        : "",
                result.stability().filter(shares -> finding.isKnown()).map(this::stability),
                new GuardWording(glossary, assessment.framework()).required(criterion),
                limits(assessment, result),
                finding.parts().stream().map(this::member).toList());
    }

    /** {@code Use: fair (30%)}, {@code Use: unknown (divided by zero)}. */
    private String member(Finding part) {
        Optional<String> more = part.isKnown() ? part.evidence().reading().flatMap(this::value) : words.why(part);
        return glossary.say(
                        "bands.part", "criterion", part.criterion().name(), "thresholds", level(part, part.possible()))
                + more.map(text -> " (" + text + ")").orElse("");
    }

    /** What guards that hold, or may hold, let it count as. */
    private List<String> limits(Assessment assessment, CriterionResult result) {
        List<String> limits = new ArrayList<>();
        for (GuardResult guard : assessment.guards()) {
            Level cap = guard.guard().caps().get(result.finding().criterion().id());
            boolean lowers = cap != null
                    && result.finding().possible().stream()
                            .anyMatch(grade -> grade.high().compareTo(cap.score()) > 0);
            if (lowers && guard.holds() != Truth.NO) {
                limits.add(glossary.say(
                        guard.holds() == Truth.YES ? "criterion.capped" : "criterion.may-be-capped", "level", cap));
            }
        }
        return limits;
    }

    /** How much the weight could be another with the same verdict. */
    private String stability(Interval shares) {
        Rational low = shares.low().orElse(Rational.ZERO);
        Rational high = shares.high().orElse(Rational.ONE);
        if (low.signum() == 0 && high.equals(Rational.ONE)) {
            return glossary.say("stability.any");
        }
        if (low.signum() == 0) {
            return glossary.say("stability.up-to", "high", glossary.wording().percent(high));
        }
        return glossary.say(
                high.equals(Rational.ONE) ? "stability.from" : "stability.range",
                "low",
                glossary.wording().percent(low),
                "high",
                glossary.wording().percent(high));
    }

    /** Where a value stands among all of its metric, with its sources and what it is computed from. */
    String url(Reading reading, Permalink from) {
        String page = Routes.metric(reading.metric()).from(from);
        return reading.evidence().isEmpty() ? page : page + "#" + MetricValues.anchor(reading.entity());
    }

    /** The day or the period that its figure is of, or the day on which it was judged; empty if there is neither. */
    String day(Finding finding) {
        return finding.evidence()
                .reading()
                .flatMap(glossary::time)
                .or(() -> finding.evidence().judgements().stream()
                        .map(Judgement::asOf)
                        .max(LocalDate::compareTo)
                        .map(day -> glossary.say("basis.judged-on", "date", glossary.date(day))))
                .orElse("");
    }

    /** What it adds to the score: {@code 16.7 of 25 points}; empty where nothing is added up. */
    String brings(CriterionResult result, Framework framework) {
        if (framework.ladder().isPresent()) {
            return "";
        }
        return result.contribution()
                .map(score -> glossary.say(
                        "criterion.brings",
                        "points",
                        points(score),
                        "whole",
                        glossary.wording().number(result.weight().times(Rational.of(100)), 1)))
                .orElse("");
    }

    private String points(Interval score) {
        Rational hundred = Rational.of(100);
        String low = glossary.wording().number(score.low().orElse(Rational.ZERO).times(hundred), 1);
        String high =
                glossary.wording().number(score.high().orElse(Rational.ONE).times(hundred), 1);
        return low.equals(high) ? low : glossary.say("range", "from", low, "to", high);
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
    String level(CriterionResult result) {
        return level(result.finding(), result.counted());
    }

    private String level(Finding finding, List<Grade> counted) {
        Outcome outcome = finding.outcome();
        if (outcome instanceof Outcome.NotApplicable) {
            return glossary.say("level.not-applicable");
        } else if (outcome instanceof Outcome.Known || outcome instanceof Outcome.Overridden) {
            return words.levels(counted);
        } else if (outcome instanceof Outcome.Stale) {
            return glossary.say("level.stale");
        }
        if (outcome instanceof Outcome.Unusable unusable) {
            return glossary.say(unusable.undefined() ? "level.undefined" : "level.invalid");
        }
        return glossary.say("level.unknown");
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
        String shown = value.map(known -> glossary.brief(metric, known)).orElseGet(() -> glossary.say("no-value"));
        return bands.line(entity.kind())
                .map(line -> Scales.around(line, valid, value, bands.isBestFirst(line))
                        .mark(
                                value,
                                possible::contains,
                                cut -> glossary.brief(metric, cut),
                                shown,
                                glossary.say(
                                        "scale.metric",
                                        "metric",
                                        glossary.metricName(metric),
                                        "value",
                                        shown,
                                        "level",
                                        words.levels(finding.possible()))));
    }

    private List<String> distances(Finding finding) {
        List<String> distances = new ArrayList<>();
        finding.above().ifPresent(above -> distances.add(distance(finding, above, "distance.from")));
        finding.below().ifPresent(below -> distances.add(distance(finding, below, "distance.below")));
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

    private String distance(Finding finding, Distance distance, String key) {
        String metric = finding.criterion().metric().orElseThrow();
        return (isBetter(finding, distance.level()) ? "↑ " : "↓ ")
                + glossary.say(
                        key,
                        "level",
                        distance.level(),
                        "value",
                        glossary.brief(metric, distance.cut()),
                        "change",
                        distance.change().signum() == 0
                                ? glossary.say("distance.on-the-line")
                                : glossary.change(metric, distance.change()));
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
            boolean overdue =
                    finding.certainty().filter(CertaintyRating::isReviewOverdue).isPresent();
            return Optional.of(Wording.phrases(judged, overdue ? glossary.say("basis.review-overdue") : ""));
        }
        return finding.evidence().reading().flatMap(this::dated);
    }

    private String judged(Judgement judgement) {
        String date = glossary.date(judgement.asOf());
        return judgement
                .by()
                .map(by -> glossary.say("basis.judged", "author", glossary.author(by), "date", date))
                .orElseGet(() -> glossary.say("basis.judged-unnamed", "date", date));
    }

    private Optional<String> dated(Reading reading) {
        List<String> sources = reading.evidence().stream()
                .map(observation -> glossary.sourceName(observation.source()))
                .distinct()
                .toList();
        boolean sum = glossary.period(reading).isPresent();
        String known = sum ? "basis.for" : "basis.as-of";
        String issued = sum ? "basis.for-issued" : "basis.as-of-issued";
        return glossary.time(reading)
                .map(asOf -> Wording.phrases(
                        reading.issued()
                                .map(day -> glossary.say(issued, "date", asOf, "issued", glossary.date(day)))
                                .orElseGet(() -> glossary.say(known, "date", asOf)),
                        glossary.list(sources)));
    }
}
