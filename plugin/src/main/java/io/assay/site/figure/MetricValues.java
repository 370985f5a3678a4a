package io.assay.site.figure;

import io.assay.exact.Interval;
import io.assay.knowledge.Entity;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Slug;
import io.assay.metric.Freshness;
import io.assay.metric.Metric;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.metric.Status;
import io.assay.site.fact.SiteFacts;
import io.assay.site.view.FilePlace;
import io.assay.site.view.Link;
import io.assay.site.view.MetricDefinition;
import io.assay.site.view.Routes;
import io.assay.site.view.Tone;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Shows the values of metrics, each with its dates and its source. */
public record MetricValues(SiteFacts facts, Glossary glossary, Figures figures, FirstIssues firstIssues) {
    /** What is known of a metric. */
    public Reading latest(Metric metric, Entity entity) {
        return facts.history().view(facts.clocks()).read(metric.id(), entity.id());
    }

    /** The latest value. */
    public MetricDefinition.Current current(Metric metric, Entity entity, Permalink here) {
        Reading reading = latest(metric, entity);
        Optional<Interval> value = reading.value();
        Optional<Interval> usable = value.filter(known -> known.isExact() && reading.state() == Reading.State.KNOWN);
        return new MetricDefinition.Current(
                new Link(entity.name(), Routes.entity(entity.id()).from(here)),
                Optional.of(anchor(entity.id()))
                        .filter(any -> !reading.evidence().isEmpty()),
                value.map(known -> glossary.brief(metric.id(), known)).orElseGet(() -> glossary.say("no-value")),
                value.map(known -> glossary.exact(metric.id(), known)).orElseGet(() -> glossary.say("no-value")),
                usable.flatMap(known -> figures.line(metric.id(), entity.kind()).map(line -> line.level(known.value())))
                        .orElse(""),
                usable.map(known -> figures.tone(metric.id(), entity.kind(), known.value()))
                        .orElse(Tone.UNKNOWN),
                glossary.time(reading).orElse(""),
                reading.issued().map(glossary.wording()::date).orElse(""),
                sources(reading.evidence()),
                Wording.phrases(note(reading), firstIssues.of(reading, firstIssues.list(metric.id(), entity.id()))),
                figures.spark(metric, entity, "a-spark-" + Slug.of(metric.id()) + "-" + Slug.of(entity.id())));
    }

    private String note(Reading reading) {
        boolean stale = reading.state() == Reading.State.STALE || reading.freshness() == Freshness.STALE;
        String late = stale ? "freshness.stale" : reading.freshness() == Freshness.DUE ? "freshness.overdue" : "";
        return Wording.phrases(late.isEmpty() ? "" : glossary.say(late), remark(reading));
    }

    /** What there is to say of a value besides its age. */
    public String remark(Reading reading) {
        boolean said = reading.status() != Status.NORMAL && reading.value().isPresent();
        return Wording.phrases(
                said ? glossary.say(EvidenceRows.word(reading.status())) : "",
                reading.value().isEmpty() ? reading.why().map(glossary::say).orElse("") : "");
    }

    private String sources(Collection<Observation> evidence) {
        return glossary.list(evidence.stream()
                .map(figure -> glossary.sourceName(figure.source()))
                .distinct()
                .toList());
    }

    /** Given values as they were issued, or derived ones as they are now; entity by entity, the latest first. */
    public List<List<MetricDefinition.HistoryRow>> history(Metric metric, List<Entity> entities) {
        List<List<MetricDefinition.HistoryRow>> rows = new ArrayList<>();
        for (Entity entity : entities) {
            List<MetricDefinition.HistoryRow> its = new ArrayList<>();
            if (metric.isDerived()) {
                List<Reading> first = firstIssues.list(metric.id(), entity.id());
                facts.history()
                        .listSeries(metric.id(), entity.id(), facts.clocks())
                        .forEach(reading -> its.add(row(metric, entity, reading, first)));
            } else {
                facts.history().listVintages(metric.id(), entity.id()).stream()
                        .filter(figure ->
                                !figure.issued().isAfter(facts.clocks().knownAt()))
                        .forEach(figure -> its.add(row(metric, entity, figure)));
            }
            Collections.reverse(its);
            if (!its.isEmpty()) {
                its.set(0, its.get(0).at(anchor(entity.id())));
            }
            rows.add(its);
        }
        return rows;
    }

    /** The id of the latest value of an entity among all of the metric's. */
    public static String anchor(String entity) {
        return "a-value-" + Slug.of(entity);
    }

    private MetricDefinition.HistoryRow row(Metric metric, Entity entity, Reading reading, List<Reading> first) {
        return new MetricDefinition.HistoryRow(
                Optional.empty(),
                entity.name(),
                glossary.time(reading).orElse(""),
                reading.value()
                        .map(value -> glossary.exact(metric.id(), value))
                        .orElseGet(() -> reading.why().map(glossary::say).orElseGet(() -> glossary.say("no-value"))),
                reading.issued().map(glossary.wording()::date).orElse(""),
                sources(reading.evidence()),
                Wording.phrases(note(reading), firstIssues.of(reading, first)),
                reading.evidence().stream()
                        .map(figure -> new MetricDefinition.Input(input(figure, entity), place(figure)))
                        .toList());
    }

    private MetricDefinition.HistoryRow row(Metric metric, Entity entity, Observation figure) {
        return new MetricDefinition.HistoryRow(
                Optional.empty(),
                entity.name(),
                glossary.wording().period(figure.period()),
                figure.value()
                        .map(value -> glossary.exact(metric.id(), value))
                        .orElseGet(() -> glossary.say("missing")),
                glossary.wording().date(figure.issued()),
                glossary.sourceName(figure.source()),
                EvidenceRows.status(figure, glossary),
                List.of(new MetricDefinition.Input("", place(figure))));
    }

    /** {@code Registered GPUs 1,300 GPUs}; of another entity with its name. */
    private String input(Observation figure, Entity entity) {
        String value = figure.value()
                .map(known -> glossary.exact(figure.metric(), known))
                .orElseGet(() -> glossary.say("missing"));
        String name = glossary.metricName(figure.metric());
        return (figure.entity().equals(entity.id()) ? name : name + ", " + glossary.entityName(figure.entity())) + " "
                + value;
    }

    private FilePlace place(Observation figure) {
        return new FilePlaces(glossary).line(figure.origin());
    }
}
