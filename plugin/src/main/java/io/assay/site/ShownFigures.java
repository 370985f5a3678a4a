package io.assay.site;

import io.assay.site.view.Block;
import io.assay.site.view.Figure;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.SitePage;
import java.util.List;
import java.util.stream.Stream;

/** Finds charts, wherever they stand. */
final class ShownFigures {
    private ShownFigures() {}

    /** On a page that data make. */
    static List<Figure> on(PlannedPage planned) {
        if (planned instanceof PlannedPage.Charted charted) {
            return charted.figures();
        }
        SitePage page = planned.made().orElse(null);
        if (page instanceof SitePage.EntityPage entity) {
            Stream<Figure> ofVerdicts = entity.assessments().stream()
                    .flatMap(one -> Stream.concat(
                            one.contributions().stream(),
                            one.timeline().flatMap(timeline -> timeline.strip()).stream()));
            return Stream.concat(ofVerdicts, entity.figures().stream()).toList();
        }
        return page instanceof SitePage.VerdictsPage verdicts ? verdicts.figures() : List.of();
    }

    /** In a text. */
    static List<Figure> in(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Chart chart ? Stream.of(chart.figure()) : Stream.empty())
                .toList();
    }
}
