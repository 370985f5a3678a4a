package io.assay.site;

import io.assay.site.view.Block;
import io.assay.site.view.Figure;
import io.assay.site.view.SitePage;
import java.util.List;
import java.util.stream.Stream;

/** Finds the charts of a page, wherever they stand on it. */
final class ShownFigures {
    private ShownFigures() {}

    static List<Figure> on(SitePage page) {
        if (page instanceof SitePage.EntityPage entity) {
            Stream<Figure> ofVerdicts = entity.assessments().stream()
                    .flatMap(one -> Stream.concat(
                            one.contributions().stream(),
                            one.timeline().flatMap(timeline -> timeline.strip()).stream()));
            return Stream.concat(ofVerdicts, entity.figures().stream()).toList();
        } else if (page instanceof SitePage.MetricPage metric) {
            return metric.figures();
        } else if (page instanceof SitePage.VerdictsPage verdicts) {
            return verdicts.figures();
        }
        return body(page).stream()
                .flatMap(block -> block instanceof Block.Chart chart ? Stream.of(chart.figure()) : Stream.empty())
                .toList();
    }

    private static List<Block> body(SitePage page) {
        if (page instanceof SitePage.Home home) {
            return home.body();
        } else if (page instanceof SitePage.SectionPage section) {
            return section.body();
        } else if (page instanceof SitePage.Article article) {
            return article.body();
        } else if (page instanceof SitePage.TermPage term) {
            return term.body();
        }
        return page instanceof SitePage.TaxonomyPage taxonomy ? taxonomy.body() : List.of();
    }
}
