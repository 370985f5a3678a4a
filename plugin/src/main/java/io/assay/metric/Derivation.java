package io.assay.metric;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.exact.RationalFunction;
import io.assay.metric.Expression.Input;
import io.assay.metric.Reading.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Computes readings of derived metrics from readings of their inputs, all of one view. */
final class Derivation {
    private final HistoryView view;
    private final Alignment alignment;
    /** Asked for again and again where formulas share inputs, so often that without keeping it there would be no end. */
    private final Map<Place, Optional<Map<Input, List<Term>>>> aligned = new ConcurrentHashMap<>();

    private record Place(String metric, String entity, TimeSpan span) {}

    Derivation(HistoryView view) {
        this.view = view;
        this.alignment = new Alignment(view);
    }

    /** The days or periods of which every input has a reading, latest first. */
    Stream<TimeSpan> spans(Metric metric, String entity) {
        return alignment
                .candidates(metric, entity)
                .filter(span -> inputs(metric, entity, span).isPresent());
    }

    /** What comes in for each input of the formula; empty if one has no reading of that day or period. */
    Optional<Map<Input, List<Term>>> inputs(Metric metric, String entity, TimeSpan span) {
        Place place = new Place(metric.id(), entity, span);
        Optional<Map<Input, List<Term>>> known = aligned.get(place);
        if (known == null) {
            known = alignment.align(metric, entity, span);
            aligned.put(place, known);
        }
        return known;
    }

    /** Why there is no day or period of which every input has a reading. */
    String whyNot(Metric metric, String entity) {
        return alignment.whyNot(metric, entity);
    }

    Reading read(Metric metric, String entity, TimeSpan span) {
        Map<Input, List<Term>> inputs = inputs(metric, entity, span).orElseThrow();
        List<Term> terms =
                inputs.values().stream().flatMap(List::stream).distinct().toList();
        Basis basis = basis(metric, terms);
        Optional<Reading> unusable = terms.stream()
                .map(this::read)
                .filter(reading -> reading.state() != State.KNOWN && reading.state() != State.STALE)
                .findFirst();
        if (unusable.isPresent()) {
            Reading input = unusable.get();
            String whose = input.entity().equals(entity) ? "" : " (" + input.entity() + ")";
            return basis.without(
                    metric, entity, input.state(), input.why().orElse("no value for " + input.metric()) + whose);
        }
        try {
            boolean exact = terms.stream()
                    .allMatch(term -> read(term).value().orElseThrow().isExact());
            Interval value = exact
                    ? Interval.exactly(
                            metric.formula().orElseThrow().expression().evaluate(exact(inputs)))
                    : bounds(metric, inputs);
            return basis.value(metric, entity, value);
        } catch (UndefinedValue e) {
            return basis.without(metric, entity, State.UNDEFINED, e.getMessage());
        }
    }

    private Reading read(Term term) {
        return view.readAt(term.metric(), term.entity(), term.span());
    }

    private Basis basis(Metric metric, List<Term> terms) {
        List<Reading> all = terms.stream().map(this::read).toList();
        List<Reading> present =
                terms.stream().filter(term -> !term.past()).map(this::read).toList();
        Optional<LocalDate> asOf =
                present.stream().flatMap(reading -> reading.asOf().stream()).min(Comparator.naturalOrder());
        Freshness own = asOf.map(day -> metric.cadence().on(view.today(), day)).orElse(Freshness.FRESH);
        return new Basis(
                asOf,
                all.stream().flatMap(reading -> reading.issued().stream()).max(Comparator.naturalOrder()),
                all.stream().map(Reading::status).reduce(Status.NORMAL, Status::worst),
                present.stream().map(Reading::freshness).reduce(own, Freshness::worst),
                all.stream()
                        .flatMap(reading -> reading.evidence().stream())
                        .distinct()
                        .toList());
    }

    private ExactArithmetic exact(Map<Input, List<Term>> inputs) {
        return new ExactArithmetic(input -> inputs.get(input).stream()
                .map(term -> read(term).value().orElseThrow().value().times(term.factor()))
                .reduce(Rational.ZERO, Rational::plus));
    }

    private Interval bounds(Metric metric, Map<Input, List<Term>> inputs) {
        Unknowns unknowns = new Unknowns();
        return unknowns.range(new Unfolding(unknowns).of(metric, inputs));
    }

    /** Unfolds formulas within a formula, so that a figure that several of them use is one unknown in all. */
    private final class Unfolding {
        private final Unknowns unknowns;
        private final Map<Term, RationalFunction> done = new HashMap<>();

        Unfolding(Unknowns unknowns) {
            this.unknowns = unknowns;
        }

        RationalFunction of(Metric metric, Map<Input, List<Term>> inputs) {
            return metric.formula()
                    .orElseThrow()
                    .expression()
                    .evaluate(new UncertainArithmetic(
                            unknowns,
                            input -> inputs.get(input).stream()
                                    .map(term -> figure(term).times(RationalFunction.of(term.factor())))
                                    .reduce(RationalFunction.of(Rational.ZERO), RationalFunction::plus)));
        }

        private RationalFunction figure(Term term) {
            Term once = new Term(Rational.ONE, term.metric(), term.entity(), term.span(), false);
            RationalFunction known = done.get(once);
            if (known == null) {
                known = unfold(once);
                done.put(once, known);
            }
            return known;
        }

        private RationalFunction unfold(Term term) {
            Interval value = read(term).value().orElseThrow();
            Optional<Metric> derived =
                    view.history().metrics().find(term.metric()).filter(Metric::isDerived);
            return value.isExact() || derived.isEmpty()
                    ? unknowns.add(value)
                    : of(
                            derived.get(),
                            inputs(derived.get(), term.entity(), term.span()).orElseThrow());
        }
    }
}
