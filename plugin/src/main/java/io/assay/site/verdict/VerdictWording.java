package io.assay.site.verdict;

import io.assay.assess.Assessment;
import io.assay.assess.CriterionResult;
import io.assay.assess.Finding;
import io.assay.assess.Grade;
import io.assay.assess.GuardResult;
import io.assay.assess.Outcome;
import io.assay.assess.Verdict;
import io.assay.assess.VerdictRange;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Cut;
import io.assay.framework.Framework;
import io.assay.framework.NumberLine;
import io.assay.framework.Rounding;
import io.assay.knowledge.Entity;
import io.assay.record.PublishedVerdict;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import io.assay.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says verdicts in words. */
public final class VerdictWording {
    private static final int MOST_PLACES = 6;
    private static final int PLACES_OF_CUTS = 3;

    /** The score of 1, unless a framework publishes on a scale of its own. */
    private static final Rational POINTS = Rational.of(100);

    /** How many open criteria a sentence tells each with its reason. */
    private static final int MOST_REASONS = 4;

    private final Glossary glossary;

    public VerdictWording(Glossary glossary) {
        this.glossary = glossary;
    }

    public static String state(Verdict verdict) {
        if (verdict instanceof Verdict.Settled) {
            return "verdict";
        } else if (verdict instanceof Verdict.Unsettled) {
            return "unsettled";
        }
        return verdict instanceof Verdict.Insufficient ? "insufficient" : "not-assessed";
    }

    /** The verdict itself: {@code Watch}, {@code Unsettled: avoid to credible}. */
    public String phrase(Verdict verdict) {
        if (verdict instanceof Verdict.Settled settled) {
            return Wording.sentence(settled.verdict());
        } else if (verdict instanceof Verdict.Unsettled unsettled) {
            return glossary.say("verdict.unsettled", "range", glossary.wording().range(unsettled.range()));
        }
        return glossary.say(verdict instanceof Verdict.Insufficient ? "verdict.insufficient" : "verdict.not-assessed");
    }

    /** What it means that there is no single verdict, in a sentence; empty if there is one. */
    String meaning(Verdict verdict) {
        if (verdict instanceof Verdict.Unsettled unsettled) {
            return glossary.say(
                    "meaning.unsettled",
                    "lowest",
                    unsettled.range().lowest(),
                    "highest",
                    unsettled.range().highest());
        }
        return verdict instanceof Verdict.Insufficient ? glossary.say("meaning.insufficient") : "";
    }

    /** The verdict in one or two words, within a text: {@code watch}, {@code insufficient evidence}. */
    String word(Verdict verdict) {
        if (verdict instanceof Verdict.Settled settled) {
            return settled.verdict();
        }
        return glossary.say(
                verdict instanceof Verdict.Unsettled
                        ? "state.unsettled"
                        : verdict instanceof Verdict.Insufficient ? "state.insufficient" : "state.not-assessed");
    }

    /** As {@link #word}, with what is possible in brackets: {@code unsettled (avoid to credible)}. */
    String within(Verdict verdict) {
        return verdict instanceof Verdict.Unsettled unsettled
                ? glossary.say(
                        "state.unsettled-within", "range", glossary.wording().range(unsettled.range()))
                : word(verdict);
    }

    /** As {@link #word}, with what is possible: {@code unsettled: avoid to credible}. */
    String wordWithRange(PublishedVerdict verdict) {
        String range = verdict.range().map(glossary.wording()::range).orElse("");
        return switch (verdict.state()) {
            case VERDICT -> range;
            case UNSETTLED -> glossary.say("state.unsettled-range", "range", range);
            case INSUFFICIENT -> glossary.say("state.insufficient-range", "range", range);
            case NOT_ASSESSED -> glossary.say("state.not-assessed");
        };
    }

    /** The verdicts that are possible; empty if none is. */
    public static Optional<VerdictRange> range(Verdict verdict) {
        if (verdict instanceof Verdict.Settled settled) {
            return Optional.of(new VerdictRange(settled.verdict(), settled.verdict()));
        } else if (verdict instanceof Verdict.Unsettled unsettled) {
            return Optional.of(unsettled.range());
        }
        return verdict instanceof Verdict.Insufficient insufficient
                ? Optional.of(insufficient.range())
                : Optional.empty();
    }

