package io.assay.metric;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.metric.Reading.State;
import io.assay.metric.formula.Formula;
import io.assay.metric.formula.UndefinedValue;
import io.assay.words.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A metric of an entity that is computed from others. */
final class DerivedTrack extends Track {
    private final Metric definition;
    private final Formula formula;
    private final Alignment alignment;
    private final Set<Cadence> cadences = new HashSet<>();

    /** @param alignment of the formula's inputs, in its order */
    DerivedTrack(Metric definition, String entity, Alignment alignment) {
        super(definition.id(), entity);
        this.definition = definition;
        this.formula = definition.formula().orElseThrow();
        this.alignment = alignment;
        cadences.add(definition.cadence());
        sources().forEach(source -> cadences.addAll(source.cadences()));
    }

    Formula formula() {
        return formula;
    }

    @Override
    Stream<Track> sources() {
        return alignment.tracks();
    }

    @Override
    Set<Cadence> cadences() {
        return cadences;
    }

    @Override
    Stream<TimeSpan> spans(HistoryView view) {
        return alignment.candidates(view).filter(span -> has(span, view));
    }

    @Override
    Optional<TimeSpan> latestSpan(HistoryView view) {
        Optional<Derivation> first = first(view);
        return first.isPresent() ? Optional.of(first.get().span()) : spans(view).findFirst();
    }

    @Override
    Reading latest(HistoryView view) {
        Optional<Derivation> first = first(view);
        return first.isPresent() ? first.get().reading() : super.latest(view);
    }

    /** Of the first day or period that comes into question, which nearly always has a reading. */
    private Optional<Derivation> first(HistoryView view) {
        Optional<TimeSpan> span = alignment.firstCandidate(view);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        Derivation derivation = view.derivation(this, span.get());
        return derivation.terms().isPresent() ? Optional.of(derivation) : Optional.empty();
    }

    @Override
    boolean has(TimeSpan span, HistoryView view) {
        return terms(span, view).isPresent();
    }

    @Override
    Message whyNothing(HistoryView view) {
        return alignment.whyNot(entity(), view);
    }

    @Override
    Reading at(TimeSpan span, HistoryView view) {
        return view.derivation(this, span).reading();
    }

    /** What comes in for each input of the formula; empty if one has no reading of that day or period. */
    Optional<List<List<Term>>> terms(TimeSpan span, HistoryView view) {
        return view.derivation(this, span).terms();
    }

    Optional<List<List<Term>>> align(TimeSpan span, HistoryView view) {
        return alignment.align(span, view);
    }

    /** @param inputs what comes in for each input of the formula */
    Reading derive(List<List<Term>> inputs, TimeSpan span, HistoryView view) {
        List<Rational> sums = new ArrayList<>();
        Reading unusable = null;
        boolean exact = true;
        BasisBuilder builder = new BasisBuilder();
        for (List<Term> terms : inputs) {
            Rational sum = Rational.ZERO;
            for (Term term : terms) {
                Reading reading = term.read(view);
                builder.add(reading, term.past());
                if (!reading.hasValue()) {
                    unusable = unusable == null ? reading : unusable;
                } else if (reading.value().orElseThrow().isExact()) {
                    sum = sum.plus(reading.value().get().value().times(term.factor()));
                } else {
                    exact = false;
                }
            }
            sums.add(sum);
        }
        Basis basis = builder.build(definition.cadence(), view.today());
        if (unusable != null) {
            return basis.without(definition, entity(), unusable.state(), whyUnusable(unusable));
        }
        try {
            return basis.value(definition, entity(), exact ? exactly(sums) : Unfolding.bounds(this, span, view));
        } catch (UndefinedValue e) {
            return basis.without(definition, entity(), State.UNDEFINED, e.why());
        }
    }

    private Interval exactly(List<Rational> sums) {
        return Interval.exactly(formula.evaluate(sums.iterator()));
    }

    private Message whyUnusable(Reading input) {
        return Alignment.about(input.why().orElseThrow(), input.entity(), entity());
    }
}
