package io.assay.site.document;

import io.assay.knowledge.Entity;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Term;
import io.assay.search.Kind;
import io.assay.search.SearchPage;
import io.assay.search.SearchPassage;
import io.assay.site.fact.SiteFacts;
import io.assay.site.view.AssessmentView;
import io.assay.site.view.Link;
import io.assay.site.view.MetricDefinition;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.Routes;
import io.assay.site.view.SitePage;
import io.assay.site.view.VerdictView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be found on a site: every page, and every verdict where it stands. */
public final class SearchPages {
    private final SiteFacts facts;
    private final Map<String, Page> written;
    private final Map<Permalink, Entity> entities;

    public SearchPages(SiteFacts facts) {
        this.facts = facts;
        this.written = facts.knowledge().pages().stream().collect(Collectors.toMap(Page::path, Function.identity()));
        this.entities = facts.knowledge().entities().list().stream()
                .collect(Collectors.toMap(
                        entity -> Routes.entity(entity.id()), Function.identity(), (one, same) -> one));
    }

    /** The passages of a page that somebody wrote. */
    public static List<SearchPassage> passages(Page page) {
        return PagePassages.of(page);
    }

    /** What leads to a page in the search. */
    public static String url(Page page) {
        return page.permalink().from(Permalink.HOME);
    }

    /** By permalink, each to be made when it is asked for, by any thread. */
    public List<Supplier<SearchPage>> plan(List<PlannedPage> pages) {
        return pages.stream()
                .filter(page -> !page.permalink().equals(Routes.NOT_FOUND))
                .sorted(Comparator.comparing(PlannedPage::permalink))
                .flatMap(this::plan)
                .toList();
    }

    private Stream<Supplier<SearchPage>> plan(PlannedPage page) {
        SitePage made = page.made().orElse(null);
        if (made instanceof SitePage.EntityPage entity) {
            return entity(page, entity).map(found -> () -> found);
        }
        if (made instanceof SitePage.MetricPage metric) {
            return Stream.of(() -> found(page, Kind.METRIC, title(page), Map.of(), List.of(metric(metric))));
        }
        if (made instanceof SitePage.FrameworkPage framework) {
            return Stream.of(() -> found(page, Kind.FRAMEWORK, title(page), Map.of(), framework(framework)));
        }
        return Stream.of(() -> text(page));
    }

    private SearchPage text(PlannedPage page) {
        Optional<Page> source = page.chrome().source().map(written::get);
        return found(
                page,
                Kind.PAGE,
                title(page),
                source.map(this::terms).orElse(Map.of()),
                source.map(PagePassages::of)
                        .orElseGet(
                                () -> List.of(SearchPassage.lead(page.chrome().description()))));
    }

    private Stream<SearchPage> entity(PlannedPage planned, SitePage.EntityPage page) {
        String title = page.symbol().isEmpty() ? page.name() : page.name() + " (" + page.symbol() + ")";
        String names = Optional.ofNullable(entities.get(page.permalink()))
                .map(entity -> String.join(", ", entity.aliases()))
                .orElse("");
        List<SearchPage> found = new ArrayList<>();
        found.add(found(
                planned,
                Kind.ENTITY,
                title,
                Map.of(),
                List.of(SearchPassage.lead(Stream.of(names, page.summary().orElse(""))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "))))));
        int number = 1;
        for (AssessmentView assessment : page.assessments()) {
            VerdictView verdict = assessment.verdict();
            found.add(new SearchPage(
                    url(planned) + "#a-verdict-" + number++,
                    page.name() + ": " + verdict.phrase(),
                    Kind.VERDICT,
                    verdict.framework().text(),
                    Map.of(),
                    List.of(verdict(verdict))));
        }
        return found.stream();
    }

    private SearchPassage verdict(VerdictView verdict) {
        return SearchPassage.lead(facts.words()
                .say(
                        verdict.illustrative() ? "search.verdict-illustrative" : "search.verdict",
                        "framework",
                        verdict.framework().text(),
                        "sentence",
                        verdict.sentence(),
                        "judged",
                        verdict.judged()));
    }

    private static SearchPassage metric(SitePage.MetricPage page) {
        String formula = page.metric().formula().stream()
                .map(MetricDefinition.FormulaPart::text)
                .collect(Collectors.joining());
        return SearchPassage.lead(
                Stream.of(page.chrome().description(), formula, page.metric().id())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private List<SearchPassage> framework(SitePage.FrameworkPage page) {
        List<SearchPassage> passages = new ArrayList<>();
        passages.add(SearchPassage.lead(facts.words()
                .say("search.framework", "description", page.chrome().description())));
        page.bands()
                .rows()
                .forEach(row -> passages.add(new SearchPassage(
                        "a-criterion-" + row.id(),
                        row.name(),
                        row.question().orElse("") + " " + row.why().orElse(""))));
        return passages;
    }

    private Map<String, List<String>> terms(Page page) {
        Map<String, List<String>> terms = new HashMap<>();
        for (String taxonomy : facts.knowledge().settings().taxonomies()) {
            terms.put(taxonomy, page.terms(taxonomy).stream().map(Term::name).toList());
        }
        return terms;
    }

    private static SearchPage found(
            PlannedPage page, Kind kind, String title, Map<String, List<String>> terms, List<SearchPassage> passages) {
        String section =
                page.chrome().breadcrumbs().stream().skip(1).map(Link::text).collect(Collectors.joining(" / "));
        return new SearchPage(url(page), title, kind, section, terms, passages);
    }

    private static String title(PlannedPage page) {
        return page.chrome().title();
    }

    private static String url(PlannedPage page) {
        return page.permalink().from(Permalink.HOME);
    }
}
