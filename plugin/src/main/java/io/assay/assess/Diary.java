package io.assay.assess;

import io.assay.framework.Framework;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entity;
import io.assay.metric.MetricHistory;
import io.assay.metric.News;
import io.assay.metric.Observation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was new on which day for one version of a framework and one entity.
 *
 * @param framework the version
 * @param news the figures, by the day from which they count
 * @param aspects by day, the ids of the aspects that figures or judgements of that day may have made others
 */
record Diary(Framework framework, SortedMap<LocalDate, News> news, Map<LocalDate, Set<String>> aspects) {
    /** @param judgements those about the entity */
    static Diary of(Framework framework, Entity entity, MetricHistory history, Judgements judgements) {
        SortedMap<LocalDate, News> news = history.listNews(framework.metricIds(), entity.id());
        Map<LocalDate, Set<String>> aspects = new TreeMap<>();
        news.forEach((day, known) -> {
            Set<String> ids = aspects.computeIfAbsent(day, any -> new HashSet<>());
            known.metrics().forEach(metric -> ids.add(Aspect.idOfMetric(metric)));
        });
        judgements
                .list()
                .forEach(judgement -> aspects.computeIfAbsent(judgement.knownFrom(), any -> new HashSet<>())
                        .add(Aspect.idOfCriterion(judgement.criterion())));
        return new Diary(framework, news, aspects);
    }

    List<Observation> figures(LocalDate day) {
        return news.containsKey(day) ? news.get(day).figures() : List.of();
    }

    /** Whether any of the figures is invented. */
    boolean isIllustrative() {
        for (News known : news.values()) {
            for (Observation figure : known.figures()) {
                if (figure.illustrative()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether any of the figures is about another entity. */
    boolean takesInOthersThan(Entity entity) {
        for (News known : news.values()) {
            for (Observation figure : known.figures()) {
                if (!figure.entity().equals(entity.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    Set<String> aspects(LocalDate day) {
        return aspects.getOrDefault(day, Set.of());
    }
}
