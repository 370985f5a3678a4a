package io.assay.metric;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.metric.Metric.Kind;
import io.assay.metric.formula.Formula;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All metrics, by id, as they are defined on a day. No formula in it leads back to itself; formulas know their unit and
 * kind. Immutable.
 */
public final class MetricCatalog {
    private final SortedMap<String, Metric> byId;
    private final MetricVersions versions;
    private final SortedSet<LocalDate> turningDays;
    private final Set<String> overPeriods = new HashSet<>();
    private final Set<String> constants = new HashSet<>();

    private MetricCatalog(SortedMap<String, Metric> definitions, MetricVersions versions) {
        this.byId = new TreeMap<>(definitions);
        this.versions = versions;
        this.turningDays = Collections.unmodifiableSortedSet(versions.turningDays());
        FormulaOrder.of(definitions).ids().forEach(id -> byId.put(id, resolve(byId.get(id))));
    }

    /**
     * Puts definitions together, the latest version of each metric. Of several for one id and one day that differ the
     * first by file and place holds, the others are reported; a formula that leads back to itself is reported and left
     * out.
     */
    public static Checked<MetricCatalog> of(Collection<Metric> definitions) {
        Checked<MetricVersions> versions = MetricVersions.of(definitions);
        List<Diagnostic> diagnostics = new ArrayList<>(versions.diagnostics().list());
        for (LocalDate day : versions.value().turningDays()) {
            usable(versions.value().inForce(day), diagnostics);
        }
        SortedMap<String, Metric> latest = usable(versions.value().inForce(LocalDate.MAX), diagnostics);
        return Checked.of(
                new MetricCatalog(latest, versions.value()),
                diagnostics.stream().distinct().toList());
    }

    private static SortedMap<String, Metric> usable(SortedMap<String, Metric> all, List<Diagnostic> diagnostics) {
        SortedMap<String, Metric> usable = new TreeMap<>(all);
        FormulaOrder order = FormulaOrder.of(all);
        diagnostics.addAll(order.problems());
        order.unusable()
                .forEach(id -> usable.computeIfPresent(
                        id, (same, metric) -> metric.resolved(metric.unit(), metric.kind(), Optional.empty())));
        return usable;
    }

    /** This catalog as it is on a day; before a metric's first version that one holds. */
    public MetricCatalog inForce(LocalDate day) {
        if (turningDays.isEmpty()) {
            return this;
        }
        SortedMap<String, Metric> all = new TreeMap<>(byId);
        all.putAll(versions.inForce(day));
        return new MetricCatalog(usable(all, new ArrayList<>()), versions);
    }

    /** The days on which a metric came to be defined otherwise than before. */
    public SortedSet<LocalDate> turningDays() {
        return turningDays;
    }

    /** This catalog with metrics that were found in data; one that is known already stays as it is. */
    public MetricCatalog with(Collection<Metric> found) {
        SortedMap<String, Metric> all = new TreeMap<>(byId);
        found.forEach(metric -> all.putIfAbsent(metric.id(), metric));
        return new MetricCatalog(all, versions);
    }

    /** This catalog with shares written in percent, unless they say how they are written. */
    public MetricCatalog inPercent(Collection<String> ids) {
        SortedMap<String, Metric> all = new TreeMap<>(byId);
        ids.forEach(id -> all.computeIfPresent(id, (same, metric) -> metric.inPercent()));
        return new MetricCatalog(all, versions.inPercent(ids));
    }

    public Optional<Metric> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws IllegalArgumentException if there is no such metric */
    public Metric get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no metric '" + id + "'"));
    }

    /** In the order of their ids. */
    public List<Metric> list() {
        return List.copyOf(byId.values());
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    /** Whether its readings are facts of a period: a flow, or computed from one. */
    public boolean isOverPeriod(String id) {
        return overPeriods.contains(id);
    }

    /** Whether it is the same for every entity and day: a formula in which no figure occurs. */
    public boolean isConstant(String id) {
        return constants.contains(id);
    }

    /** The ids of all metrics that one rests on, itself included; those without a formula are observed. */
    public Set<String> inputs(String id) {
        Set<String> inputs = new TreeSet<>();
        collect(id, inputs);
        return inputs;
    }

    private void collect(String id, Set<String> inputs) {
        if (inputs.add(id)) {
            find(id).flatMap(Metric::formula)
                    .ifPresent(formula -> formula.metrics().forEach(input -> collect(input, inputs)));
        }
    }

    /**
     * Metrics that were found in data, are nobody's input and of no other use.
     *
     * @param usedElsewhere ids that criteria, charts or pages name
     */
    public List<Diagnostic> listUnused(Set<String> usedElsewhere) {
        Set<String> used = new LinkedHashSet<>(usedElsewhere);
        byId.values().forEach(metric -> metric.formula().ifPresent(formula -> used.addAll(formula.metrics())));
        // A mistyped name is told where it stands; what it means is not unused.
        List.copyOf(used).stream()
                .filter(id -> !byId.containsKey(id))
                .forEach(id -> NearestName.find(id, byId.keySet()).ifPresent(used::add));
        return byId.values().stream()
                .filter(metric -> !metric.declared() && !used.contains(metric.id()))
                .map(metric -> Diagnostic.of(
                                Code.UNUSED_ID,
                                metric.origin().place(),
                                "nothing uses the metric '" + metric.id() + "'")
                        .withHint(
                                nearest(metric.id()) + "define it in metrics/, or use it in a formula or a criterion"))
                .toList();
    }

    private String nearest(String id) {
        List<String> others =
                byId.keySet().stream().filter(other -> !other.equals(id)).toList();
        return NearestName.find(id, others)
                .map(name -> "did you mean '" + name + "'? If not, ")
                .orElse("");
    }

    private Metric resolve(Metric metric) {
        if (metric.isFlow()) {
            overPeriods.add(metric.id());
        }
        if (metric.formula().isEmpty()) {
            return metric;
        }
        Formula formula = metric.formula().get();
        if (constants.containsAll(formula.metrics())) {
            constants.add(metric.id());
        }
        if (formula.metrics().stream().anyMatch(overPeriods::contains)) {
            overPeriods.add(metric.id());
        }
        Optional<Unit> unit = metric.unit().or(() -> new UnitCheck(this).unit(formula));
        return metric.resolved(unit, kind(metric, formula), metric.formula());
    }

    /** A formula is a gauge unless it says or works out to be something else. */
    private Kind kind(Metric metric, Formula formula) {
        if (metric.kind() != Kind.GAUGE) {
            return metric.kind();
        }
        boolean ratio = formula.divides()
                || formula.metrics().stream()
                        .anyMatch(id -> find(id).filter(input -> input.kind() == Kind.RATIO)
                                .isPresent());
        return ratio ? Kind.RATIO : overPeriods.contains(metric.id()) ? Kind.FLOW : Kind.GAUGE;
    }
}
