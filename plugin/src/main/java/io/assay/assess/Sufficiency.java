package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Framework;
import io.assay.framework.Missing;
import io.assay.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * How much is known of an entity by a framework's measure. It follows from which criteria apply and which are known, and
 * from their weights.
 *
 * @param weighing what the criteria weigh
 * @param lacks why the evidence is insufficient, one clause each; none if it suffices
 */
record Sufficiency(Weighing weighing, List<Message> lacks) {
    Sufficiency {
        lacks = List.copyOf(lacks);
    }

    static Sufficiency of(Framework framework, List<Prospect> prospects) {
        return of(framework, prospects, Weighing.of(framework, prospects));
    }

    static Sufficiency of(Framework framework, List<Prospect> prospects, Weighing weighing) {
        return new Sufficiency(weighing, lacks(framework, prospects, weighing.coverage()));
    }

    private static List<Message> lacks(Framework framework, List<Prospect> prospects, Coverage coverage) {
        List<Message> lacks = new ArrayList<>();
        for (Prospect prospect : prospects) {
            boolean required = prospect.criterion().required();
            boolean unknown = prospect.applies() && !prospect.isKnown();
            if (unknown && (required || framework.missing() == Missing.FAIL)) {
                lacks.add(Message.of(
                        required ? "lack.required" : "lack.unknown",
                        "criterion",
                        prospect.criterion().name()));
            }
        }
        if (coverage.share().compareTo(framework.minCoverage()) < 0) {
            lacks.add(Message.of(
                    "lack.coverage", "known", percent(coverage.share()), "needed", percent(framework.minCoverage())));
        }
        if (coverage.known() == 0 && framework.missing() == Missing.SKIP) {
            lacks.add(Message.of("lack.everything"));
        }
        return lacks;
    }

    private static String percent(Rational share) {
        return share.times(Rational.of(100)).round(1).stripTrailingZeros().toPlainString();
    }
}
