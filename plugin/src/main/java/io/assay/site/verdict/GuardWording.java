package io.assay.site.verdict;

import io.assay.assess.Assessment;
import io.assay.assess.GuardResult;
import io.assay.exact.Interval;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
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
