package io.assay.assess;

import io.assay.assess.Checklist.Item;
import io.assay.framework.Framework;
import io.assay.framework.Judgements;
import io.assay.metric.MetricView;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Turns facts into what an entity may amount to: goes through a checklist by what is known of metrics and by what people
 * judged. Scores nothing. What readers are told of it is worked out only where it is asked for.
 */
final class Examination {
    private final Checklist checklist;
    private final String entity;
    private final MetricView view;
    private final Judgements judgements;
    private final List<Reading> readings;
    private final Prospects prospects;

    /** @param readings by {@link Checklist#axes}; one that has only aged since it was read may be as it was then */
    private Examination(
            Checklist checklist,
            String entity,
            MetricView view,
            Judgements judgements,
            List<Reading> readings,
            Prospects prospects) {
        this.checklist = checklist;
        this.entity = entity;
        this.view = view;
        this.judgements = judgements;
        this.readings = readings;
        this.prospects = prospects;
    }

    /** @param entity the id of one that the checklist is for */
    static Examination of(Checklist checklist, String entity, MetricView view, Judgements judgements) {
        List<Reading> readings = new ArrayList<>();
        List<Aspect> aspects = new ArrayList<>();
        for (MetricAxis axis : checklist.axes()) {
            Reading reading = view.read(axis.metric(), entity);
            readings.add(reading);
            aspects.add(axis.of(reading));
        }
        for (Item item : checklist.varying()) {
            aspects.add(item.vary(judgements, entity, view.clocks()));
        }
        return new Examination(checklist, entity, view, judgements, readings, checklist.prospects(aspects));
    }

    /**
     * The same on another day or by other figures.
     *
     * @param changed ids of the aspects that may be others; the rest must be the same as they are
     */
    Examination with(MetricView other, Set<String> changed) {
        return with(other, judgements, changed);
    }

    /**
     * The same by other judgements, with no other exemptions and overrides.
     *
     * @param changed ids of the aspects that may be others
     */
    Examination judgedBy(Judgements others, Set<String> changed) {
        return with(view, others, changed);
    }

    private Examination with(MetricView other, Judgements judged, Set<String> changed) {
        if (changed.isEmpty()) {
            return new Examination(checklist, entity, other, judged, readings, prospects);
        }
        List<Reading> reread = new ArrayList<>(readings);
        List<Aspect> aspects = new ArrayList<>(prospects.aspects());
        int axes = checklist.axes().size();
        for (int i = 0; i < aspects.size(); i++) {
            if (!changed.contains(aspects.get(i).id())) {
                continue;
            }
            if (i < axes) {
                MetricAxis axis = checklist.axes().get(i);
                Reading reading = other.read(axis.metric(), entity);
                reread.set(i, reading);
                aspects.set(i, axis.of(reading));
            } else {
                Item item = checklist.varying().get(i - axes);
                aspects.set(i, item.vary(judged, entity, other.clocks()));
            }
        }
        Prospects now = Aspect.areSame(aspects, prospects.aspects()) ? prospects : checklist.prospects(aspects);
        return new Examination(checklist, entity, other, judged, reread, now);
    }

    /** The same by a view in which one figure has another value. */
    Examination replacing(Observation figure, MetricView other) {
        return with(other, aspectsOf(reading -> reading.restsOn(figure)));
    }

    Framework framework() {
        return checklist.framework();
    }

    /** What the framework makes of it. */
    Conclusion conclude() {
        return Conclusion.of(framework(), prospects);
    }

    /** Whether the framework comes to the same by it. */
    boolean concludesAs(Conclusion other) {
        return framework() == other.framework() && prospects.amountsTo(other.prospects())
                || conclude().saysAs(other);
    }

    Prospects prospects() {
        return prospects;
    }

    /** By the id of its aspect, what is known of each metric. One that has only aged since may be as it was then. */
    void forEachReading(BiConsumer<String, Reading> action) {
        for (int i = 0; i < readings.size(); i++) {
            action.accept(checklist.axes().get(i).id(), readings.get(i));
        }
    }

    /** Ids of the aspects of metrics whose reading is of some kind. */
    Set<String> aspectsOf(Predicate<Reading> kind) {
        Set<String> ids = new HashSet<>();
        forEachReading((aspect, reading) -> {
            if (kind.test(reading)) {
                ids.add(aspect);
            }
        });
        return ids;
    }

    /** What readers are told of all criteria. */
    Findings findings(SourceCertainty sources) {
        CertaintyRule certainty = new CertaintyRule(sources);
        Map<String, Finding> found = new LinkedHashMap<>();
        checklist.items().values().forEach(item -> found.put(item.criterion().id(), find(item, certainty)));
        Map<String, MetricAxis> axes = new LinkedHashMap<>();
        Map<String, Reading> fresh = new LinkedHashMap<>();
        for (MetricAxis axis : checklist.axes()) {
            axes.put(axis.metric(), axis);
            fresh.put(axis.metric(), view.read(axis.metric(), entity));
        }
        CompositeFinder composites = new CompositeFinder(checklist.recipes(), fresh, found, certainty);
        List<Aspect> joined = prospects.joined();
        List<Finding> findings = framework().criteria().stream()
                .map(criterion -> found.containsKey(criterion.id())
                        ? found.get(criterion.id())
                        : composites.find(criterion, joined))
                .toList();
        return new Findings(findings, prospects, axes, fresh);
    }

    /** What readers are told of one criterion of the framework. */
    Finding finding(String criterion, SourceCertainty sources) {
        Item item = checklist.items().get(criterion);
        return item != null
                ? find(item, new CertaintyRule(sources))
                : findings(sources).list().stream()
                        .filter(finding -> finding.criterion().id().equals(criterion))
                        .findFirst()
                        .orElseThrow();
    }

    private Finding find(Item item, CertaintyRule certainty) {
        List<Grade> possible =
                item.applies() ? checklist.deciding(item, prospects.aspects()).grades(item.criterion()) : List.of();
        return new PlainFinder(entity, view, judgements, certainty).find(item, possible);
    }
}
