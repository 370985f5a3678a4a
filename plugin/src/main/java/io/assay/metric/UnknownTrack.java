package io.assay.metric;

import io.assay.words.Message;
import io.assay.words.Named;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A metric that does not exist: a formula or a reader asks for it all the same. */
final class UnknownTrack extends Track {
    UnknownTrack(String metric, String entity) {
        super(metric, entity);
    }

    @Override
    Stream<Track> sources() {
        return Stream.empty();
    }

    @Override
    Set<Cadence> cadences() {
        return Set.of();
    }

    @Override
    Stream<TimeSpan> spans(HistoryView view) {
        return Stream.empty();
    }

    @Override
    Optional<Entry> find(TimeSpan span, HistoryView view) {
        return Optional.empty();
    }

    @Override
    Message whyNothing(HistoryView view) {
        return Message.of("why.no-metric", "metric", Named.metric(metric()));
    }
}
