package io.assay.assess;

import io.assay.assess.Checklist.Item;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entity;
import io.assay.metric.MetricView;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Turns facts into what an entity may amount to: goes through a checklist by what is known of metrics and by what people
 * judged. Scores nothing. What readers are told of it is worked out only where it is asked for.
 */
final class Examination {
    private final Checklist checklist;
    private final MetricView view;
    private final Judgements judgements;
    private final Map<String, Reading> readings;
    private final Map<String, Aspect> aspects;
    private final Prospects prospects;

    /**
     * @param readings by aspect; one that has only aged since it was read may be as it was then
     * @param aspects by id
     */
    private Examination(
            Checklist checklist,
            MetricView view,
            Judgements judgements,
            Map<String, Reading> readings,
            Map<String, Aspect> aspects) {
        this.checklist = checklist;
        this.view = view;
        this.judgements = judgements;
        this.readings = readings;
        this.aspects = aspects;
        this.prospects = prospects(checklist, aspects);
    }

    static Examination of(Framework framework, Entity entity, MetricView view, Judgements judgements) {
        Scope scope = new Scope(entity, judgements, view.clocks().knownAt());
        return of(Checklist.of(framework, scope), view, judgements, Map.of(), Map.of(), aspect -> true);
    }

    /**
     * The same on another day or by other figures.
     *
     * @param changed ids of the aspects that may be others; the rest must be the same as they are
     */
    Examination with(MetricView other, Set<String> changed) {
        return of(checklist, other, judgements, readings, aspects, changed::contains);
    }

    /** The same by a view in which one figure has another value. */
    Examination replacing(Observation figure, MetricView other) {
        return with(other, aspectsOf(reading -> reading.evidence().contains(figure)));
    }

    private static Examination of(
            Checklist checklist,
            MetricView view,
            Judgements judgements,
            Map<String, Reading> former,
            Map<String, Aspect> formerAspects,
            Predicate<String> changed) {
        Map<String, Reading> readings = new LinkedHashMap<>(former);
        Map<String, Aspect> aspects = new LinkedHashMap<>(formerAspects);
        checklist.axes().forEach((metric, axis) -> {
            if (changed.test(axis.id())) {
                Reading reading = view.read(metric, checklist.entity());
                readings.put(axis.id(), reading);
                aspects.put(axis.id(), axis.of(reading));
            }
        });
        for (Item item : checklist.items().values()) {
            if (item.varies() && changed.test(item.aspect())) {
                aspects.put(item.aspect(), item.vary(judgements, checklist.entity(), view.clocks()));
            }
        }
        return new Examination(checklist, view, judgements, readings, aspects);
    }

    private static Prospects prospects(Checklist checklist, Map<String, Aspect> aspects) {
        Recipes recipes = checklist.recipes();
        List<Aspect> all = List.copyOf(aspects.values());
        List<Aspect> joined = recipes.join(all);
        List<Prospect> list = new ArrayList<>();
        for (Criterion criterion : checklist.framework().criteria()) {
            Item item = checklist.items().get(criterion.id());
            if (item == null && recipes.find(criterion.id()).isPresent()) {
                list.add(new Prospect(criterion, true, Grade.all(criterion, joined)));
            } else if (item != null && item.applies()) {
                list.add(
                        new Prospect(criterion, true, aspects.get(item.aspect()).grades(criterion)));
            } else {
                list.add(Prospect.none(criterion));
            }
        }
        return new Prospects(list, all, checklist.rules());
    }

    Framework framework() {
        return checklist.framework();
    }

    /** What the framework makes of it. */
    Conclusion conclude() {
        return Conclusion.of(framework(), prospects);
    }

    Prospects prospects() {
        return prospects;
    }

    /** By the id of a metric's aspect, the metric's reading. One that has only aged since may be as it was then. */
    Map<String, Reading> readings() {
        return Collections.unmodifiableMap(readings);
    }

    /** Ids of the aspects of metrics whose reading is of some kind. */
    Set<String> aspectsOf(Predicate<Reading> kind) {
        Set<String> ids = new HashSet<>();
        readings.forEach((aspect, reading) -> {
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
        Map<String, Reading> fresh = new LinkedHashMap<>();
        checklist.axes().keySet().forEach(metric -> fresh.put(metric, view.read(metric, checklist.entity())));
        CompositeFinder composites = new CompositeFinder(checklist.recipes(), fresh, found, certainty);
        List<Aspect> joined = prospects.joined();
        List<Finding> findings = framework().criteria().stream()
                .map(criterion -> found.containsKey(criterion.id())
                        ? found.get(criterion.id())
                        : composites.find(criterion, joined))
                .toList();
        return new Findings(findings, prospects, checklist.axes(), fresh);
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
        List<Grade> possible = item.applies() ? aspects.get(item.aspect()).grades(item.criterion()) : List.of();
        return new PlainFinder(checklist.entity(), view, judgements, certainty).find(item, possible);
    }
}
