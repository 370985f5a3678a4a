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
final class Account {
    private final Conclusion conclusion;
    private final Findings findings;

    /** Empty if nothing counts. */
    private final Optional<Ledger> ledger;

    Account(Conclusion conclusion, Findings findings) {
        this.conclusion = conclusion;
        this.findings = findings;
        Prospects prospects = findings.prospects();
        this.ledger = evaluation().spread().isEmpty()
                ? Optional.empty()
                : Optional.of(Combinations.ledger(
                        prospects.rules(), evaluation().weighing().shares(), prospects.joined()));
    }

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
        List<Grade> counted = ledger.stream()
                .flatMap(book -> book.grades(id).stream())
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
        return ledger.stream()
                .flatMap(book -> framework().guards().stream().map(guard -> guard(guard, book)))
                .toList();
    }

    private GuardResult guard(Guard guard, Ledger book) {
        return new GuardResult(
                guard,
                book.holds(guard),
                guard.when()
                        .metricTests()
                        .map(MetricTest::metric)
                        .distinct()
                        .map(findings.readings()::get)
                        .toList());
    }
}
