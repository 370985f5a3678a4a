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
        return alignment.candidates(view).filter(span -> find(span, view).isPresent());
    }

    /** Nearly always of the first day or period that comes into question. */
    @Override
    Optional<? extends Entry> latestEntry(HistoryView view) {
        Optional<TimeSpan> first = alignment.firstCandidate(view);
        Optional<Derivation> found = first.isPresent() ? find(first.get(), view) : Optional.empty();
        return found.isPresent() ? found : super.latestEntry(view);
    }

    @Override
    Optional<Derivation> find(TimeSpan span, HistoryView view) {
        Derivation derivation = view.derivation(this, span);
        return derivation.terms().isPresent() ? Optional.of(derivation) : Optional.empty();
    }

    @Override
    Message whyNothing(HistoryView view) {
        return alignment.whyNot(entity(), view);
    }

    /** What comes in for each input of the formula; empty if one has no reading of that day or period. */
    Optional<List<List<Term>>> align(TimeSpan span, HistoryView view) {
        return alignment.align(span, view);
    }

    /** @param derivation for which each input has a reading */
    Reading derive(Derivation derivation, HistoryView view) {
        List<Rational> sums = new ArrayList<>();
        Reading unusable = null;
        boolean exact = true;
        BasisBuilder builder = new BasisBuilder();
        for (List<Term> terms : derivation.terms().orElseThrow()) {
            Rational sum = Rational.ZERO;
            for (Term term : terms) {
                Reading reading = term.entry().reading();
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
            return basis.value(definition, entity(), exact ? exactly(sums) : Unfolding.bounds(derivation));
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
