package io.assay.assess;

import io.assay.words.Message;
import java.util.List;

/** What an assessment concludes. */
public sealed interface Verdict {
    /** One verdict, whatever is still open. */
    record Settled(String verdict) implements Verdict {}

    /**
     * Several verdicts are still possible.
     *
     * @param range from the worst to the best of them
     * @param criteria ids of the criteria that it depends on, in the framework's order
     * @param metrics ids of metrics that it depends on and that guards alone read
     */
    record Unsettled(VerdictRange range, List<String> criteria, List<String> metrics) implements Verdict {
        public Unsettled {
            criteria = List.copyOf(criteria);
            metrics = List.copyOf(metrics);
        }
    }

    /**
     * Too little is known for a verdict.
     *
     * @param range what could come out
     * @param reasons one clause each
     */
    record Insufficient(VerdictRange range, List<Message> reasons) implements Verdict {
        public Insufficient {
            reasons = List.copyOf(reasons);
        }
    }

    /** No criterion concerns this entity. */
    record NotAssessed() implements Verdict {}
}
