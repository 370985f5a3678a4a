package io.assay.build;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.NearestName;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Framework;
import io.assay.framework.Frameworks;
import io.assay.framework.Grading;
import io.assay.framework.Judgement;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entities;
import io.assay.knowledge.Entity;
import io.assay.knowledge.SiteSettings;
import io.assay.metric.Metric;
import io.assay.metric.MetricCatalog;
import io.assay.metric.SourceCatalog;
import io.assay.notation.WrittenValue;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds names in frameworks and metrics that lead to nothing in another folder. */
final class NameCheck {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private NameCheck() {}

    static Diagnostics check(
            Frameworks frameworks,
            MetricCatalog metrics,
            Entities entities,
            SourceCatalog sources,
            Judgements judgements,
            Map<String, SiteSettings.Author> authors,
            SourceTree tree) {
        NameCheck check = new NameCheck();
        Set<String> kinds = new TreeSet<>();
        entities.list().stream().map(Entity::kind).forEach(kind -> kind.ifPresent(kinds::add));
        List<String> pages = tree.files().stream().map(SourceFile::path).toList();
        for (Framework framework : frameworks.list()) {
            check.page(framework, pages);
            framework.withParts().forEach(criterion -> check.kinds(criterion, kinds));
        }
        metrics.list().forEach(metric -> check.source(metric, sources));
        judgements.list().forEach(judgement -> check.author(judgement, authors));
        return Diagnostics.of(check.diagnostics);
    }

    private void page(Framework framework, List<String> paths) {
        framework.page().filter(page -> !paths.contains(page)).ifPresent(page -> {
            String name = page.substring(page.lastIndexOf('/') + 1);
            Diagnostic unknown = Diagnostic.of(
                            Code.UNKNOWN_PAGE,
                            WrittenValue.place(framework.origin(), "page", page),
                            "there is no page '" + page + "'")
                    .withHint("write its path in the content folder, such as knowledge/compute.md")
                    .withNearest(page, paths);
            diagnostics.add(paths.stream()
                    .filter(path -> !name.isEmpty() && path.endsWith("/" + name))
                    .findFirst()
                    .map(path -> unknown.withHint("did you mean '" + path + "'?"))
                    .orElse(unknown));
        });
    }

    private void kinds(Criterion criterion, Set<String> known) {
        criterion.appliesTo().forEach(kind -> kind(criterion, "applies_to", kind, known));
        if (criterion.kind() instanceof CriterionKind.Measured measured
                && measured.grading() instanceof Grading.Bands bands) {
            bands.lines().keySet().stream()
                    .filter(kind -> !kind.equals(Grading.Bands.ANY_KIND))
                    .forEach(kind -> kind(criterion, "bands", kind, known));
        }
    }

    /** While no entity says its kind, every criterion applies to all of them. */
    private void kind(Criterion criterion, String key, String kind, Set<String> known) {
        if (!known.isEmpty() && !known.contains(kind)) {
            diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_KIND,
                            WrittenValue.place(criterion.origin(), key, kind),
                            "no entity is of kind '" + kind + "'")
                    .withHint("kinds in entities.yaml: " + String.join(", ", known))
                    .withNearest(kind, known));
        }
    }

    /** Whoever is not declared signs with a name. */
    private void author(Judgement judgement, Map<String, SiteSettings.Author> authors) {
        judgement
                .by()
                .filter(by -> !authors.containsKey(by))
                .flatMap(by -> NearestName.find(by, authors.keySet(), 1))
                .ifPresent(near -> diagnostics.add(Diagnostic.of(
                                Code.UNKNOWN_AUTHOR,
                                WrittenValue.place(
                                        judgement.origin(), "by", judgement.by().get()),
                                "'" + judgement.by().get() + "' is no author of site.yaml")
                        .withHint("did you mean '" + near + "'?")));
    }

    /** Words describe a source by themselves, as in snapshots; without sources.yaml every id does. */
    private void source(Metric metric, SourceCatalog sources) {
        metric.source()
                .filter(id -> !sources.ids().isEmpty() && !sources.ids().contains(id) && !id.contains(" "))
                .ifPresent(id -> diagnostics.add(Diagnostic.of(
                                Code.UNKNOWN_SOURCE,
                                WrittenValue.place(metric.origin(), "source", id),
                                "unknown source '" + id + "'")
                        .withHint("describe it in sources.yaml")
                        .withNearest(id, sources.ids())));
    }
}
