package io.assay.site;

import io.assay.knowledge.Permalink;
import io.assay.metric.Observation;
import io.assay.site.document.CorrectionsDocument;
import io.assay.site.fact.SiteFacts;
import io.assay.site.fact.VerdictChange;
import io.assay.site.figure.Dispute;
import io.assay.site.figure.FigureRevision;
import io.assay.site.figure.RevisionKind;
import io.assay.site.verdict.ChangeViews;
import io.assay.site.verdict.RevisionViews;
import io.assay.site.view.Link;
import io.assay.site.view.RevisionView;
import io.assay.site.view.Routes;
import io.assay.site.view.SitePage;
import io.assay.site.wording.Glossary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plans what tells of revised and disputed figures: the page of all, the same as data. */
final class CorrectionPages {
    private final SiteFacts facts;
    private final Glossary glossary;
    private final Chromes chromes;
    private final RevisionViews views;
    private final List<FigureRevision> revisions;
    private final List<Dispute> disputes;

    /** @param changes of verdicts, all of the site */
    CorrectionPages(
            SiteFacts facts, Glossary glossary, Chromes chromes, ChangeViews titles, List<VerdictChange> changes) {
        this.facts = facts;
        this.glossary = glossary;
        this.chromes = chromes;
        this.views = new RevisionViews(glossary, titles, changes);
        List<Observation> figures = published(facts);
        this.revisions = FigureRevision.listLatestFirst(figures);
        this.disputes = Dispute.listLatestFirst(figures);
    }

    /** What had been issued under the build's clocks, vintages of one figure together, the oldest first. */
    private static List<Observation> published(SiteFacts facts) {
        List<Observation> figures = new ArrayList<>();
        for (String metric : facts.metrics().ids()) {
            for (String entity : facts.knowledge().entities().ids()) {
                facts.history().listVintages(metric, entity).stream()
                        .filter(figure ->
                                !figure.issued().isAfter(facts.clocks().knownAt()))
                        .filter(figure -> !figure.asOf().isAfter(facts.clocks().asOf()))
                        .forEach(figures::add);
            }
        }
        return figures;
    }

    /** Nothing if the site has no metrics. */
    List<SitePage> plan() {
        if (facts.metrics().list().isEmpty()) {
            return List.of();
        }
        Permalink here = Routes.CORRECTIONS;
        List<SitePage.CorrectionsPage.Group> groups = new ArrayList<>();
        for (RevisionKind kind : RevisionKind.values()) {
            groups.add(group(kind));
        }
        groups.add(new SitePage.CorrectionsPage.Group(
                "disputed",
                glossary.say("revision-kind.disputed"),
                glossary.say("revision-kind.disputed-note"),
                disputes.stream().map(dispute -> views.view(dispute, here)).toList()));
        groups.removeIf(group -> group.entries().isEmpty());
        Link up = new Link(glossary.say("page.metrics"), Routes.METRICS.from(here));
        return List.of(new SitePage.CorrectionsPage(
                here,
                chromes.of(
                        here,
                        glossary.say("page.corrections"),
                        glossary.say("corrections.note"),
                        chromes.trail(here, up),
                        groups.stream()
                                .flatMap(group -> group.entries().stream())
                                .anyMatch(RevisionView::illustrative)),
                groups,
                Permalink.relative(here, Routes.CORRECTIONS_JSON)));
    }

    private SitePage.CorrectionsPage.Group group(RevisionKind kind) {
        return new SitePage.CorrectionsPage.Group(
                kind.id(),
                glossary.say(kind.heading()),
                glossary.say(kind.meaning()),
                revisions.stream()
                        .filter(revision -> revision.kind() == kind)
                        .map(revision -> views.view(revision, Routes.CORRECTIONS))
                        .toList());
    }

    /** By path in the site. */
    Map<String, String> documents() {
        return facts.metrics().list().isEmpty()
                ? Map.of()
                : Map.of(Routes.CORRECTIONS_JSON, CorrectionsDocument.write(revisions, disputes, views));
    }
}
