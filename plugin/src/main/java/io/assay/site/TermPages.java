package io.assay.site;

import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Term;
import io.assay.site.document.MarkdownDocuments;
import io.assay.site.view.Chrome;
import io.assay.site.view.Link;
import io.assay.site.view.PageKind;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import io.assay.site.view.SitePage;
import io.assay.site.view.TermItem;
import io.assay.site.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Plans the pages of terms and of the taxonomies that hold them. A page that somebody wrote where such a page stands is
 * its text.
 */
final class TermPages {
    private final KnowledgeBase base;
    private final Chromes chromes;
    private final Wording wording;
    private final TextPages written;
    private final Set<String> documents;
    private final Map<String, Map<Term, List<Page>>> taxonomies = new LinkedHashMap<>();
    private final Map<Permalink, Page> byPermalink = new TreeMap<>();
    private final Set<Permalink> taken = new TreeSet<>();

    /** @param documents the paths of what is written for programs */
    TermPages(KnowledgeBase base, Chromes chromes, Wording wording, TextPages written, Set<String> documents) {
        this.base = base;
        this.chromes = chromes;
        this.wording = wording;
        this.written = written;
        this.documents = documents;
        base.pages().forEach(page -> byPermalink.put(page.permalink(), page));
        for (String taxonomy : base.settings().taxonomies()) {
            Map<Term, List<Page>> terms = base.terms(taxonomy);
            if (!terms.isEmpty()) {
                taxonomies.put(taxonomy, terms);
                taken.add(Routes.taxonomy(taxonomy));
                terms.keySet().forEach(term -> taken.add(term.permalink()));
            }
        }
    }

    /** Whether the page that stands here is a term's or a taxonomy's. */
    boolean stands(Permalink permalink) {
        return taken.contains(permalink);
    }

    List<PlannedPage> plan() {
        List<PlannedPage> pages = new ArrayList<>();
        taxonomies.forEach((taxonomy, terms) -> {
            pages.add(taxonomy(taxonomy, terms));
            terms.forEach((term, its) -> pages.add(term(term, its, terms)));
        });
        return pages;
    }

    /** The terms of a taxonomy that stand below no other. */
    List<TermItem> broadest(String taxonomy, Permalink from) {
        return items(taxonomies.getOrDefault(taxonomy, Map.of()), Optional.empty(), from);
    }

    private PlannedPage taxonomy(String taxonomy, Map<Term, List<Page>> terms) {
        Permalink here = Routes.taxonomy(taxonomy);
        Optional<Page> page = Optional.ofNullable(byPermalink.get(here));
        return new PlannedPage.Drafted(
                PageKind.TAXONOMY,
                here,
                page.map(written::chrome)
                        .orElseGet(() -> chromes.of(
                                here,
                                wording.taxonomy(taxonomy),
                                wording.words().count("terms.count", terms.size()),
                                chromes.trail(here),
                                false)),
                chrome -> new PlannedPage.Draft(() -> written.inputs(page), () -> taxonomy(chrome, page, here, terms)));
    }

    private SitePage taxonomy(Chrome chrome, Optional<Page> page, Permalink here, Map<Term, List<Page>> terms) {
        return new SitePage.TaxonomyPage(
                here,
                chrome,
                page.flatMap(Page::standfirst),
                page.map(written::body).orElse(List.of()),
                items(terms, Optional.empty(), here),
                page.map(written::backlinks).orElse(List.of()));
    }

    private PlannedPage term(Term term, List<Page> its, Map<Term, List<Page>> all) {
        Permalink here = term.permalink();
        Optional<Page> page = Optional.ofNullable(byPermalink.get(here));
        List<Link> trail = new ArrayList<>();
        for (Optional<Term> above = term.broader();
                above.isPresent();
                above = above.get().broader()) {
            trail.add(0, link(above.get(), here));
        }
        Link taxonomy = new Link(
                wording.taxonomy(term.taxonomy()),
                Routes.taxonomy(term.taxonomy()).from(here));
        trail.add(0, taxonomy);
        List<Link> bundles = bundles(term, here);
        return new PlannedPage.Drafted(
                PageKind.TERM,
                here,
                page.map(written::chrome)
                        .orElseGet(() -> chromes.of(
                                here,
                                term.name(),
                                wording.words().count("pages.count", its.size()),
                                chromes.trail(here, trail.toArray(Link[]::new)),
                                false)),
                chrome -> new PlannedPage.Draft(
                        () -> written.inputs(page).map(known -> known + bundles),
                        () -> term(chrome, page, taxonomy, term, its, all, bundles)));
    }

    private SitePage term(
            Chrome chrome,
            Optional<Page> page,
            Link taxonomy,
            Term term,
            List<Page> its,
            Map<Term, List<Page>> all,
            List<Link> bundles) {
        Permalink here = term.permalink();
        return new SitePage.TermPage(
                here,
                chrome,
                taxonomy,
                page.flatMap(Page::standfirst),
                page.map(written::body).orElse(List.of()),
                items(all, Optional.of(term), here),
                its.stream()
                        .filter(one -> !one.permalink().equals(here))
                        .map(one -> written.item(one, here))
                        .toList(),
                bundles,
                page.map(written::backlinks).orElse(List.of()));
    }

    private static List<TermItem> items(Map<Term, List<Page>> terms, Optional<Term> broader, Permalink from) {
        return terms.entrySet().stream()
                .filter(entry -> entry.getKey().broader().equals(broader))
                .map(entry -> new TermItem(
                        link(entry.getKey(), from), entry.getValue().size()))
                .toList();
    }

    static Link link(Term term, Permalink from) {
        return new Link(term.name(), term.permalink().from(from));
    }

    private List<Link> bundles(Term term, Permalink here) {
        Map<String, Permalink> all = new LinkedHashMap<>();
        if (term.taxonomy().equals(MarkdownDocuments.AGENTS)) {
            all.put(wording.words().say("bundle.markdown"), MarkdownDocuments.bundle(term));
            all.put(wording.words().say("bundle.json"), MarkdownDocuments.bundleJson(term));
        }
        return all.entrySet().stream()
                .filter(entry -> documents.contains(entry.getValue().path()))
                .map(entry -> new Link(entry.getKey(), entry.getValue().from(here)))
                .toList();
    }
}
