package io.assay.metric;

import io.assay.exact.Rational;
import io.assay.metric.formula.Expression.Aggregate;
import io.assay.metric.formula.Expression.Annualized;
import io.assay.metric.formula.Expression.Average;
import io.assay.metric.formula.Expression.Change;
import io.assay.metric.formula.Expression.Input;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An input of a formula with the figures that it draws on.
 *
 * @param tracks one; for a sum or mean over entities one for each of them
 * @param overPeriod whether they are facts of periods, so that the formula's result is one of the same period
 * @param constant whether they are the same on every day
 */
record Intake(Input input, List<Track> tracks, boolean overPeriod, boolean constant) {
    /** What the tracks' figures of some days or periods come down to; empty if it takes earlier ones and they lack. */
    Optional<List<Term>> weigh(List<Term> terms, HistoryView view) {
        if (input instanceof Aggregate aggregate && aggregate.mean()) {
            return Optional.of(evenly(terms));
        }
        Term first = terms.get(0);
        if (input instanceof Average average) {
            LocalDate start = Cadence.before(first.span().end(), average.length());
            return Optional.of(evenly(upTo(first, view)
                    .takeWhile(term -> term.span().end().isAfter(start))
                    .toList()));
        }
        if (input instanceof Change change) {
            return earlier(first, change.length(), view).map(before -> List.of(first, before.times(Rational.of(-1))));
        }
        return Optional.of(input instanceof Annualized ? List.of(first.times(perYear(first.span()))) : terms);
    }

    private static List<Term> evenly(List<Term> terms) {
        return terms.stream()
                .map(term -> term.times(Rational.of(1, terms.size())))
                .toList();
    }

    /** A figure and those of the same length before it, latest first. */
    private static Stream<Term> upTo(Term latest, HistoryView view) {
        Track track = latest.entry().track();
        return track.spans(view)
                .filter(span -> !span.end().isAfter(latest.span().end()))
                .filter(span -> span.months().equals(latest.span().months()))
                .map(span -> span.equals(latest.span())
                        ? latest
                        : new Term(Rational.ONE, track.find(span, view).orElseThrow(), true));
    }

    /** The last figure from a length of time before or longer, but not from twice as long before. */
    private static Optional<Term> earlier(Term term, Period length, HistoryView view) {
        LocalDate newest = Cadence.before(term.span().end(), length);
        LocalDate oldest = Cadence.before(newest, length);
        return upTo(term, view)
                .filter(before -> !before.span().end().isAfter(newest))
                .findFirst()
                .filter(before -> before.span().end().isAfter(oldest));
    }

    private static Rational perYear(TimeSpan span) {
        return span.months().map(months -> Rational.of(12, months)).orElseGet(() -> Rational.of(365, span.days()));
    }
}
