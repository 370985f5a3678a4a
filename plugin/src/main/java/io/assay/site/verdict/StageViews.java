package io.assay.site.verdict;

import io.assay.assess.Assessment;
import io.assay.assess.CriterionResult;
import io.assay.assess.StageResult;
import io.assay.assess.StageResult.State;
import io.assay.assess.Truth;
import io.assay.assess.VerdictRange;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Cut;
import io.assay.framework.Framework;
import io.assay.framework.Level;
import io.assay.framework.NumberLine;
import io.assay.framework.Requirement;
import io.assay.site.view.Scale;
import io.assay.site.view.StageView;
import io.assay.site.view.Tone;
import io.assay.site.wording.ConditionWording;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows ladders: which stages hold, what each requires, and what is missing for the next. */
final class StageViews {
    private final Glossary glossary;
    private final VerdictWording words;

    StageViews(Glossary glossary) {
        this.glossary = glossary;
        this.words = new VerdictWording(glossary);
    }

    /** Of a ladder, the lowest stage first; nothing without one. */
    public List<StageView> of(Assessment assessment) {
        List<StageView> views = new ArrayList<>();
        Truth below = Truth.YES;
        for (StageResult result : assessment.stages()) {
            views.add(new StageView(
                    Wording.sentence(result.stage().verdict()),
                    state(result.holds(), below),
                    summary(result, below),
                    result.requirements().stream()
                            .map(met -> requirement(assessment.framework(), met))
                            .toList()));
            below = Collections.min(List.of(below, result.holds()));
        }
        return views;
    }

    /** What the stages of a ladder require, of nobody yet. */
    public List<StageView> of(Framework framework) {
        return framework.ladder().stream()
                .flatMap(ladder -> ladder.stages().stream())
                .map(stage -> new StageView(
                        Wording.sentence(stage.verdict()),
                        "",
                        "",
                        stage.requirements().stream()
                                .map(required -> new StageView.Requirement(
                                        text(framework, required), "", "", Tone.UNKNOWN, "", required.criterion()))
                                .toList()))
                .toList();
    }

    private static String state(Truth holds, Truth below) {
        return switch (holds) {
            case NO -> "missed";
            case OPEN -> "open";
            case YES -> below == Truth.YES ? "reached" : "held";
        };
    }

    private String summary(StageResult result, Truth below) {
        List<State> states = result.requirements().stream()
                .map(StageResult.Met::state)
                .filter(state -> state != State.NOT_APPLICABLE)
                .toList();
        if (states.isEmpty()) {
            return glossary.say("stage.nothing");
        }
        long met = states.stream().filter(State.MET::equals).count();
        boolean one = states.size() == 1 && met == 1;
        long reviewed = states.stream().filter(State.UNDER_REVIEW::equals).count();
        boolean held = result.holds() == Truth.YES && below == Truth.NO;
        return Wording.phrases(
                glossary.say(
                        one ? "stage.met" : met == states.size() ? "stage.all-met" : "stage.some-met",
                        "met",
                        met,
                        "count",
                        states.size()),
                reviewed == 0 ? "" : glossary.say("stage.reviewed", "count", reviewed),
                held ? glossary.say("stage.not-below") : "");
    }

    private StageView.Requirement requirement(Framework framework, StageResult.Met met) {
        String state = met.state().name().toLowerCase(Locale.ROOT);
        return new StageView.Requirement(
                text(framework, met.requirement()),
                state.replace('_', '-'),
                glossary.say(word(met.state())),
                switch (met.state()) {
                    case MET -> Tone.of(1, 2);
                    case NOT_MET -> Tone.of(0, 2);
                    default -> Tone.UNKNOWN;
                },
                now(met),
                met.requirement().criterion());
    }

    private static String word(State state) {
        return switch (state) {
            case MET -> "requirement.met";
            case NOT_MET -> "requirement.not-met";
            case UNDER_REVIEW -> "requirement.under-review";
            case UNDECIDED -> "requirement.open";
            case NOT_APPLICABLE -> "requirement.not-applicable";
        };
    }

