package io.assay.metric;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.metric.formula.Expression;
import io.assay.metric.formula.Expression.Reference;
import io.assay.source.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Derived metrics in an order in which each comes after its inputs, and those for which there is no such order. */
final class FormulaOrder {
    private static final int DEEPEST = 50;

    private final SortedMap<String, Metric> metrics;
    /** How many formulas build upon each other below each metric visited; a formula that is left out counts as none. */
    private final Map<String, Integer> depths = new HashMap<>();

    private final Deque<String> path = new ArrayDeque<>();
    private final List<String> ids = new ArrayList<>();
    private final Set<String> unusable = new TreeSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private FormulaOrder(SortedMap<String, Metric> metrics) {
        this.metrics = metrics;
        metrics.keySet().forEach(this::visit);
    }

    static FormulaOrder of(SortedMap<String, Metric> metrics) {
        return new FormulaOrder(metrics);
    }

    /** All metrics, inputs first. */
    List<String> ids() {
        return ids;
    }

    /** Those whose formula leads back to itself. */
    Set<String> unusable() {
        return unusable;
    }

    List<Diagnostic> problems() {
        return problems;
    }

    private void visit(String id) {
        Metric metric = metrics.get(id);
        if (metric == null || depths.containsKey(id)) {
            return;
        }
        path.addLast(id);
        int depth = 0;
        for (Reference reference : references(metric)) {
            follow(metric, reference);
            depth = Math.max(depth, 1 + depths.getOrDefault(reference.metric(), 0));
        }
        path.removeLast();
        depths.put(id, unusable.contains(id) ? 0 : depth);
        ids.add(id);
    }

    private static List<Reference> references(Metric metric) {
        return metric.formula().stream()
                .flatMap(formula -> formula.inputs().stream())
                .map(Expression.Input::reference)
                .toList();
    }

    private void follow(Metric metric, Reference reference) {
        String input = reference.metric();
        if (path.contains(input)) {
            List<String> cycle = new ArrayList<>(path);
            cycle = cycle.subList(cycle.indexOf(input), cycle.size());
            unusable.addAll(cycle);
            String way = String.join(" → ", cycle) + " → " + input;
            problem(metric, reference, "this formula leads back to itself: " + way);
            return;
        }
        if (path.size() < DEEPEST) {
            visit(input);
        }
        if (path.size() >= DEEPEST || depths.getOrDefault(input, 0) >= DEEPEST) {
            unusable.add(metric.id());
            problem(metric, reference, "formulas build upon each other more than " + DEEPEST + " deep");
        }
    }

    private void problem(Metric metric, Reference reference, String message) {
        Origin origin = metric.formula().orElseThrow().origin();
        problems.add(Diagnostic.of(Code.FORMULA_CYCLE, origin.file().place(reference.span()), message));
    }
}
