package io.assay.metric;

import io.assay.metric.Reading.State;
import io.assay.words.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One metric of one entity over time. What of it can be seen depends on the view. */
abstract sealed class Track permits GivenTrack, DerivedTrack, UnknownTrack {
    private final String metric;
    private final String entity;

    Track(String metric, String entity) {
        this.metric = metric;
        this.entity = entity;
    }

    final String metric() {
        return metric;
    }

    final String entity() {
        return entity;
    }

    /** Those that its formula draws on. */
    abstract Stream<Track> sources();

    /** How often it should come, and all that it draws on. */
    abstract Set<Cadence> cadences();

    /** Adds itself and all that it draws on, through however many formulas. */
    final void collect(Set<Track> tracks) {
        if (tracks.add(this)) {
            sources().forEach(source -> source.collect(tracks));
        }
    }

    /** The days or periods of which there is a reading, latest first. */
    abstract Stream<TimeSpan> spans(HistoryView view);

    /** What there is of a day or period. */
    abstract Optional<? extends Entry> find(TimeSpan span, HistoryView view);

    /** What there is of the first of {@link #spans}. */
    Optional<? extends Entry> latestEntry(HistoryView view) {
        return spans(view).findFirst().flatMap(span -> find(span, view));
    }

    /** Why there is no reading at all, where there is none. */
    abstract Message whyNothing(HistoryView view);

    final Reading latest(HistoryView view) {
        Optional<? extends Entry> latest = latestEntry(view);
        return latest.isPresent() ? latest.get().reading() : nothing(view);
    }

    final Reading nothing(HistoryView view) {
        return new Reading(
                metric,
                entity,
                State.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.MISSING,
                Freshness.FRESH,
                Optional.of(whyNothing(view)),
                List.of());
    }

    /** A reading for each last day, oldest first. All but the latest were followed by another, and are not late. */
    final List<Reading> series(HistoryView view) {
        List<Reading> series = new ArrayList<>();
        TimeSpan later = null;
        for (TimeSpan span : spans(view).toList()) {
            if (later == null || !later.end().equals(span.end())) {
                Reading reading = find(span, view).orElseThrow().reading();
                series.add(later == null ? reading : reading.withoutAge());
                later = span;
            }
        }
        Collections.reverse(series);
        return series;
    }
}
