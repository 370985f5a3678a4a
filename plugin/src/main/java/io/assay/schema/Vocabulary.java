package io.assay.schema;

import io.assay.framework.Criterion;
import io.assay.framework.Frameworks;
import io.assay.knowledge.Entities;
import io.assay.knowledge.SiteSettings;
import io.assay.metric.MetricCatalog;
import io.assay.metric.SourceCatalog;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names that a content folder defines, for an editor to offer. */
public record Vocabulary(
        SiteSettings settings, Entities entities, SourceCatalog sources, MetricCatalog metrics, Frameworks frameworks) {
    Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        entities.list().forEach(entity -> entity.kind().ifPresent(kinds::add));
        return kinds;
    }

    Set<String> authors() {
        return new TreeSet<>(settings.authors().keySet());
    }

    Set<String> frameworkIds() {
        Set<String> ids = new TreeSet<>();
        frameworks.list().forEach(framework -> ids.add(framework.id()));
        return ids;
    }

    /** By criterion that people judge, its levels in all frameworks. */
    Map<String, Collection<String>> judged() {
        return levels(frameworks.judgedIds());
    }

    /** By criterion, its levels in all frameworks; none for a score on a scale. */
    Map<String, Collection<String>> levels() {
        return levels(frameworks.criterionIds());
    }

    private Map<String, Collection<String>> levels(Set<String> criteria) {
        Map<String, Collection<String>> levels = new TreeMap<>();
        for (String id : criteria) {
            Set<String> words = new TreeSet<>();
            frameworks.criteria(id).stream()
                    .map(Criterion::levels)
                    .forEach(found -> found.ifPresent(all -> words.addAll(all.ids())));
            levels.put(id, words);
        }
        return levels;
    }
}
