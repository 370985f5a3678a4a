package io.assay.assess;

import io.assay.framework.Ruling;
import io.assay.words.Message;

/** How looking at a criterion turned out: six cases that are never confused. */
public sealed interface Outcome {
    /** There is evidence, for one level or for a few. */
    record Known() implements Outcome {}

    /**
     * Nothing usable is there.
     *
     * @param why one clause
     */
    record Unknown(Message why) implements Outcome {}

    /**
     * What is there is too old, and counts as unknown.
     *
     * @param why one clause
     */
    record Stale(Message why) implements Outcome {}

    /**
     * There is a value that means nothing: outside the metric's range, or the result of a division by zero. Counts as
     * unknown.
     *
     * @param undefined whether it is a division by zero
     * @param why one clause
     */
    record Unusable(boolean undefined, Message why) implements Outcome {}

    /**
     * The criterion does not concern this entity, and weighs nothing.
     *
     * @param why one clause
     */
    record NotApplicable(Message why) implements Outcome {}

    /** A person gave a level, whatever the evidence. */
    record Overridden(Ruling ruling) implements Outcome {}
}
