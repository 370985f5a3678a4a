package io.assay.assess;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Condition.MetricTest;
import io.assay.framework.Framework;
import io.assay.framework.Guard;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells readers how a conclusion came about: what each criterion and each guard did to it. */
record Account(Conclusion conclusion, Findings findings) {
    private Framework framework() {
        return conclusion.framework();
    }

    private Evaluation evaluation() {
        return conclusion.evaluation();
    }

    List<CriterionResult> criteria() {
        return findings.list().stream().map(this::criterion).toList();
    }

    private CriterionResult criterion(Finding finding) {
        String id = finding.criterion().id();
        Rational weight = evaluation().weighing().shares().getOrDefault(id, Rational.ZERO);
        List<Grade> counted = evaluation().combinations().stream()
                .flatMap(all -> all.grades(id).stream())
                .sorted(Comparator.comparing(Grade::low).thenComparing(Grade::high))
                .toList();
        return new CriterionResult(
                finding,
                weight,
                counted,
                counted.isEmpty() || weight.signum() == 0
                        ? Optional.empty()
                        : Optional.of(contribution(id, weight, Grade.reach(counted))),
                WeightStability.of(framework(), findings.prospects(), evaluation(), id));
    }

    private Interval contribution(String id, Rational weight, Grade reach) {
        return Interval.between(
                framework().aggregate().weigh(weight, framework().scored(id, reach.low())),
                framework().aggregate().weigh(weight, framework().scored(id, reach.high())));
    }

    List<GuardResult> guards() {
        return evaluation().combinations().stream()
                .flatMap(all -> framework().guards().stream().map(guard -> guard(guard, all)))
                .toList();
    }

    private GuardResult guard(Guard guard, Combinations combinations) {
        return new GuardResult(
                guard,
                combinations.holds(guard),
                guard.when()
                        .metricTests()
                        .map(MetricTest::metric)
                        .distinct()
                        .map(findings.readings()::get)
                        .toList());
    }

    /** Whether any of what was looked at is invented. */
    boolean isIllustrative() {
        return findings.list().stream().anyMatch(finding -> finding.evidence().isIllustrative())
                || findings.readings().values().stream()
                        .anyMatch(reading -> Evidence.of(reading).isIllustrative());
    }
}
