package io.assay.site.document;

import io.assay.assess.Assessment;
import io.assay.cache.Once;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Section;
import io.assay.knowledge.Term;
import io.assay.link.Target;
import io.assay.site.fact.SiteFacts;
import io.assay.site.figure.FigureAddress;
import io.assay.site.view.BandsView;
import io.assay.site.view.Block;
import io.assay.site.view.Link;
import io.assay.site.view.MatrixView;
import io.assay.site.view.PageKind;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import io.assay.site.view.SitePage;
import io.assay.site.view.VerdictView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which pages lead to which, those made of data too, and what lists of pages list. Maps are from URL, from the site's
 * root, to title.
 */
final class PageLinks {
    private final SiteFacts facts;
    private final List<PlannedPage> pages;
    private final Function<Page, List<Block>> inserted;
    private final Once<Map<String, String>> titles;
    private final Once<Map<String, Map<String, String>>> inverse;
    private final Once<Map<String, Map<String, String>>> lists;

    /** @param inserted what stands in a page's text besides its words; may be empty */
    PageLinks(SiteFacts facts, List<PlannedPage> pages, Function<Page, List<Block>> inserted) {
        this.facts = facts;
        this.pages = pages;
        this.inserted = inserted;
        this.titles = new Once<>(this::findTitles);
        this.inverse = new Once<>(this::invert);
        this.lists = new Once<>(this::findLists);
    }

    /** The pages that a page leads to from its text or its data. */
    Map<String, String> links(PlannedPage page, Optional<Page> written) {
        Map<String, String> links = new TreeMap<>();
        written.ifPresent(text -> facts.links().linked(text).forEach(other -> put(other, links)));
        links.putAll(toMade(page, written));
        links.remove(url(page.permalink()));
        return links;
    }

    /** The pages from which one comes to a page. */
    Map<String, String> backlinks(PlannedPage page, Optional<Page> written) {
        Map<String, String> links = new TreeMap<>();
        written.ifPresent(text -> facts.links().backlinks(text).forEach(link -> put(link.from(), links)));
        if (written.isEmpty()) {
            links.putAll(inverse.get().getOrDefault(url(page.permalink()), Map.of()));
        }
        if (page.made().orElse(null) instanceof SitePage.EntityPage entity) {
            entity.mentions()
                    .forEach(mention -> links.put(
                            resolve(page.permalink(), mention.link().url()),
                            mention.link().text()));
        }
        return links;
    }

    /** What a page of a folder, of a term or of a taxonomy lists; empty for others. */
    Map<String, String> listed(PlannedPage page) {
        return lists.get().getOrDefault(url(page.permalink()), Map.of());
    }

    /** Most texts lead to texts alone: they are many, so that nothing is begun for them. */
    private Map<String, String> toMade(PlannedPage page, Optional<Page> written) {
        Permalink here = page.permalink();
        List<Link> links = new ArrayList<>();
        written.ifPresent(text -> {
            links.addAll(targets(text, here));
            inserted.apply(text).forEach(block -> shown(block).forEach(links::add));
        });
        page.made().ifPresent(made -> shown(made).forEach(links::add));
        if (page.kind() == PageKind.HOME) {
            facts.assessments().forEach(one -> shown(one, here).forEach(links::add));
        }
        if (links.isEmpty()) {
            return Map.of();
        }
        Map<String, String> named = new TreeMap<>();
        for (Link link : links) {
            String url = resolve(here, link.url());
            named.put(url, titles.get().getOrDefault(url, link.text()));
        }
        return named;
    }

    private static Stream<Link> shown(SitePage page) {
        if (page instanceof SitePage.EntityPage entity) {
            return entity.assessments().stream()
                    .flatMap(one -> Stream.concat(
                            Stream.of(one.verdict().framework()),
                            one.criteria().stream().flatMap(criterion -> criterion.metric().stream())));
        } else if (page instanceof SitePage.FrameworkPage framework) {
            return Stream.of(framework.page().stream(), shown(framework.bands()), shown(framework.matrix()))
                    .flatMap(Function.identity());
        } else if (page instanceof SitePage.MetricPage metric) {
            return Stream.of(
                            metric.metric().formula().stream()
                                    .flatMap(part -> part.url().map(url -> new Link(part.text(), url)).stream()),
                            metric.metric().usedBy().stream(),
                            metric.metric().current().stream().map(value -> value.entity()))
                    .flatMap(Function.identity());
        } else if (page instanceof SitePage.MetricsPage metrics) {
            return metrics.metrics().stream().map(item -> item.link());
        } else if (page instanceof SitePage.VerdictsPage verdicts) {
            return verdicts.boards().stream()
                    .flatMap(board -> board.verdicts().stream().flatMap(PageLinks::shown));
        } else if (page instanceof SitePage.ChangesPage changes) {
            return changes.months().stream()
                    .flatMap(month -> month.changes().stream())
                    .map(change -> change.entity());
        } else if (page instanceof SitePage.CorrectionsPage corrections) {
            return corrections.groups().stream()
                    .flatMap(group -> group.entries().stream())
                    .flatMap(entry -> Stream.of(entry.entity(), entry.figure()));
        }
        return page instanceof SitePage.ReviewPage review
                ? review.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .map(row -> row.what())
                : Stream.empty();
    }

