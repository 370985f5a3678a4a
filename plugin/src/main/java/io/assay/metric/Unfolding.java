package io.assay.metric;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.exact.RationalFunction;
import io.assay.metric.formula.Unknowns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Unfolds the formulas within a formula, so that a figure that several of them use is one unknown in all. */
final class Unfolding {
    private final HistoryView view;
    private final Unknowns unknowns = new Unknowns();
    private final Map<Figure, RationalFunction> done = new HashMap<>();

    private record Figure(Track track, TimeSpan span) {}

    private Unfolding(HistoryView view) {
        this.view = view;
    }

    /**
     * The bounds of a formula whose inputs all have values.
     *
     * @throws UndefinedValue if a division by zero can't be ruled out
     */
    static Interval bounds(DerivedTrack track, TimeSpan span, HistoryView view) {
        Unfolding unfolding = new Unfolding(view);
        return unfolding.unknowns.range(unfolding.of(track, span));
    }

    private RationalFunction of(DerivedTrack track, TimeSpan span) {
        return track.formula()
                .evaluate(
                        unknowns,
                        track.terms(span, view).orElseThrow().stream()
                                .map(this::sum)
                                .iterator());
    }

    private RationalFunction sum(List<Term> terms) {
        return terms.stream().map(this::of).reduce(RationalFunction.of(Rational.ZERO), RationalFunction::plus);
    }

    private RationalFunction of(Term term) {
        Figure figure = new Figure(term.track(), term.span());
        RationalFunction known = done.get(figure);
        if (known == null) {
            known = of(figure);
            done.put(figure, known);
        }
        return known.times(RationalFunction.of(term.factor()));
    }

    private RationalFunction of(Figure figure) {
        Interval value = figure.track.at(figure.span, view).value().orElseThrow();
        return !value.isExact() && figure.track instanceof DerivedTrack derived
                ? of(derived, figure.span)
                : unknowns.add(value);
    }
}
