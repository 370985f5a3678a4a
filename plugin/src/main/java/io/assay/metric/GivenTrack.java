package io.assay.metric;

import io.assay.exact.Interval;
import io.assay.metric.Reading.State;
import io.assay.words.Message;
import io.assay.words.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An observed metric of an entity. */
final class GivenTrack extends Track {
    private final Metric definition;
    private final Series series;

    GivenTrack(Metric definition, String entity, Series series) {
        super(definition.id(), entity);
        this.definition = definition;
        this.series = series;
    }

    @Override
    Stream<Track> sources() {
        return Stream.empty();
    }

    @Override
    Set<Cadence> cadences() {
        return Set.of(definition.cadence());
    }

    @Override
    Stream<TimeSpan> spans(HistoryView view) {
        return series.spans(view);
    }

    @Override
    Optional<Entry.Given> latestEntry(HistoryView view) {
        return entry(series.latest(view), view);
    }

    @Override
    Optional<Entry.Given> find(TimeSpan span, HistoryView view) {
        return entry(series.find(span, view), view);
    }

    private Optional<Entry.Given> entry(Optional<Observation> figure, HistoryView view) {
        return figure.isPresent() ? Optional.of(new Entry.Given(this, figure.get(), view)) : Optional.empty();
    }

    Reading reading(Observation observation, HistoryView view) {
        Basis basis = new Basis(
                Optional.of(observation.asOf()),
                Optional.of(observation.issued()),
                observation.status(),
                definition.cadence().on(view.today(), observation.asOf()),
                List.of(observation));
        Optional<Interval> value = view.value(observation);
        return value.isPresent()
                ? basis.value(definition, entity(), value.get())
                : basis.without(
                        definition,
                        entity(),
                        State.UNKNOWN,
                        Message.of(
                                "why.stated-missing",
                                "metric",
                                Named.metric(metric()),
                                "period",
                                observation.period().toString()));
    }

    @Override
    Message whyNothing(HistoryView view) {
        return Message.of("why.no-value", "metric", Named.metric(metric()));
    }
}
