package io.assay.metric;

import java.util.List;
import java.util.Optional;

/** What a formula takes in on a day or period, and what it comes to if somebody asks. */
final class Derivation implements Entry {
    private final DerivedTrack track;
    private final TimeSpan span;
    private final HistoryView view;
    private final Optional<List<List<Term>>> terms;
    private Reading reading;

    Derivation(DerivedTrack track, TimeSpan span, HistoryView view) {
        this.track = track;
        this.span = span;
        this.view = view;
        this.terms = track.align(span, view);
    }

    @Override
    public DerivedTrack track() {
        return track;
    }

    @Override
    public TimeSpan span() {
        return span;
    }

    /** What comes in for each input of the formula; empty if one has no reading there. */
    Optional<List<List<Term>>> terms() {
        return terms;
    }

    /** The reading where there is one. Threads that ask at once may each compute it, and all get the same. */
    @Override
    public Reading reading() {
        Reading known = reading;
        if (known == null) {
            known = track.derive(this, view);
            reading = known;
        }
        return known;
    }
}
