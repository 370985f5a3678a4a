package io.assay.site;

import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Section;
import io.assay.knowledge.SiteSettings;
import io.assay.metric.Clocks;
import io.assay.site.prose.PageMarkdown;
import io.assay.site.view.Chrome;
import io.assay.site.view.Link;
import io.assay.site.view.Routes;
import io.assay.site.wording.Wording;
import io.assay.words.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the frame around pages. */
final class Chromes {
    private static final int MOST_SECTIONS = 5;

    private final KnowledgeBase base;
    private final SiteSettings settings;
    private final List<Menus.Entry> entries = new ArrayList<>();
    private final List<Menus.Entry> footer = new ArrayList<>();
    private final boolean feed;
    private final String clocks;
    private final Words words;

    /**
     * @param verdicts whether the site has any verdicts
     * @param metrics whether it has any metrics
     * @param review whether anything on it can become due
     * @param graph whether it has a map of its links
     */
    Chromes(
            KnowledgeBase base,
            Wording wording,
            Menus menus,
            Clocks clocks,
            boolean verdicts,
            boolean metrics,
            boolean review,
            boolean graph) {
        this.base = base;
        this.settings = base.settings();
        this.feed = verdicts && settings.baseUrl().isPresent();
        this.words = wording.words();
        this.clocks = metrics || verdicts
                ? words.say(
                        "layout.clocks", "asOf", wording.date(clocks.asOf()), "knownAt", wording.date(clocks.knownAt()))
                : "";
        List<Menus.Entry> chosen = menus.of(settings.look().navigation());
        footer.addAll(menus.of(settings.look().footer()));
        Set<Permalink> taxonomies =
                settings.taxonomies().stream().map(Routes::taxonomy).collect(Collectors.toSet());
        base.root().sections().stream()
                .filter(section -> !taxonomies.contains(section.permalink()))
                .limit(MOST_SECTIONS)
                .forEach(section -> entries.add(new Menus.Entry(section.title(), section.permalink())));
        if (verdicts) {
            entries.add(new Menus.Entry(words.say("page.verdicts"), Routes.VERDICTS));
            footer.add(new Menus.Entry(words.say("page.changes"), Routes.CHANGES));
        }
        if (metrics) {
            entries.add(new Menus.Entry(words.say("page.metrics"), Routes.METRICS));
            footer.add(new Menus.Entry(words.say("page.corrections"), Routes.CORRECTIONS));
        }
        if (review) {
            footer.add(new Menus.Entry(words.say("page.review"), Routes.REVIEW));
        }
        if (graph) {
            footer.add(new Menus.Entry(words.say("page.graph"), Routes.GRAPH));
        }
        settings.taxonomies().stream()
                .filter(taxonomy -> base.pages().stream()
                        .anyMatch(page -> !page.terms(taxonomy).isEmpty()))
                .limit(1)
                .forEach(taxonomy ->
                        entries.add(new Menus.Entry(wording.taxonomy(taxonomy), Routes.taxonomy(taxonomy))));
        if (!chosen.isEmpty()) {
            entries.clear();
            entries.addAll(chosen);
        }
    }

    /** The frame of a page that a person wrote. */
    public Chrome of(Page page, boolean illustrative, boolean diagrams) {
        return chrome(
                page.permalink(),
                page.title(),
                page.description().orElse(""),
                Optional.of(page),
                trail(page),
                illustrative,
                diagrams);
    }

    /** The frame of a page that the engine made. */
    public Chrome of(Permalink permalink, String title, String description, List<Link> trail, boolean illustrative) {
        return chrome(permalink, title, description, Optional.empty(), trail, illustrative, false);
    }

    /** The frame of the page that answers for missing ones, below the base URL's path. */
    Chrome ofNotFound() {
        Chrome chrome = of(Routes.NOT_FOUND, words.say("page.not-found"), "", List.of(), false);
        return settings.baseUrl()
                .map(url -> chrome.under(URI.create(url).getRawPath()))
                .orElse(chrome);
    }

    /** The way from the home page to one that the engine made: home, then what is given. */
    List<Link> trail(Permalink from, Link... steps) {
        List<Link> trail = new ArrayList<>();
        trail.add(new Link(words.say("page.home"), Permalink.HOME.from(from)));
        trail.addAll(List.of(steps));
        return trail;
    }

    private List<Link> trail(Page page) {
        if (page.permalink().equals(Permalink.HOME)) {
            return List.of();
        }
        return trail(page.permalink(), page.isIndex() ? parent(page.folder()) : Optional.of(page.folder()));
    }

    List<Link> trail(Permalink from, Optional<String> folder) {
        List<Link> trail = trail(from);
        Section section = base.root();
        String path = folder.orElse("");
        while (!section.folder().equals(path)) {
            Section above = section;
            Optional<Section> next = above.sections().stream()
                    .filter(below -> path.equals(below.folder()) || path.startsWith(below.folder() + "/"))
                    .findFirst();
            if (next.isEmpty()) {
                return trail;
            }
            section = next.get();
            trail.add(new Link(section.title(), section.permalink().from(from)));
        }
        return trail;
    }

    private static Optional<String> parent(String folder) {
        int slash = folder.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(folder.substring(0, slash));
    }

    private Chrome chrome(
            Permalink permalink,
            String title,
            String description,
            Optional<Page> written,
            List<Link> trail,
            boolean illustrative,
            boolean diagrams) {
        return new Chrome(
                settings.title(),
                settings.description(),
                settings.language(),
                root(permalink),
                title,
                description,
                written.map(Page::path),
                settings.baseUrl().map(permalink::at),
                entries.stream().map(entry -> item(entry, permalink)).toList(),
                trail,
                illustrative ? Optional.of(settings.illustrativeNote()) : Optional.empty(),
                clocks,
                footer.stream()
                        .map(entry -> new Link(entry.text(), entry.url(permalink)))
                        .toList(),
                Optional.of(new Link(
                                words.say("changes.feed", "site", settings.title()),
                                Permalink.relative(permalink, Routes.CHANGES_FEED)))
                        .filter(link -> feed),
                settings.baseUrl()
                        .map(url -> new Link(settings.title(), Permalink.relative(permalink, Routes.PAGES_FEED))),
                written.flatMap(Page::date),
                written.flatMap(page -> page.reviewedOn().or(page::date)),
                settings.search(),
                settings.look().logo(),
                written.map(page -> PageMarkdown.path(page).from(permalink)),
                Optional.of(Permalink.relative(permalink, Routes.pageJson(permalink)))
                        .filter(url -> !permalink.equals(Routes.NOT_FOUND)),
                diagrams);
    }

    private static Chrome.NavItem item(Menus.Entry entry, Permalink here) {
        if (entry.permalink().isEmpty()) {
            return new Chrome.NavItem(entry.text(), entry.url(here), false);
        }
        Permalink there = entry.permalink().get();
        String below = there.folder() + "/";
        boolean concluded = there.equals(Routes.VERDICTS)
                && (here.path().startsWith("entities/")
                        || here.path().startsWith("frameworks/")
                        || here.equals(Routes.CHANGES));
        boolean counted = there.equals(Routes.METRICS) && here.equals(Routes.CORRECTIONS);
        boolean current = concluded || counted || here.path().startsWith(below);
        return new Chrome.NavItem(entry.text(), entry.url(here), current);
    }

    static String root(Permalink permalink) {
        return "../".repeat((int) permalink.path().chars().filter(c -> c == '/').count());
    }
}
