package io.assay.assess;

import io.assay.framework.NumberLine;
import io.assay.words.Message;
import java.util.List;
import java.util.Optional;

/**
 * What a framework's policy makes of what an entity may amount to.
 *
 * @param standing whether there is a verdict
 * @param lowest the index of the lowest verdict that may come out
 * @param highest the index of the highest one
 * @param weighing what the criteria weigh
 * @param spread the scores; empty if nothing counts
 * @param insufficiencies why the evidence is insufficient, one clause each
 */
record Evaluation(
        Standing standing,
        int lowest,
        int highest,
        Weighing weighing,
        Optional<Spread> spread,
        List<Message> insufficiencies) {
    enum Standing {
        NOT_ASSESSED,
        INSUFFICIENT,
        JUDGED
    }

    boolean isJudged() {
        return standing == Standing.JUDGED;
    }

    VerdictRange range(NumberLine verdicts) {
        return new VerdictRange(verdicts.levels().get(lowest), verdicts.levels().get(highest));
    }

    /** Whether both name the same verdict, or the same range of verdicts. */
    boolean agreesWith(Evaluation other) {
        return standing == other.standing && lowest == other.lowest && highest == other.highest;
    }

    /** Which way another verdict is from this one; none if it is the same, or no better and no worse. */
    Optional<Flip.Direction> directionTo(Evaluation other) {
        if (!isJudged() || !other.isJudged() || agreesWith(other)) {
            return Optional.empty();
        }
        if (other.lowest >= lowest && other.highest >= highest) {
            return Optional.of(Flip.Direction.UP);
        }
        return other.lowest <= lowest && other.highest <= highest ? Optional.of(Flip.Direction.DOWN) : Optional.empty();
    }
}
