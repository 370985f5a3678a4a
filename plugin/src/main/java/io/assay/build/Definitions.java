package io.assay.build;

import io.assay.assess.ValidRange;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.exact.Interval;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Framework;
import io.assay.framework.Frameworks;
import io.assay.framework.Grading;
import io.assay.framework.NumberLine;
import io.assay.knowledge.KnowledgeBase;
import io.assay.metric.Metric;
import io.assay.metric.MetricCatalog;
import io.assay.metric.MetricDecoder;
import io.assay.metric.snapshot.Sighting;
import io.assay.metric.snapshot.Snapshots;
import io.assay.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Brings together what several folders say of metrics and entities. */
final class Definitions {
    private Definitions() {}

    /** The metrics of {@code metrics/} and those that stand in frameworks. */
    static Checked<MetricCatalog> of(SourceTree tree, Frameworks frameworks) {
        Checked<List<Metric>> own = MetricDecoder.decode(tree);
        List<Diagnostic> diagnostics = new ArrayList<>(own.diagnostics().list());
        List<Metric> all = new ArrayList<>(own.value());
        frameworks
                .list()
                .forEach(framework -> framework
                        .metrics()
                        .ifPresent(mapping -> all.addAll(MetricDecoder.decode(mapping, diagnostics))));
        Checked<MetricCatalog> catalog = MetricCatalog.of(all);
        catalog.diagnostics().forEach(diagnostics::add);
        return Checked.of(catalog.value(), diagnostics);
    }

    /** The ids of metrics whose bands are written in percent. */
    static Set<String> writtenInPercent(Frameworks frameworks) {
        Set<String> ids = new TreeSet<>();
        for (Framework framework : frameworks.list()) {
            for (Criterion criterion : framework.withParts().toList()) {
                if (criterion.kind() instanceof CriterionKind.Measured measured
                        && measured.grading() instanceof Grading.Bands bands
                        && bands.lines().values().stream().allMatch(NumberLine::inPercent)) {
                    ids.add(measured.metric());
                }
            }
        }
        return ids;
    }

    static List<String> foundIds(Snapshots snapshots) {
        return snapshots.foundEntities().stream().map(Sighting::id).toList();
    }

    /** Leaves out what is said of entities that no heading names, a letter or two from one that a heading does. */
    static Checked<Snapshots> withoutSlips(Snapshots snapshots, KnowledgeBase pages) {
        List<String> named =
                foundIds(snapshots).stream().filter(pages::hasHeadingOf).toList();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<String> slips = new TreeSet<>();
        for (Sighting found : snapshots.foundEntities()) {
            if (!pages.hasHeadingOf(found.id())) {
                NearestName.find(found.id(), named, 2).ifPresent(near -> {
                    slips.add(found.id());
                    diagnostics.add(Diagnostic.of(
                                    Code.SIMILAR_ID,
                                    found.first().place(),
                                    "'" + found.id() + "' is declared nowhere, and no heading names it, so its figures"
                                            + " are left out")
                            .withHint("did you mean '" + near + "'? If not, declare it in entities.yaml"));
                });
            }
        }
        return Checked.of(slips.isEmpty() ? snapshots : snapshots.without(slips), diagnostics);
    }

    /** The ids of metrics that criteria or guards name. */
    static Set<String> askedFor(Frameworks frameworks) {
        Set<String> asked = new TreeSet<>();
        frameworks.list().forEach(framework -> asked.addAll(framework.metricIds()));
        return asked;
    }

    /** The ids of metrics that criteria, guards or pages name. */
    static Set<String> used(Frameworks frameworks, KnowledgeBase knowledge) {
        Set<String> used = askedFor(frameworks);
        knowledge
                .pages()
                .forEach(page -> page.document().fences().stream()
                        .filter(fence -> fence.language().equals("chart"))
                        .forEach(fence -> used.addAll(List.of(fence.body().split("[^A-Za-z0-9_]+")))));
        return used;
    }

    static ValidRange validRanges(MetricCatalog metrics) {
        return id -> metrics.find(id).map(Metric::valid).orElse(Interval.ALL);
    }
}
