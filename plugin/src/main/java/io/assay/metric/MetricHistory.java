package io.assay.metric;

import io.assay.knowledge.Entities;
import io.assay.metric.TrackPlanner.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every figure that was ever issued, with the metrics and entities that they are about. Immutable.
 *
 * <p>What was known when is asked with {@link Clocks}; the history itself has no today.
 */
public final class MetricHistory {
    private final MetricCatalog metrics;
    private final Entities entities;
    private final Map<Subject, Series> series = new HashMap<>();
    private final TrackPlanner tracks;

    /**
     * @param entities all of them, those found in data as well; aliases in formulas are resolved by it
     * @param observations each with an entity's and a metric's id
     */
    public MetricHistory(MetricCatalog metrics, Entities entities, Collection<Observation> observations) {
        this.metrics = metrics;
        this.entities = entities;
        Map<Subject, List<Observation>> grouped = new HashMap<>();
        observations.forEach(observation -> grouped.computeIfAbsent(
                        new Subject(observation.metric(), observation.entity()), any -> new ArrayList<>())
                .add(observation));
        grouped.forEach((key, figures) -> {
            Cadence cadence = metrics.find(key.metric()).map(Metric::cadence).orElse(Cadence.NONE);
            series.put(key, new Series(figures, cadence));
        });
        this.tracks = new TrackPlanner(metrics, entities, series);
    }

    public MetricCatalog metrics() {
        return metrics;
    }

    public Entities entities() {
        return entities;
    }

    /** What was known on a day. */
    public MetricView view(Clocks clocks) {
        return new HistoryView(this, clocks, false);
    }

    /**
     * What would have been known on a day.
     *
     * @param today the day on which it is told how old figures are, and so whether one is due or stale
     * @param absent figures that are taken as never issued
     */
    public MetricView view(Clocks clocks, LocalDate today, Predicate<Observation> absent) {
        return new HistoryView(this, clocks, today, absent);
    }

    /** Every figure of an observed metric, by day or period, then by day of issue. */
    public List<Observation> listVintages(String metric, String entity) {
        return series.getOrDefault(new Subject(metric, entity), Series.EMPTY).all();
    }

    /**
     * A metric over time as it was known on a day: a reading for each day or period's last day, oldest first. Only the
     * latest one ages; those before it were followed by another and are not late.
     */
    public List<Reading> listSeries(String metric, String entity, Clocks clocks) {
        return track(metric, entity).series(new HistoryView(this, clocks, false));
    }

    /** The same from what was issued first, before any revision. */
    public List<Reading> listFirstIssued(String metric, String entity, Clocks clocks) {
        return track(metric, entity).series(new HistoryView(this, clocks, true));
    }

    /** The ids of the entities of which a metric, given or derived, has any reading on a day. */
    public List<String> listEntities(String metric, Clocks clocks) {
        HistoryView view = new HistoryView(this, clocks, false);
        return entities.ids().stream()
                .filter(entity -> track(metric, entity).spans(view).findAny().isPresent())
                .toList();
    }

    /**
     * The days on which a reading of an entity may have become another, with both clocks on the same day: something came
     * to be known, or the day before was the last on which it was fresh, or could be used.
     *
     * @param ids metrics, given or derived
     * @param entity its id; formulas may take in other entities' figures, which then count as well
     */
    public SortedSet<LocalDate> listTurningDays(Set<String> ids, String entity) {
        Set<Track> tracks = withSources(ids, entity);
        Set<Cadence> cadences = new HashSet<>();
        tracks.forEach(
                track -> metrics.find(track.metric()).map(Metric::cadence).ifPresent(cadences::add));
        SortedSet<LocalDate> days = new TreeSet<>();
        figures(tracks).forEach(figure -> addTurningDays(figure, cadences, days));
        return Collections.unmodifiableSortedSet(days);
    }

    /**
     * The figures that count from a day on, with both clocks on that day, and that readings of some metrics of an entity
     * may rest on; they may be another entity's. In a fixed order.
     */
    public List<Observation> listKnownFrom(LocalDate day, Set<String> ids, String entity) {
        return figures(withSources(ids, entity))
                .filter(figure -> figure.knownFrom().equals(day))
                .sorted()
                .toList();
    }

    private Set<Track> withSources(Set<String> ids, String entity) {
        Set<Track> tracks = new HashSet<>();
        ids.forEach(id -> track(id, entity).collect(tracks));
        return tracks;
    }

    private Stream<Observation> figures(Set<Track> tracks) {
        return tracks.stream().flatMap(track -> listVintages(track.metric(), track.entity()).stream());
    }

    private static void addTurningDays(Observation figure, Set<Cadence> cadences, SortedSet<LocalDate> days) {
        days.add(figure.knownFrom());
        for (Cadence cadence : cadences) {
            cadence.freshUntil(figure.asOf()).ifPresent(day -> days.add(day.plusDays(1)));
            cadence.usableUntil(figure.asOf()).ifPresent(day -> days.add(day.plusDays(1)));
        }
    }

    Track track(String metric, String entity) {
        return tracks.track(metric, entity);
    }
}
