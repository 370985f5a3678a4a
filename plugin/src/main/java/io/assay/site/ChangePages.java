package io.assay.site;

import io.assay.knowledge.Permalink;
import io.assay.notation.JsonWriter;
import io.assay.site.document.ChangeFeed;
import io.assay.site.document.VerdictDocument;
import io.assay.site.fact.SiteFacts;
import io.assay.site.fact.VerdictChange;
import io.assay.site.verdict.ChangeViews;
import io.assay.site.view.ChangeView;
import io.assay.site.view.LatestChanges;
import io.assay.site.view.Link;
import io.assay.site.view.Routes;
import io.assay.site.view.SitePage;
import io.assay.site.wording.Glossary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans what tells of changed verdicts: the page of all, the feed, the same as data. */
final class ChangePages {
    private static final int LATEST = 3;

    private final SiteFacts facts;
    private final Glossary glossary;
    private final Chromes chromes;
    private final ChangeViews views;
    private final VerdictDocument verdicts;
    private final List<VerdictChange> changes;

    /** @param changes all of the site, the latest first */
    ChangePages(
            SiteFacts facts,
            Glossary glossary,
            Chromes chromes,
            ChangeViews views,
            VerdictDocument verdicts,
            List<VerdictChange> changes) {
        this.verdicts = verdicts;
        this.facts = facts;
        this.glossary = glossary;
        this.chromes = chromes;
        this.views = views;
        this.changes = changes;
    }

    /** Nothing if the site has no verdicts. */
    List<SitePage> plan() {
        if (facts.frameworks().isEmpty()) {
            return List.of();
        }
        Permalink here = Routes.CHANGES;
        Map<String, List<ChangeView>> months = new LinkedHashMap<>();
        changes.forEach(
                change -> months.computeIfAbsent(glossary.wording().month(change.day()), any -> new ArrayList<>())
                        .add(views.view(change, here)));
        Link up = new Link(glossary.say("page.verdicts"), Routes.VERDICTS.from(here));
        return List.of(new SitePage.ChangesPage(
                here,
                chromes.of(
                        here,
                        glossary.say("page.changes"),
                        glossary.say("changes.note"),
                        chromes.trail(here, up),
                        changes.stream().anyMatch(views::isIllustrative)),
                months.entrySet().stream()
                        .map(month -> new SitePage.ChangesPage.Month(month.getKey(), month.getValue()))
                        .toList(),
                beside(here),
                Permalink.relative(here, Routes.CHANGES_JSON)));
    }

    /** The last few, as shown on another page. */
    LatestChanges latest(Permalink from) {
        return new LatestChanges(
                changes.stream()
                        .limit(LATEST)
                        .map(change -> views.view(change, from))
                        .toList(),
                beside(from));
    }

    /** What has a page of its own wherever verdicts can change. */
    private List<Link> beside(Permalink from) {
        List<Link> beside = new ArrayList<>();
        if (!facts.metrics().list().isEmpty()) {
            beside.add(new Link(glossary.say("page.corrections"), Routes.CORRECTIONS.from(from)));
        }
        if (facts.canAge()) {
            beside.add(new Link(glossary.say("page.review"), Routes.REVIEW.from(from)));
        }
        return beside;
    }

    /** By path in the site. */
    Map<String, String> documents() {
        Map<String, String> documents = new TreeMap<>();
        if (!facts.frameworks().isEmpty()) {
            documents.put(
                    Routes.CHANGES_JSON,
                    JsonWriter.write(
                            Map.of("changes", changes.stream().map(this::json).toList())));
            glossary.settings()
                    .baseUrl()
                    .ifPresent(baseUrl -> documents.put(
                            Routes.CHANGES_FEED,
                            ChangeFeed.write(changes, facts.clocks().knownAt(), glossary, baseUrl, views)));
        }
        return documents;
    }

    private Map<String, Object> json(VerdictChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entity", change.entity().id());
        json.put("name", change.entity().name());
        json.put("framework", change.after().framework().id());
        json.put("url", change.urlFrom(Permalink.HOME));
        json.put("from", change.day());
        json.put("illustrative", views.isIllustrative(change));
        json.put("before", verdicts.dated(change.before()));
        json.put("after", verdicts.dated(change.after()));
        json.put("why", views.causes(change));
        return json;
    }
}
