package io.assay.site;

import io.assay.knowledge.Permalink;
import io.assay.search.SearchIndex;
import io.assay.site.view.Figure;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.VerdictSummary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A site, complete but for what is made page by page.
 *
 * @param pages in the order of their permalinks, no two with the same one
 * @param redirects from old addresses; one may stand where another file of the site does, which then takes its place
 * @param documents what programs read, by path in the site; each is written when it is asked for
 * @param search the search index, by path below {@link #SEARCH}; costly to plan, so asked for where it is needed
 * @param verdicts in the words that readers meet
 * @param records verdicts that are published now and not on record, by the path in the content folder that each is to have
 * @param assets files to copy: the path in the content folder, and the path in the site
 * @param charts the charts that its pages show, by the path in the site that the PNG of each has
 * @param written the pages that people wrote
 */
public record Site(
        List<PlannedPage> pages,
        List<Redirect> redirects,
        Map<String, Supplier<String>> documents,
        Supplier<SearchIndex.Plan> search,
        List<VerdictSummary> verdicts,
        Map<String, String> records,
        Map<String, String> assets,
        Map<String, Figure> charts,
        WrittenPages written) {
    /** The folder of the search index. */
    public static final String SEARCH = SearchIndex.FOLDER;

    public Site {
        Map<String, PlannedPage> byPath = new TreeMap<>();
        for (PlannedPage page : pages) {
            if (byPath.put(page.permalink().path(), page) != null) {
                throw new IllegalArgumentException("two pages at " + page.permalink());
            }
        }
        pages = List.copyOf(byPath.values());
        redirects = List.copyOf(redirects);
        documents = Map.copyOf(documents);
        verdicts = List.copyOf(verdicts);
        records = Map.copyOf(records);
        assets = Map.copyOf(assets);
        charts = Map.copyOf(charts);
    }

    /** @throws java.util.NoSuchElementException if it has none; what {@link SitePlanner} plans has one */
    public PlannedPage home() {
        return pages.stream()
                .filter(page -> page.permalink().equals(Permalink.HOME))
                .findFirst()
                .orElseThrow();
    }
}
