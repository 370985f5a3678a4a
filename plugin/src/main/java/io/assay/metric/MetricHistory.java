package io.assay.metric;

import io.assay.knowledge.Entities;
import io.assay.metric.TrackPlanner.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Collection<Observation> observations;
    private final Map<Subject, Series> series = new HashMap<>();
    private final TrackPlanner tracks;
    /** By a day on which definitions turned, the history from then on; computed when it is asked for. */
    private final Map<LocalDate, MetricHistory> versions = new ConcurrentHashMap<>();

    /**
     * @param entities all of them, those found in data as well; aliases in formulas are resolved by it
     * @param observations each with an entity's and a metric's id
     */
    public MetricHistory(MetricCatalog metrics, Entities entities, Collection<Observation> observations) {
        this.metrics = metrics;
        this.entities = entities;
        this.observations = List.copyOf(observations);
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

    /** The same figures of metrics as they were defined on a day. */
    public MetricHistory definedOn(LocalDate day) {
        SortedSet<LocalDate> turns = metrics.turningDays();
        if (turns.isEmpty()) {
            return this;
        }
        LocalDate last =
                turns.stream().filter(turn -> !turn.isAfter(day)).reduce(LocalDate.MIN, (earlier, later) -> later);
        return versions.computeIfAbsent(last, from -> new MetricHistory(metrics.inForce(from), entities, observations));
    }

    private List<MetricHistory> listVersions() {
        SortedSet<LocalDate> turns = metrics.turningDays();
        return turns.isEmpty()
                ? List.of(this)
                : Stream.concat(Stream.of(turns.first().minusDays(1)), turns.stream())
                        .map(this::definedOn)
                        .toList();
    }

    /** What was known on a day, by the definitions of that day. */
    public MetricView view(Clocks clocks) {
        return view(clocks, clocks.knownAt());
    }

    /**
     * What was known on a day.
     *
     * @param defined the day whose definitions hold
     */
    public MetricView view(Clocks clocks, LocalDate defined) {
        return new HistoryView(definedOn(defined), clocks, false);
    }

    /**
     * What would have been known on a day.
     *
     * @param today the day on which it is told how old figures are, and so whether one is due or stale
     * @param absent figures that are taken as never issued
     */
    public MetricView view(Clocks clocks, LocalDate today, Predicate<Observation> absent) {
        return new HistoryView(definedOn(clocks.knownAt()), clocks, today, absent);
    }

    /** Every figure of an observed metric, by day or period, then by day of issue. */
    public List<Observation> listVintages(String metric, String entity) {
        return series.getOrDefault(new Subject(metric, entity), Series.EMPTY).all();
    }

    /** The same of one day or period. */
    public List<Observation> listVintages(String metric, String entity, TimeSpan period) {
        return series.getOrDefault(new Subject(metric, entity), Series.EMPTY).vintages(period);
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
     * What came to be known of some metrics of an entity, by the day on which it did, with both clocks on that day.
     *
     * @param ids metrics, given or derived
     * @param entity its id; formulas may take in other entities' figures, which then count as well
     */
    public SortedMap<LocalDate, News> listNews(Collection<String> ids, String entity) {
        Map<Subject, Set<String>> resting = new LinkedHashMap<>();
        for (String id : ids) {
            Set<Track> sources = new LinkedHashSet<>();
            listVersions().forEach(version -> version.track(id, entity).collect(sources));
            sources.forEach(source -> resting.computeIfAbsent(
                            new Subject(source.metric(), source.entity()), any -> new HashSet<>())
                    .add(id));
        }
        Map<LocalDate, Arrivals> byDay = new TreeMap<>();
        for (Map.Entry<Subject, Set<String>> entry : resting.entrySet()) {
            for (Observation figure :
                    listVintages(entry.getKey().metric(), entry.getKey().entity())) {
                Arrivals arrivals = byDay.computeIfAbsent(figure.knownFrom(), any -> new Arrivals());
                arrivals.figures.add(figure);
                arrivals.metrics.addAll(entry.getValue());
            }
        }
        SortedMap<LocalDate, News> news = new TreeMap<>();
        byDay.forEach((day, arrivals) -> news.put(day, new News(arrivals.figures, arrivals.metrics)));
        return Collections.unmodifiableSortedMap(news);
    }

    /** What a day brings, while it is put together. */
    private static final class Arrivals {
        private final List<Observation> figures = new ArrayList<>();
        private final Set<String> metrics = new HashSet<>();
    }

    /** All that readings of some metrics of an entity rest on. */
    public Footing footing(Collection<String> ids, String entity) {
        List<MetricHistory> all = listVersions();
        List<Metric> definitions = new ArrayList<>();
        Set<Subject> subjects = new LinkedHashSet<>();
        for (MetricHistory version : all) {
            Set<Track> sources = new LinkedHashSet<>();
            ids.forEach(id -> version.track(id, entity).collect(sources));
            sources.forEach(track -> {
                subjects.add(new Subject(track.metric(), track.entity()));
                version.metrics.find(track.metric()).ifPresent(definitions::add);
            });
        }
        return new Footing(
                subjects.stream()
                        .map(subject -> subject.metric() + "@" + subject.entity())
                        .toList(),
                definitions,
                subjects.stream()
                        .flatMap(subject -> listVintages(subject.metric(), subject.entity()).stream())
                        .toList());
    }

    /** The days on which a reading may become too old to be used, if nothing else comes to be known. */
    public List<LocalDate> listExpiries(Reading reading) {
        if (reading.state() != Reading.State.KNOWN) {
            return List.of();
        }
        List<LocalDate> asOf = new ArrayList<>();
        for (Observation figure : reading.evidence()) {
            if (!asOf.contains(figure.asOf())) {
                asOf.add(figure.asOf());
            }
        }
        List<LocalDate> days = new ArrayList<>();
        for (Cadence cadence : track(reading.metric(), reading.entity()).cadences()) {
            for (LocalDate day : asOf) {
                Optional<LocalDate> last = cadence.usableUntil(day);
                if (last.isPresent() && !days.contains(last.get().plusDays(1))) {
                    days.add(last.get().plusDays(1));
                }
            }
        }
        return days;
    }

    Track track(String metric, String entity) {
        return tracks.track(metric, entity);
    }
}
