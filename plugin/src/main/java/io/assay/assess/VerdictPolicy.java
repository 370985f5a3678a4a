package io.assay.assess;

import io.assay.assess.Evaluation.Standing;
import io.assay.exact.Rational;
import io.assay.framework.Framework;
import io.assay.framework.Missing;
import io.assay.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what an entity may amount to into a verdict by a framework's rules. Reads no metric. */
final class VerdictPolicy {
    private VerdictPolicy() {}

    static Evaluation evaluate(Framework framework, Prospects prospects) {
        Weighing weighing = prospects.weighing();
        int top = framework.verdicts().levels().size() - 1;
        if (prospects.applicable().isEmpty()) {
            return new Evaluation(Standing.NOT_ASSESSED, 0, top, weighing, Optional.empty(), List.of());
        }
        if (weighing.shares().isEmpty()) {
            List<Message> reasons = insufficiencies(framework, prospects, weighing.coverage());
            return new Evaluation(Standing.INSUFFICIENT, 0, top, weighing, Optional.empty(), reasons);
        }
        Combinations combinations =
                new Combinations(prospects.rules(), weighing.shares(), prospects.joined(), Optional.empty());
        return judge(framework, prospects, weighing, combinations.spread(), Optional.of(combinations));
    }

    /** The verdict by scores that are known already. */
    static Evaluation judge(
            Framework framework,
            Prospects prospects,
            Weighing weighing,
            Spread spread,
            Optional<Combinations> combinations) {
        int lowest = spread.lowest(framework.verdicts());
        int highest = spread.highest(framework.verdicts());
        List<Message> reasons = insufficiencies(framework, prospects, weighing.coverage());
        boolean sufficient = reasons.isEmpty() || highest == 0 && !failsForMissing(framework, prospects);
        return new Evaluation(
                sufficient ? Standing.JUDGED : Standing.INSUFFICIENT,
                lowest,
                highest,
                weighing,
                combinations,
                sufficient ? List.of() : reasons);
    }

    private static boolean failsForMissing(Framework framework, Prospects prospects) {
        return framework.missing() == Missing.FAIL
                && !prospects.applicable().stream().allMatch(Prospect::isKnown);
    }

    /** Why the evidence is insufficient, one clause each. */
    private static List<Message> insufficiencies(Framework framework, Prospects prospects, Coverage coverage) {
        List<Message> reasons = new ArrayList<>();
        for (Prospect prospect : prospects.applicable()) {
            boolean required = prospect.criterion().required();
            if ((required || framework.missing() == Missing.FAIL) && !prospect.isKnown()) {
                reasons.add(Message.of(
                        required ? "lack.required" : "lack.unknown",
                        "criterion",
                        prospect.criterion().name()));
            }
        }
        if (coverage.share().compareTo(framework.minCoverage()) < 0) {
            reasons.add(Message.of(
                    "lack.coverage", "known", percent(coverage.share()), "needed", percent(framework.minCoverage())));
        }
        if (coverage.known() == 0 && framework.missing() == Missing.SKIP) {
            reasons.add(Message.of("lack.everything"));
        }
        return reasons;
    }

    private static String percent(Rational share) {
        return share.times(Rational.of(100)).round(1).stripTrailingZeros().toPlainString();
    }
}
