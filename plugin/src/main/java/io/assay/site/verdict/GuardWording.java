package io.assay.site.verdict;

import io.assay.assess.Assessment;
import io.assay.assess.GuardResult;
import io.assay.exact.Interval;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Framework;
import io.assay.framework.Grading;
import io.assay.framework.Guard;
import io.assay.framework.NumberLine;
import io.assay.site.wording.ConditionWording;
import io.assay.site.wording.Glossary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what the guards of a framework do, and which of them bear on a verdict. */
public final class GuardWording {
    private final Glossary glossary;
    private final Framework framework;

    public GuardWording(Glossary glossary, Framework framework) {
        this.glossary = glossary;
        this.framework = framework;
    }

    /** What it means for a criterion that it is required; empty if it is not. */
    Optional<String> required(Criterion criterion) {
        if (!criterion.required()) {
            return Optional.empty();
        }
        return Optional.of(worst(criterion)
                .map(level -> glossary.say("bands.required-at", "level", level, "verdict", lowest()))
                .orElseGet(() -> glossary.say("bands.required")));
    }

    /** What required criteria do to verdicts at their worst level, as rules, in the order of the criteria. */
    List<String> requirements() {
        return framework.criteria().stream()
                .filter(Criterion::required)
                .flatMap(criterion -> worst(criterion)
                        .map(level -> glossary.say(
                                "guard.required", "criterion", criterion.name(), "level", level, "verdict", lowest()))
                        .stream())
                .toList();
    }

    private String lowest() {
        return framework.verdicts().levels().get(0);
    }

    /** The worst level, with the values that it takes: {@code poor (below 20%)}; empty where there are no levels, or stages instead of a score. */
    private Optional<String> worst(Criterion criterion) {
        return criterion
                .levels()
                .filter(levels -> framework.ladder().isEmpty())
                .map(levels -> levels.list().get(0).id())
                .map(level -> level
                        + range(criterion, level).map(text -> " (" + text + ")").orElse(""));
    }

    private Optional<String> range(Criterion criterion, String level) {
        if (criterion.kind() instanceof CriterionKind.Measured measured
                && measured.grading() instanceof Grading.Bands bands
                && bands.lines().size() == 1) {
            NumberLine line = bands.lines().values().iterator().next();
            int at = line.levels().indexOf(level);
            return Optional.of(new VerdictWording(glossary)
                    .extent(
                            measured.metric(),
                            at == 0 ? Optional.empty() : Optional.of(line.cuts().get(at - 1)),
                            at == line.cuts().size()
                                    ? Optional.empty()
                                    : Optional.of(line.cuts().get(at))));
        }
        return Optional.empty();
    }

    /** Each guard as a rule, in the order in which they run. */
    List<String> rules() {
        return framework.guards().stream().map(this::rule).toList();
    }

    /** Those that ask for a metric. */
    public List<String> rulesOn(String metric) {
        return framework.guards().stream()
                .filter(guard -> guard.when()
                        .metricTests()
                        .anyMatch(test -> test.metric().equals(metric)))
                .map(this::rule)
                .toList();
    }

    private String rule(Guard guard) {
        return say("guard.rule", guard) + because(guard);
    }

    /** Those that hold for an entity and lower something. */
    List<String> applied(Assessment assessment) {
        return assessment.guardsApplied().stream()
                .map(GuardResult::guard)
                .filter(guard -> bears(guard, assessment))
                .map(guard -> say("guard.applied", guard) + because(guard))
                .toList();
    }

    private static boolean bears(Guard guard, Assessment assessment) {
        NumberLine verdicts = assessment.framework().verdicts();
        boolean lowersVerdict = guard.maxVerdict()
                .filter(max -> assessment
                        .score()
                        .flatMap(Interval::high)
                        .map(score -> verdicts.index(score) > verdicts.levels().indexOf(max))
                        .orElse(true))
                .isPresent();
        return lowersVerdict
                || guard.caps().keySet().stream().map(assessment::criterion).anyMatch(result -> result.isCapped());
    }

    private String say(String key, Guard guard) {
        String condition = new ConditionWording(
                        glossary.wording().words(),
                        framework,
                        glossary::metricName,
                        (metric, number) -> glossary.brief(metric, number))
                .of(guard.when());
        return glossary.say(key, "condition", condition, "effects", glossary.list(effects(guard)));
    }

    private List<String> effects(Guard guard) {
        List<String> effects = new ArrayList<>();
        guard.caps()
                .forEach((criterion, level) -> effects.add(glossary.say(
                        "guard.cap",
                        "criterion",
                        framework.criterion(criterion).map(Criterion::name).orElse(criterion),
                        "level",
                        level.id())));
        Optional<String> max = guard.maxVerdict();
        max.ifPresent(verdict -> effects.add(glossary.say(
                framework.verdicts().levels().indexOf(verdict) == 0 ? "guard.lowest" : "guard.max",
                "verdict",
                verdict)));
        return effects;
    }

    private static String because(Guard guard) {
        return guard.because().map(text -> " " + text).orElse("");
    }
}