    /** {@code Exit window: 7 days or more}. */
    private String text(Framework framework, Requirement required) {
        Criterion criterion = framework.criterion(required.criterion()).orElseThrow();
        String name = criterion.metric().map(glossary::metricName).orElse(criterion.name());
        String level = required.atLeast().id();
        if (criterion.kind() instanceof CriterionKind.Rules rules && level.equals("met")) {
            ConditionWording conditions = new ConditionWording(
                    glossary.wording().words(),
                    framework,
                    glossary::metricName,
                    (metric, number) -> glossary.brief(metric, number));
            return conditions.of(rules.rules().get(0).when());
        }
        return level.equals("yes") ? name : name + ": " + orBetter(criterion, required.atLeast());
    }

    /** A level, and that better ones do as well where there are any and the word does not say so. */
    private String orBetter(Criterion criterion, Level level) {
        boolean best = level.score().equals(Rational.ONE);
        boolean worded = level.id().contains(" ");
        return best || worded ? level.id() : glossary.say("stage.or-better", "level", level.id());
    }

    /** What is known of a requirement: the value or the level, or why there is none. */
    private String now(StageResult.Met met) {
        CriterionResult result = met.criterion();
        Optional<String> value = result.finding()
                .evidence()
                .reading()
                .flatMap(reading -> reading.value().map(known -> glossary.brief(reading.metric(), known)));
        if (met.state() == State.UNDECIDED || met.state() == State.NOT_APPLICABLE) {
            return words.why(result.finding()).or(() -> value).orElse("");
        }
        String level = words.levels(result.counted());
        boolean plain = List.of(
                        "yes",
                        "met",
                        "not met",
                        Level.UNDER_REVIEW,
                        met.requirement().atLeast().id())
                .contains(level);
        return value.orElse(plain ? "" : level);
    }

    /** What keeps an entity from the next stage; on the last, that nothing does. */
    String sentence(Assessment assessment) {
        Optional<StageResult> next = assessment.stages().stream()
                .filter(stage -> stage.holds() != Truth.YES)
                .findFirst();
        if (next.isEmpty()) {
            return glossary.say("stage.complete");
        }
        String missing = next.get().requirements().stream()
                .filter(met -> met.state().isMissing())
                .map(this::missing)
                .collect(Collectors.collectingAndThen(Collectors.toList(), glossary::list));
        return glossary.say("stage.missing", "stage", next.get().stage().verdict(), "missing", missing);
    }

    private String missing(StageResult.Met met) {
        String name = words.name(met.criterion());
        return switch (met.state()) {
            case UNDER_REVIEW -> glossary.say("stage.missing-review", "name", name);
            case UNDECIDED -> glossary.say("stage.missing-open", "name", name);
            default -> name;
        };
    }

    /** The stages as a line of equal parts, with the one reached, or those that may be. */
    Scale scale(Framework framework, Optional<VerdictRange> range, String phrase) {
        List<String> levels = framework.verdicts().levels();
        int count = levels.size();
        List<Cut> cuts = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            cuts.add(Cut.before(Rational.of(i, count)));
        }
        int lowest = range.map(r -> levels.indexOf(r.lowest())).orElse(-1);
        int highest = range.map(r -> levels.indexOf(r.highest())).orElse(-1);
        return Scales.ofScores(new NumberLine(levels, cuts, false))
                .mark(
                        range.map(r -> lowest == highest
                                ? Interval.exactly(Rational.of(2L * lowest + 1, 2L * count))
                                : Interval.between(Rational.of(lowest, count), Rational.of(highest + 1, count))),
                        level -> range.isEmpty() || levels.indexOf(level) >= lowest && levels.indexOf(level) <= highest,
                        cut -> "",
                        phrase,
                        glossary.say("stage.line", "lowest", levels.get(0), "highest", levels.get(count - 1))
                                + (phrase.isEmpty() ? "" : ": " + phrase));
    }
}
