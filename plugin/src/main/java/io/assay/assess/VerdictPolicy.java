package io.assay.assess;

import io.assay.assess.Evaluation.Standing;
import io.assay.framework.Framework;
import io.assay.framework.Missing;
import java.util.List;
import java.util.Optional;

/** Turns what an entity may amount to into a verdict by a framework's rules. Reads no metric. */
final class VerdictPolicy {
    private VerdictPolicy() {}

    static Evaluation evaluate(Framework framework, Prospects prospects) {
        Sufficiency known = prospects.sufficiency();
        Weighing weighing = known.weighing();
        int top = framework.verdicts().levels().size() - 1;
        if (weighing.coverage().applicable() == 0) {
            return new Evaluation(Standing.NOT_ASSESSED, 0, top, weighing, Optional.empty(), List.of());
        }
        return weighing.shares().isEmpty()
                ? new Evaluation(Standing.INSUFFICIENT, 0, top, weighing, Optional.empty(), known.lacks())
                : judge(
                        framework,
                        known,
                        Combinations.spread(prospects.rules(), weighing.shares(), prospects.joined()));
    }

    /** The verdict by scores that are known already. */
    static Evaluation judge(Framework framework, Sufficiency known, Spread spread) {
        int lowest = spread.lowest(framework.verdicts());
        int highest = spread.highest(framework.verdicts());
        boolean sufficient = known.lacks().isEmpty()
                || highest == 0 && !failsForMissing(framework, known.weighing().coverage());
        return new Evaluation(
                sufficient ? Standing.JUDGED : Standing.INSUFFICIENT,
                lowest,
                highest,
                known.weighing(),
                Optional.of(spread),
                sufficient ? List.of() : known.lacks());
    }

    private static boolean failsForMissing(Framework framework, Coverage coverage) {
        return framework.missing() == Missing.FAIL && coverage.known() < coverage.applicable();
    }
}
