package io.assay.metric;

import io.assay.knowledge.Entities;
import io.assay.knowledge.Entity;
import io.assay.metric.formula.Expression.Aggregate;
import io.assay.metric.formula.Expression.Input;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Ties each metric of each entity to its figures, or to the tracks that its formula draws on. */
final class TrackPlanner {
    private final MetricCatalog metrics;
    private final Entities entities;
    private final Map<Subject, Series> series;
    private final Map<Subject, Track> tracks = new ConcurrentHashMap<>();

    record Subject(String metric, String entity) {
        /** Spread out: ids such as m1, m2 and e1, e2 would else give the same codes over and over. */
        @Override
        public int hashCode() {
            return metric.hashCode() * 0x9E3779B9 + entity.hashCode();
        }

        /** The record's own, written out: every reading asks for it, and until it is compiled well that one is slow. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Subject subject && metric.equals(subject.metric) && entity.equals(subject.entity);
        }
    }

    TrackPlanner(MetricCatalog metrics, Entities entities, Map<Subject, Series> series) {
        this.metrics = metrics;
        this.entities = entities;
        this.series = series;
    }

    /** Always the same one for the same metric and entity. */
    Track track(String metric, String entity) {
        Subject subject = new Subject(metric, entity);
        Track known = tracks.get(subject);
        if (known == null) {
            Track planned = metrics.find(metric)
                    .map(definition -> plan(definition, subject))
                    .orElseGet(() -> new UnknownTrack(metric, entity));
            Track earlier = tracks.putIfAbsent(subject, planned);
            known = earlier == null ? planned : earlier;
        }
        return known;
    }

    /** Ends, because no formula of a catalog leads back to itself. */
    private Track plan(Metric definition, Subject subject) {
        if (definition.formula().isEmpty()) {
            return new GivenTrack(definition, subject.entity, series.getOrDefault(subject, Series.EMPTY));
        }
        List<Intake> intakes = definition.formula().get().inputs().stream()
                .map(input -> intake(input, subject.entity))
                .toList();
        return new DerivedTrack(definition, subject.entity, Alignment.of(intakes, definition.maxSkew()));
    }

    private Intake intake(Input input, String entity) {
        String metric = input.reference().metric();
        List<Track> sources = entities(input, entity).stream()
                .map(whose -> track(metric, whose))
                .toList();
        return new Intake(input, sources, metrics.isOverPeriod(metric), metrics.isConstant(metric));
    }

    private List<String> entities(Input input, String entity) {
        if (input instanceof Aggregate aggregate) {
            return entities.list().stream()
                    .filter(one ->
                            aggregate.kind().isPresent() ? one.kind().equals(aggregate.kind()) : !one.isBenchmark())
                    .map(Entity::id)
                    .toList();
        }
        return List.of(input.reference()
                .entity()
                .map(name -> entities.find(name).map(Entity::id).orElse(name))
                .orElse(entity));
    }
}
