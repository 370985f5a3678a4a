package io.assay.metric;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.knowledge.IdWords;
import io.assay.metric.formula.Formula;
import io.assay.source.Origin;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is measured, or computed from what is measured.
 *
 * @param id as in data files and formulas: {@code gpu_active}
 * @param name as people say it
 * @param description what counts and what does not
 * @param unit what its numbers count; of a formula without one of its own, what follows from its inputs; empty if unknown
 * @param kind how its figures relate to time and to each other
 * @param levels a category's words, lowest first; a value is then a word's index from 0. Empty otherwise
 * @param formula how it is computed; empty if it is observed
 * @param display how its values are written
 * @param valid the values that can be; a value outside is unusable
 * @param cadence how often figures should come
 * @param source the id of where figures come from unless they say otherwise
 * @param maxSkew how far apart the days of a formula's inputs may be; empty if they must be one and the same
 * @param effectiveFrom the first day of this version of the definition; empty if it always held
 * @param illustrative whether all its numbers are invented
 * @param declared whether somebody defined it; otherwise it was found in data
 * @param origin its definition, or the first place where it was found
 */
public record Metric(
        String id,
        String name,
        Optional<String> description,
        Optional<Unit> unit,
        Kind kind,
        List<String> levels,
        Optional<Formula> formula,
        Display display,
        Interval valid,
        Cadence cadence,
        Optional<String> source,
        Optional<Period> maxSkew,
        Optional<LocalDate> effectiveFrom,
        boolean illustrative,
        boolean declared,
        Origin origin)
        implements Comparable<Metric> {
    /** How figures relate to time and to each other. */
    public enum Kind {
        /** A state at an instant. */
        GAUGE,
        /** A sum over a period. */
        FLOW,
        /** One figure over another; must not be averaged. */
        RATIO,
        /** One of some ordered words. */
        CATEGORY
    }

    /** How values are written. */
    public enum Display {
        NUMBER,
        PERCENT,
        /** As a number, unless whoever judges it writes percentages. */
        UNSTATED
    }

    public Metric {
        Objects.requireNonNull(id);
        levels = List.copyOf(levels);
    }

    /** A metric that nobody defined: it is named after its id and never late. */
    public static Metric found(String id, Kind kind, Optional<Unit> unit, Origin first) {
        return new Metric(
                id,
                IdWords.of(id),
                Optional.empty(),
                unit,
                kind,
                List.of(),
                Optional.empty(),
                unit.filter(Unit::isPercent).isPresent() ? Display.PERCENT : Display.UNSTATED,
                Interval.ALL,
                Cadence.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                first);
    }

    public boolean isDerived() {
        return formula.isPresent();
    }

    /** What values are possible: {@code "0 to 1"}, {@code "at least 0"}. */
    public String validInWords() {
        Optional<String> low = valid.low().map(Metric::decimal);
        Optional<String> high = valid.high().map(Metric::decimal);
        if (low.isPresent() && high.isPresent()) {
            return low.get() + " to " + high.get();
        }
        return low.map(min -> "at least " + min)
                .or(() -> high.map(max -> "at most " + max))
                .orElse("any number");
    }

    private static String decimal(Rational value) {
        return value.toBigDecimal().toPlainString();
    }

    public boolean isFlow() {
        return kind == Kind.FLOW;
    }

    /** Whether two definitions say the same, wherever they stand. */
    boolean isDefinedAs(Metric other) {
        return content().equals(other.content());
    }

    /** What the definition says, wherever it stands. */
    public List<Object> content() {
        return List.of(
                id,
                name,
                description,
                unit,
                kind,
                levels,
                formula.map(Formula::text),
                display,
                valid,
                cadence,
                source,
                maxSkew,
                illustrative);
    }

    /** This metric with what follows from the formulas of all. */
    Metric resolved(Optional<Unit> itsUnit, Kind itsKind, Optional<Formula> itsFormula) {
        return with(itsUnit, itsKind, itsFormula, display);
    }

    /** The same written in percent, if it has no unit and nothing was said of how to write it. */
    Metric inPercent() {
        boolean isBare = unit.filter(known -> !known.isNone()).isEmpty();
        return isBare && display == Display.UNSTATED ? with(unit, kind, formula, Display.PERCENT) : this;
    }

    private Metric with(Optional<Unit> itsUnit, Kind itsKind, Optional<Formula> itsFormula, Display itsDisplay) {
        return new Metric(
                id,
                name,
                description,
                itsUnit,
                itsKind,
                levels,
                itsFormula,
                itsDisplay,
                valid,
                cadence,
                source,
                maxSkew,
                effectiveFrom,
                illustrative,
                declared,
                origin);
    }

    /** By id. */
    @Override
    public int compareTo(Metric other) {
        return id.compareTo(other.id);
    }
}
