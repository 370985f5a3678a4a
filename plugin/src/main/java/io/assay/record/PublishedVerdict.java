package io.assay.record;

import io.assay.assess.Verdict;
import io.assay.assess.VerdictRange;
import java.util.Locale;
import java.util.Optional;

/**
 * What was said of an entity.
 *
 * @param state how it was said
 * @param range from the worst to the best verdict that was possible; empty if none was
 */
public record PublishedVerdict(State state, Optional<VerdictRange> range) {
    /** The four things that can be said. */
    public enum State {
        VERDICT,
        UNSETTLED,
        INSUFFICIENT,
        NOT_ASSESSED;

        /** As in documents: {@code not-assessed}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static PublishedVerdict of(Verdict verdict) {
        if (verdict instanceof Verdict.Settled settled) {
            return new PublishedVerdict(
                    State.VERDICT, Optional.of(new VerdictRange(settled.verdict(), settled.verdict())));
        } else if (verdict instanceof Verdict.Unsettled unsettled) {
            return new PublishedVerdict(State.UNSETTLED, Optional.of(unsettled.range()));
        }
        return verdict instanceof Verdict.Insufficient insufficient
                ? new PublishedVerdict(State.INSUFFICIENT, Optional.of(insufficient.range()))
                : new PublishedVerdict(State.NOT_ASSESSED, Optional.empty());
    }

    /** {@code watch}, {@code unsettled: avoid to credible}, {@code insufficient evidence (avoid to watch)}. */
    public String words() {
        String possible = range.map(VerdictRange::toString).orElse("");
        return switch (state) {
            case VERDICT -> possible;
            case UNSETTLED -> "unsettled: " + possible;
            case INSUFFICIENT -> "insufficient evidence (" + possible + ")";
            case NOT_ASSESSED -> "not assessed";
        };
    }
}
