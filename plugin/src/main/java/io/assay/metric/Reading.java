package io.assay.metric;

import io.assay.exact.Interval;
import io.assay.words.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one metric of one entity under one pair of clocks.
 *
 * @param metric the metric's id
 * @param entity the entity's id
 * @param state whether there is a value, else why not
 * @param value the value; present exactly if {@code state} is {@link State#KNOWN} or {@link State#STALE}, or for
 *     {@link State#INVALID} the value that may not be used, unless it was an input that was invalid. Bounds are cut to
 *     what the metric's {@code valid} allows
 * @param asOf the day it is a fact of, for a flow its period's last day; the oldest among a formula's inputs
 * @param issued when it was published; the latest among a formula's inputs
 * @param status the worst among a formula's inputs
 * @param freshness the worst among a formula's inputs
 * @param why for a reading without a usable value, one clause that says why: {@code "no value for fees_usd"}
 * @param evidence the observations it rests on, in the order of the formula, each once
 */
public record Reading(
        String metric,
        String entity,
        State state,
        Optional<Interval> value,
        Optional<LocalDate> asOf,
        Optional<LocalDate> issued,
        Status status,
        Freshness freshness,
        Optional<Message> why,
        List<Observation> evidence) {
    /** Whether a value may be used, else why not. */
    public enum State {
        KNOWN,
        /** There is a value, too old to be used. */
        STALE,
        /** Nothing was observed, or it was stated to be missing. */
        UNKNOWN,
        /** A division by zero. */
        UNDEFINED,
        /** Outside the metric's {@code valid} range. */
        INVALID
    }

    public Reading {
        evidence = List.copyOf(evidence);
    }

    /** Whether there is a value that was possible, be it too old to be used. */
    boolean hasValue() {
        return state == State.KNOWN || state == State.STALE;
    }

    /** Whether a figure of the same history is part of what it rests on. */
    public boolean restsOn(Observation figure) {
        for (Observation known : evidence) {
            if (known == figure) {
                return true;
            }
        }
        return false;
    }

    /** The same, told by figures that say the same. */
    public Reading restingOn(List<Observation> figures) {
        return new Reading(metric, entity, state, value, asOf, issued, status, freshness, why, figures);
    }

    /** The same reading of a figure that was followed by another, and so is not late. */
    Reading withoutAge() {
        boolean stale = state == State.STALE;
        return new Reading(
                metric,
                entity,
                stale ? State.KNOWN : state,
                value,
                asOf,
                issued,
                status,
                Freshness.FRESH,
                stale ? Optional.empty() : why,
                evidence);
    }
}
