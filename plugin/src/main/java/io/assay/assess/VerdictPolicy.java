package io.assay.assess;

import io.assay.assess.Evaluation.Standing;
import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.framework.Missing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns findings into a verdict by a framework's rules. Reads no metric. */
final class VerdictPolicy {
    private final Framework framework;
    private final Findings findings;

    private VerdictPolicy(Framework framework, Findings findings) {
        this.framework = framework;
        this.findings = findings;
    }

    static Evaluation evaluate(Framework framework, Findings findings) {
        return new VerdictPolicy(framework, findings).evaluation();
    }

    private Evaluation evaluation() {
        Coverage coverage = coverage();
        int top = framework.verdicts().levels().size() - 1;
        Map<String, Rational> shares = shares();
        if (coverage.applicable() == 0) {
            return new Evaluation(Standing.NOT_ASSESSED, 0, top, coverage, shares, Optional.empty(), List.of());
        }
        List<String> insufficiencies = insufficiencies(coverage);
        if (shares.isEmpty()) {
            return new Evaluation(Standing.INSUFFICIENT, 0, top, coverage, shares, Optional.empty(), insufficiencies);
        }
        Combinations combinations = new Combinations(framework, shares, findings.aspects());
        int lowest = combinations.spread().lowest(framework.verdicts());
        int highest = combinations.spread().highest(framework.verdicts());
        boolean sufficient = insufficiencies.isEmpty() || highest == 0 && !failsForMissing();
        return new Evaluation(
                sufficient ? Standing.JUDGED : Standing.INSUFFICIENT,
                lowest,
                highest,
                coverage,
                shares,
                Optional.of(combinations),
                sufficient ? List.of() : insufficiencies);
    }

    private List<Finding> applicable() {
        return findings.list().stream().filter(Finding::isApplicable).toList();
    }

    private Coverage coverage() {
        List<Finding> known = applicable().stream().filter(Finding::isKnown).toList();
        Rational share = applicable().isEmpty() ? Rational.ZERO : weight(known).over(weight(applicable()));
        return new Coverage(known.size(), applicable().size(), share);
    }

    /** The share of each criterion that counts: those that apply, without the unknown ones if these are skipped. */
    private Map<String, Rational> shares() {
        List<Finding> counting = framework.missing() == Missing.SKIP
                ? applicable().stream().filter(Finding::isKnown).toList()
                : applicable();
        Map<String, Rational> shares = new LinkedHashMap<>();
        for (Finding finding : counting) {
            Criterion criterion = finding.criterion();
            shares.put(criterion.id(), criterion.weight().over(weight(counting)));
        }
        return shares;
    }

    private static Rational weight(List<Finding> findings) {
        return findings.stream().map(f -> f.criterion().weight()).reduce(Rational.ZERO, Rational::plus);
    }

    private boolean failsForMissing() {
        return framework.missing() == Missing.FAIL && !applicable().stream().allMatch(Finding::isKnown);
    }

    private List<String> insufficiencies(Coverage coverage) {
        List<String> reasons = new ArrayList<>();
        for (Finding finding : applicable()) {
            String name = finding.criterion().name();
            if (!finding.isKnown() && finding.criterion().required()) {
                reasons.add(name + " is required and unknown");
            } else if (!finding.isKnown() && framework.missing() == Missing.FAIL) {
                reasons.add(name + " is unknown");
            }
        }
        if (coverage.share().compareTo(framework.minCoverage()) < 0) {
            reasons.add(percent(coverage.share()) + " of the weight is known, " + percent(framework.minCoverage())
                    + " is needed");
        }
        if (coverage.known() == 0 && framework.missing() == Missing.SKIP) {
            reasons.add("nothing is known");
        }
        return reasons;
    }

    private static String percent(Rational share) {
        return share.times(Rational.of(100)).round(1).stripTrailingZeros().toPlainString() + "%";
    }
}