    String judged(Assessment assessment) {
        return glossary.wording()
                .words()
                .count(
                        "verdict.judged",
                        assessment.coverage().applicable(),
                        "known",
                        assessment.coverage().known());
    }

    /** A score as its framework publishes it: {@code 61.7 of 100}, {@code 8.6 of 10}; nothing on a ladder. */
    public String score(Interval score, Framework framework) {
        if (framework.ladder().isPresent()) {
            return "";
        }
        return framework
                .rounding()
                .map(rounding -> published(score, rounding))
                .orElseGet(() -> score(score, framework.verdicts(), glossary.wording()));
    }

    private String published(Interval score, Rounding rounding) {
        Words words = glossary.wording().words();
        String low = words.decimal(rounding.publish(score.low().orElse(Rational.ZERO)));
        String high = words.decimal(rounding.publish(score.high().orElse(Rational.ONE)));
        String shown = low.equals(high) ? low : low + "–" + high;
        return rounding.outOf().equals(Rational.ONE)
                ? shown
                : words.say("score.of", "score", shown, "whole", rounding.outOf());
    }

    /**
     * A score or its bounds: {@code 61.7 of 100}, {@code 10.0–58.3 of 100}, never in percent, which would read like a
     * share. No rounding carries a score over a cut.
     */
    public static String score(Interval score, NumberLine verdicts, Wording wording) {
        Words words = wording.words();
        Rational low = score.low().orElse(Rational.ZERO);
        Rational high = score.high().orElse(Rational.ONE);
        String first = words.decimal(points(low, verdicts));
        String shown = low.equals(high) ? first : first + "–" + words.decimal(points(high, verdicts));
        return words.say("score.of", "score", shown, "whole", POINTS);
    }

    private static BigDecimal points(Rational score, NumberLine verdicts) {
        Rational points = score.times(POINTS);
        return Stream.concat(
                        IntStream.rangeClosed(1, MOST_PLACES).mapToObj(points::round),
                        Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                                .map(mode -> points.round(MOST_PLACES, mode)))
                .filter(shown -> verdicts.index(Rational.of(shown).over(POINTS)) == verdicts.index(score))
                .findFirst()
                .orElseGet(() -> points.round(MOST_PLACES));
    }

    /** Where one verdict ends and the next begins, on the scale of the framework's scores: {@code 35}. */
    String cut(Rational score, Framework framework) {
        Rational whole = framework.rounding().map(Rounding::outOf).orElse(POINTS);
        return glossary.wording().number(score.times(whole), PLACES_OF_CUTS);
    }

    /** The one reason that matters most. */
    public String sentence(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        if (verdict instanceof Verdict.NotAssessed) {
            return glossary.say(
                    "sentence.none-concerns", "entity", assessment.entity().name());
        } else if (verdict instanceof Verdict.Insufficient insufficient) {
            return glossary.say(
                    "sentence.could-be",
                    "lowest",
                    insufficient.range().lowest(),
                    "highest",
                    insufficient.range().highest(),
                    "reasons",
                    insufficient.reasons().stream()
                            .map(glossary::say)
                            .map(glossary.wording()::inside)
                            .collect(Collectors.joining("; ")));
        } else if (verdict instanceof Verdict.Unsettled unsettled) {
            return glossary.say("sentence.depends", "criteria", dependsOn(assessment, unsettled));
        }
        return capped(assessment)
                .orElseGet(() -> assessment.framework().ladder().isPresent()
                        ? new StageViews(glossary).sentence(assessment)
                        : balance(assessment));
    }

    private String dependsOn(Assessment assessment, Verdict.Unsettled unsettled) {
        int open = unsettled.criteria().size() + unsettled.metrics().size();
        if (open > MOST_REASONS) {
            List<String> names = Stream.concat(
                            unsettled.criteria().stream()
                                    .map(assessment::criterion)
                                    .map(this::name),
                            unsettled.metrics().stream().map(glossary::metricName))
                    .limit(MOST_REASONS - 1)
                    .collect(Collectors.toList());
            names.add(glossary.say("sentence.more", "count", open - names.size()));
            return glossary.list(names);
        }
        List<String> parts = unsettled.criteria().stream()
                .map(assessment::criterion)
                .map(result -> name(result)
                        + why(result.finding()).map(why -> " (" + why + ")").orElse(""))
                .collect(Collectors.toList());
        unsettled.metrics().forEach(metric -> parts.add(glossary.metricName(metric)));
        return glossary.list(parts);
    }

