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
     * The days on which a reading may have become another, with both clocks on the same day: something was issued or
     * came to be of the past, or the day before was the last on which it was fresh, or could be used.
     *
     * @param ids metrics, given or derived
     */
    public SortedSet<LocalDate> listTurningDays(Set<String> ids) {
        Set<String> concerned = new TreeSet<>();
        ids.forEach(id -> concerned.addAll(metrics.inputs(id)));
        Set<Cadence> cadences = new HashSet<>();
        concerned.forEach(id -> metrics.find(id).map(Metric::cadence).ifPresent(cadences::add));
        SortedSet<LocalDate> days = new TreeSet<>();
        series.forEach((key, figures) -> {
            if (concerned.contains(key.metric())) {
                figures.all().forEach(figure -> addTurningDays(figure, cadences, days));
            }
        });
        return Collections.unmodifiableSortedSet(days);
    }

    private static void addTurningDays(Observation figure, Set<Cadence> cadences, SortedSet<LocalDate> days) {
        LocalDate asOf = figure.asOf();
        days.add(figure.issued().isAfter(asOf) ? figure.issued() : asOf);
        for (Cadence cadence : cadences) {
            cadence.freshUntil(asOf).ifPresent(day -> days.add(day.plusDays(1)));
            cadence.usableUntil(asOf).ifPresent(day -> days.add(day.plusDays(1)));
        }
    }

    Track track(String metric, String entity) {
        return tracks.track(metric, entity);
    }
}
