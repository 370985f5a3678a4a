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
    private final Unknowns unknowns = new Unknowns();
    private final Map<Figure, RationalFunction> done = new HashMap<>();

    private record Figure(Track track, TimeSpan span) {}

    private Unfolding() {}

    /**
     * The bounds of a formula whose inputs all have values.
     *
     * @throws UndefinedValue if a division by zero can't be ruled out
     */
    static Interval bounds(Derivation derivation) {
        Unfolding unfolding = new Unfolding();
        return unfolding.unknowns.range(unfolding.unfold(derivation));
    }

    private RationalFunction unfold(Derivation derivation) {
        return derivation
                .track()
                .formula()
                .evaluate(
                        unknowns,
                        derivation.terms().orElseThrow().stream().map(this::sum).iterator());
    }

    private RationalFunction sum(List<Term> terms) {
        return terms.stream().map(this::of).reduce(RationalFunction.of(Rational.ZERO), RationalFunction::plus);
    }

    private RationalFunction of(Term term) {
        Figure figure = new Figure(term.entry().track(), term.span());
        RationalFunction known = done.get(figure);
        if (known == null) {
            known = of(term.entry());
            done.put(figure, known);
        }
        return known.times(RationalFunction.of(term.factor()));
    }

    private RationalFunction of(Entry entry) {
        Interval value = entry.reading().value().orElseThrow();
        return !value.isExact() && entry instanceof Derivation derived ? unfold(derived) : unknowns.add(value);
    }
}