    private static Stream<Link> shown(Block block) {
        if (block instanceof Block.Verdict verdict) {
            return shown(verdict.verdict());
        } else if (block instanceof Block.Matrix matrix) {
            return shown(matrix.matrix());
        } else if (block instanceof Block.Bands bands) {
            return Stream.concat(Stream.of(bands.bands().framework()), shown(bands.bands()));
        }
        return block instanceof Block.Values values
                ? values.values().rows().stream()
                        .flatMap(row -> Stream.of(row.metric(), row.value().entity()))
                : Stream.empty();
    }

    private static Stream<Link> shown(VerdictView verdict) {
        return Stream.of(verdict.entity(), verdict.framework());
    }

    private static Stream<Link> shown(BandsView bands) {
        return bands.rows().stream().flatMap(row -> row.metric().stream());
    }

    private static Stream<Link> shown(MatrixView matrix) {
        return Stream.concat(
                Stream.of(matrix.framework()),
                matrix.rows().stream().map(row -> row.verdict().entity()));
    }

    private static Stream<Link> shown(Assessment assessment, Permalink from) {
        return Stream.of(
                new Link(
                        assessment.entity().name(),
                        Routes.entity(assessment.entity().id()).from(from)),
                new Link(
                        assessment.framework().name(),
                        Routes.framework(assessment.framework().id()).from(from)));
    }

    /** Where links of a text lead that lead to no text. */
    private List<Link> targets(Page page, Permalink from) {
        List<Link> links = new ArrayList<>();
        for (Target target : facts.links().targets(page)) {
            if (target instanceof Target.ToSection section) {
                links.add(new Link("", section.permalink().from(from)));
            } else if (target instanceof Target.ToFigure figure) {
                FigureAddress.parse(figure.address())
                        .map(FigureAddress::metric)
                        .filter(metric -> facts.metrics().find(metric).isPresent())
                        .ifPresent(metric ->
                                links.add(new Link(metric, Routes.metric(metric).from(from))));
            }
        }
        return links;
    }

    /** Of pages that nobody wrote. */
    private Map<String, String> findTitles() {
        Map<String, String> found = new TreeMap<>();
        pages.stream()
                .filter(page -> page.chrome().source().isEmpty())
                .forEach(page -> found.put(url(page.permalink()), page.chrome().title()));
        return found;
    }

    private Map<String, Map<String, String>> invert() {
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (PlannedPage page : pages) {
            Optional<Page> written = page.chrome().source().flatMap(facts.knowledge()::findPage);
            String here = url(page.permalink());
            toMade(page, written).keySet().stream()
                    .filter(there -> !there.equals(here))
                    .forEach(there -> found.computeIfAbsent(there, any -> new TreeMap<>())
                            .put(here, page.chrome().title()));
        }
        return found;
    }

    private Map<String, Map<String, String>> findLists() {
        Map<String, Map<String, String>> found = new TreeMap<>();
        addSection(facts.knowledge().root(), found);
        for (String taxonomy : facts.knowledge().settings().taxonomies()) {
            facts.knowledge().terms(taxonomy).forEach((term, its) -> {
                Permalink above = term.broader().map(Term::permalink).orElseGet(() -> Routes.taxonomy(taxonomy));
                list(above, found).put(url(term.permalink()), term.name());
                its.stream()
                        .filter(page -> !page.permalink().equals(term.permalink()))
                        .forEach(page -> put(page, list(term.permalink(), found)));
            });
        }
        return found;
    }

    private void addSection(Section section, Map<String, Map<String, String>> found) {
        Map<String, String> its = list(section.folder().isEmpty() ? Permalink.HOME : section.permalink(), found);
        section.pages().forEach(page -> put(page, its));
        List<Section> below = new ArrayList<>(section.sections());
        below.forEach(one -> {
            its.put(url(one.permalink()), one.title());
            addSection(one, found);
        });
    }

    private static Map<String, String> list(Permalink page, Map<String, Map<String, String>> found) {
        return found.computeIfAbsent(url(page), any -> new TreeMap<>());
    }

    private static void put(Page page, Map<String, String> links) {
        links.put(url(page.permalink()), page.title());
    }

    private static String url(Permalink page) {
        return PageEntry.url(page.path());
    }

    /** What a relative URL on a page is from the site's root, without its anchor. */
    private static String resolve(Permalink page, String url) {
        URI there = URI.create("site:/" + url(page)).resolve(url.replaceFirst("[#?].*", ""));
        return there.getRawPath().substring(1);
    }
}