    /** What keeps the verdict down whatever the score; empty if the score alone goes no higher. */
    private Optional<String> capped(Assessment assessment) {
        NumberLine verdicts = assessment.framework().verdicts();
        String verdict = ((Verdict.Settled) assessment.verdict()).verdict();
        boolean byScore = assessment
                .score()
                .flatMap(Interval::high)
                .filter(highest -> verdicts.level(highest).equals(verdict))
                .isPresent();
        if (byScore) {
            return Optional.empty();
        }
        Optional<String> required = assessment.criteria().stream()
                .filter(result -> result.finding().criterion().required() && isWorst(result))
                .findFirst()
                .map(result -> glossary.say(
                        "sentence.required",
                        "criterion",
                        Wording.sentence(name(result)),
                        "level",
                        level(result, assessment.entity())));
        return required.or(() -> assessment.guardsApplied().stream()
                .filter(applied -> applied.guard().maxVerdict().equals(Optional.of(verdict)))
                .findFirst()
                .map(this::because));
    }

    private static boolean isWorst(CriterionResult result) {
        return result.counted().stream().allMatch(grade -> grade.high().signum() == 0);
    }

    /** A guard as a sentence: what it does, and why. */
    String because(GuardResult applied) {
        return applied.guard()
                .because()
                .orElseGet(() ->
                        glossary.say("sentence.rule", "rule", applied.guard().text()));
    }

    /** The criterion that carries most, and the one that costs most: surely, or else possibly. */
    private String balance(Assessment assessment) {
        List<CriterionResult> counting = assessment.criteria().stream()
                .filter(result -> result.contribution().isPresent())
                .toList();
        List<CriterionResult> known =
                counting.stream().filter(result -> result.finding().isKnown()).toList();
        boolean all = assessment.coverage().known() == assessment.coverage().applicable();
        boolean best = !known.isEmpty()
                && known.stream().allMatch(result -> atLeast(result).equals(result.weight()));
        boolean worst = !known.isEmpty()
                && known.stream().allMatch(result -> atMost(result).signum() == 0);
        CriterionResult support = max(counting, VerdictWording::atLeast, VerdictWording::atMost);
        CriterionResult drag = costliest(counting);
        boolean decides = support.equals(drag) && decides(support, assessment);
        if (support.equals(drag) && !decides && counting.size() > 1) {
            drag = costliest(
                    counting.stream().filter(result -> !result.equals(support)).toList());
        }
        if (best) {
            return glossary.say(all ? "sentence.all-best" : "sentence.known-best");
        } else if (worst) {
            return glossary.say(all ? "sentence.all-worst" : "sentence.known-worst");
        } else if (support.equals(drag)) {
            return glossary.say(
                    decides ? "sentence.decides" : "sentence.alone",
                    "criterion",
                    Wording.sentence(name(support)),
                    "level",
                    level(support, assessment.entity()));
        }
        boolean upperHalf = assessment.score().orElseThrow().low().orElseThrow().compareTo(Rational.of(1, 2)) >= 0;
        return Wording.sentence(glossary.say(
                upperHalf ? "sentence.upper" : "sentence.lower",
                "support",
                name(support),
                "supportLevel",
                level(support, assessment.entity()),
                "drag",
                name(drag),
                "dragLevel",
                level(drag, assessment.entity())));
    }

    private static CriterionResult costliest(List<CriterionResult> results) {
        return max(
                results,
                result -> result.weight().minus(atMost(result)),
                result -> result.weight().minus(atLeast(result)));
    }

