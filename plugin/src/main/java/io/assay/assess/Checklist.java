package io.assay.assess;

import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind.Judged;
import io.assay.framework.Framework;
import io.assay.framework.Judgement;
import io.assay.framework.Judgements;
import io.assay.framework.Ruling;
import io.assay.metric.Clocks;
import io.assay.words.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What there is to look at for an entity by one framework. It stays the same until an exemption or an override comes or
 * goes, whatever is found.
 *
 * @param items by criterion, those that follow from nothing, and those that are exempt or overridden
 * @param axes what depends on the value of each metric
 * @param varying the items that are decided by themselves
 * @param places by aspect, its index: that of each axis, then that of each varying item
 * @param rules those that it is assessed by
 */
record Checklist(
        Framework framework,
        Map<String, Item> items,
        List<MetricAxis> axes,
        List<Item> varying,
        Map<String, Integer> places,
        Rulebook rules) {
    /**
     * A criterion that does not depend on others.
     *
     * @param exemption why it does not apply
     * @param override the level that a person gave it
     * @param grader how its metric's value decides it
     * @param aspect the id of the aspect that decides it, if it applies
     */
    record Item(
            Criterion criterion,
            Optional<Message> exemption,
            Optional<Ruling> override,
            Optional<Grader> grader,
            String aspect) {
        boolean applies() {
            return exemption.isEmpty();
        }

        /** Whether it is decided by itself, and not with all that depends on a metric's value. */
        boolean varies() {
            return applies() && grader.isEmpty();
        }

        /** What it may turn out to be: the level that was given or judged, else any. */
        Aspect vary(Judgements judgements, String entity, Clocks clocks) {
            Set<String> given = override.isPresent()
                    ? Set.of(override.get().level().orElseThrow())
                    : judged(judgements, entity, clocks);
            return Aspect.ofCriterion(
                    criterion.id(),
                    criterion.levels().orElseThrow().list().stream()
                            .filter(level -> given.isEmpty() || given.contains(level.id()))
                            .map(level -> new Case(Map.of(criterion.id(), Grade.of(level)), Set.of()))
                            .toList());
        }

        private Set<String> judged(Judgements judgements, String entity, Clocks clocks) {
            return criterion.kind() instanceof Judged
                    ? judgements.current(entity, criterion, clocks).stream()
                            .map(Judgement::level)
                            .collect(Collectors.toSet())
                    : Set.of();
        }
    }

    Checklist {
        items = Collections.unmodifiableMap(items);
        axes = List.copyOf(axes);
    }

    Recipes recipes() {
        return rules.recipes();
    }

    /** The one of all aspects that decides an item that applies. */
    Aspect deciding(Item item, List<Aspect> aspects) {
        return aspects.get(places.get(item.aspect));
    }

    /** What the entity may amount to if its aspects may turn out in some ways. */
    Prospects prospects(List<Aspect> aspects) {
        List<Aspect> joined = recipes().join(aspects);
        List<Prospect> list = new ArrayList<>(framework.criteria().size());
        for (Criterion criterion : framework.criteria()) {
            Item item = items.get(criterion.id());
            if (item == null && recipes().find(criterion.id()).isPresent()) {
                list.add(new Prospect(criterion, true, Grade.all(criterion, joined)));
            } else if (item != null && item.applies()) {
                list.add(new Prospect(criterion, true, deciding(item, aspects).grades(criterion)));
            } else {
                list.add(Prospect.none(criterion));
            }
        }
        return new Prospects(list, aspects, rules);
    }

    static Checklist of(Framework framework, Scope scope) {
        Map<String, Item> items = new LinkedHashMap<>();
        List<Criterion> inEffect = new ArrayList<>();
        framework
                .withParts()
                .filter(criterion -> !criterion.kind().isComposite())
                .forEach(criterion -> items.put(criterion.id(), item(criterion, scope)));
        framework
                .partsFirst()
                .filter(criterion -> criterion.kind().isComposite())
                .forEach(criterion -> {
                    Item item = item(criterion, scope);
                    if (item.applies() && item.override.isEmpty()) {
                        inEffect.add(criterion);
                    } else {
                        items.put(criterion.id(), item);
                    }
                });
        List<String> applicable = items.values().stream()
                .filter(Item::applies)
                .map(item -> item.criterion.id())
                .toList();
        Rulebook rules = new Rulebook(framework, Recipes.of(framework, inEffect, applicable));
        List<MetricAxis> axes = axes(framework, items);
        List<Item> varying = items.values().stream().filter(Item::varies).toList();
        Map<String, Integer> places = new HashMap<>();
        axes.forEach(axis -> places.put(axis.id(), places.size()));
        varying.forEach(item -> places.put(item.aspect, places.size()));
        return new Checklist(framework, items, axes, varying, places, rules);
    }

    private static Item item(Criterion criterion, Scope scope) {
        Optional<Grader> grader = scope.grader(criterion);
        return new Item(
                criterion,
                scope.exemption(criterion),
                scope.override(criterion),
                grader,
                grader.isPresent()
                        ? Aspect.idOfMetric(criterion.metric().orElseThrow())
                        : Aspect.idOfCriterion(criterion.id()));
    }

    private static List<MetricAxis> axes(Framework framework, Map<String, Item> items) {
        Map<String, List<Grader>> graders = new LinkedHashMap<>();
        items.values()
                .forEach(item -> item.grader.ifPresent(grader -> graders.computeIfAbsent(
                                item.criterion.metric().orElseThrow(), metric -> new ArrayList<>())
                        .add(grader)));
        framework.metricTests().forEach(test -> graders.computeIfAbsent(test.metric(), metric -> new ArrayList<>()));
        List<MetricAxis> axes = new ArrayList<>();
        graders.forEach((metric, its) -> axes.add(new MetricAxis(
                metric,
                its,
                framework
                        .metricTests()
                        .filter(test -> test.metric().equals(metric))
                        .toList())));
        return axes;
    }
}