    /** Whether the verdict hangs on a criterion, and on no other. */
    private static boolean decides(CriterionResult result, Assessment assessment) {
        List<String> moving = assessment.flips().stream()
                .flatMap(flip -> flip.criterion().stream())
                .distinct()
                .toList();
        return moving.equals(List.of(result.finding().criterion().id()));
    }

    private static Rational atLeast(CriterionResult result) {
        return result.contribution().flatMap(Interval::low).orElse(Rational.ZERO);
    }

    private static Rational atMost(CriterionResult result) {
        return result.contribution().flatMap(Interval::high).orElse(Rational.ZERO);
    }

    private static CriterionResult max(
            List<CriterionResult> results,
            Function<CriterionResult, Rational> by,
            Function<CriterionResult, Rational> amongEquals) {
        return results.stream()
                .max(Comparator.comparing(by)
                        .thenComparing(amongEquals)
                        .thenComparing(result -> result.finding().criterion().weight()))
                .orElseThrow();
    }

    /** A criterion's name inside a sentence. */
    String name(CriterionResult result) {
        return name(result.finding().criterion());
    }

    String name(Criterion criterion) {
        return glossary.wording().inside(criterion.name());
    }

    /** The level that counts, with the value it comes from: {@code fair (38%)}, {@code fair (70%, lower is better)}. */
    private String level(CriterionResult result, Entity entity) {
        String level = levels(result.counted());
        boolean lower = result.finding().criterion().kind() instanceof CriterionKind.Measured measured
                && measured.grading().isLowerBetter(entity.kind());
        return result.finding()
                .evidence()
                .reading()
                .filter(reading -> result.finding().outcome() instanceof Outcome.Known)
                .flatMap(reading -> reading.value().map(value -> glossary.brief(reading.metric(), value)))
                .map(value -> lower ? glossary.say("sentence.lower-is-better", "value", value) : value)
                .map(value -> level + " (" + value + ")")
                .orElse(level);
    }

    /** {@code fair}, {@code poor to good}, or a stretch of a scale. */
    String levels(List<Grade> grades) {
        if (grades.isEmpty()) {
            return glossary.say("none");
        }
        String first = grade(grades.get(0));
        String last = grade(grades.get(grades.size() - 1));
        return first.equals(last) ? first : glossary.say("range", "from", first, "to", last);
    }

    private String grade(Grade grade) {
        return grade.level()
                .map(level -> level.id())
                .orElseGet(() -> glossary.say(
                        "grade.hundredths",
                        "number",
                        grade.low().times(Rational.of(100)).round(0).toPlainString()));
    }

    /** Why there is nothing to go by, in a clause. */
    public Optional<String> why(Finding finding) {
        Outcome outcome = finding.outcome();
        if (outcome instanceof Outcome.Unknown unknown) {
            return Optional.of(glossary.say(unknown.why()));
        } else if (outcome instanceof Outcome.Stale stale) {
            return Optional.of(finding.evidence()
                    .reading()
                    .flatMap(reading -> reading.asOf())
                    .map(day -> glossary.say("why.too-old", "date", glossary.date(day)))
                    .orElseGet(() -> glossary.say(stale.why())));
        } else if (outcome instanceof Outcome.Unusable unusable) {
            return Optional.of(glossary.say(unusable.why()));
        } else if (outcome instanceof Outcome.NotApplicable notApplicable) {
            return Optional.of(glossary.say(notApplicable.why()));
        }
        return outcome instanceof Outcome.Overridden overridden
                ? Optional.of(glossary.say(
                        "why.overridden", "reason", overridden.ruling().reason()))
                : Optional.empty();
    }

    /** {@code from 10% to 20%}: what a stretch of a number line holds. */
    String extent(String metric, Optional<Cut> left, Optional<Cut> right) {
        String low = left.map(cut -> glossary.brief(metric, cut.value())).orElse("");
        String high = right.map(cut -> glossary.brief(metric, cut.value())).orElse("");
        if (left.isEmpty()) {
            return glossary.say(right.map(Cut::after).orElse(false) ? "extent.up-to" : "extent.below", "value", high);
        }
        if (right.isEmpty()) {
            return glossary.say(left.get().after() ? "extent.above" : "extent.and-more", "value", low);
        }
        return glossary.say("range", "from", low, "to", high);
    }
}
