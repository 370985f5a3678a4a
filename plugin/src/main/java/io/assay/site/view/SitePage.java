package io.assay.site.view;

import io.assay.knowledge.Permalink;
import java.util.List;
import java.util.Optional;

/** A page of the site, complete: its template needs nothing else. */
public sealed interface SitePage {
    Permalink permalink();

    Chrome chrome();

    PageKind pageKind();

    /** The front page. */
    record Home(
            Permalink permalink,
            Chrome chrome,
            List<Block> body,
            List<VerdictBoard> boards,
            LatestChanges latest,
            List<SectionItem> sections,
            List<PageItem> loose,
            List<TermItem> topics,
            List<BacklinkItem> backlinks)
            implements SitePage {
        @Override
        public PageKind pageKind() {
            return PageKind.HOME;
        }
    }

    /** A folder's page: its own text, then what is in it. */
    record SectionPage(
            Permalink permalink,
            Chrome chrome,
            Optional<String> standfirst,
            List<Block> body,
            List<PageItem> pages,
            List<SectionItem> sections,
            Byline byline,
            Connections connections,
            List<BacklinkItem> backlinks)
            implements SitePage {
        @Override
        public PageKind pageKind() {
            return PageKind.SECTION;
        }
    }

    /**
     * A page of text.
     *
     * @param verdicts those of the body that stand under the heading of what they judge
     */
    record Article(
            Permalink permalink,
            Chrome chrome,
            Optional<String> standfirst,
            List<Block> body,
            List<Block.Verdict> verdicts,
            List<TocEntry> toc,
            Byline byline,
            Neighbours neighbours,
            Connections connections,
            List<BacklinkItem> backlinks)
            implements SitePage {
        /** The same with its text. */
        public Article with(List<Block> text) {
            List<Block.Verdict> headed = text.stream()
                    .filter(Block.Verdict.class::isInstance)
                    .map(Block.Verdict.class::cast)
                    .filter(verdict -> verdict.anchor().isPresent())
                    .toList();
            return new Article(
                    permalink, chrome, standfirst, text, headed, toc, byline, neighbours, connections, backlinks);
        }

        @Override
        public PageKind pageKind() {
            return PageKind.ARTICLE;
        }
    }

    /**
     * All pages of a term.
     *
     * @param body what somebody wrote about it
     * @param narrower the terms below it
     * @param bundles all of its pages in one file, for programs
     */
    record TermPage(
            Permalink permalink,
            Chrome chrome,
            Link taxonomy,
            Optional<String> standfirst,
            List<Block> body,
            List<TermItem> narrower,
            List<PageItem> pages,
            List<Link> bundles,
            List<BacklinkItem> backlinks)
            implements SitePage {
        @Override
        public PageKind pageKind() {
            return PageKind.TERM;
        }
    }

    /**
     * All terms of a taxonomy.
     *
     * @param body what somebody wrote about it
     * @param terms those that stand below no other
     */
    record TaxonomyPage(
            Permalink permalink,
            Chrome chrome,
            Optional<String> standfirst,
            List<Block> body,
            List<TermItem> terms,
            List<BacklinkItem> backlinks)
            implements SitePage {
        @Override
        public PageKind pageKind() {
            return PageKind.TAXONOMY;
        }
    }

    /** All verdicts of the site. */
    record VerdictsPage(
            Permalink permalink, Chrome chrome, List<VerdictBoard> boards, List<Figure> figures, LatestChanges latest)
            implements SitePage {
        @Override
        public PageKind pageKind() {
            return PageKind.VERDICTS;
        }
    }

    /**
     * All changes of verdicts.
     *
     * @param json the relative URL of the same as data
     */
    record ChangesPage(Permalink permalink, Chrome chrome, List<Month> months, List<Link> beside, String json)
            implements SitePage {
        /** The changes of one month, the latest first. */
        public record Month(String name, List<ChangeView> changes) {}

        @Override
        public PageKind pageKind() {
            return PageKind.CHANGES;
        }
    }

    /**
     * All figures that were revised, or that somebody disputes.
     *
     * @param groups by what is to be said of somebody, none of them empty
     * @param json the relative URL of the same as data
     */
    record CorrectionsPage(Permalink permalink, Chrome chrome, List<Group> groups, String json) implements SitePage {
        /** @param meaning what it says of a figure to be here, in one sentence */
        public record Group(String id, String name, String meaning, List<RevisionView> entries) {}

        @Override
        public PageKind pageKind() {
            return PageKind.CORRECTIONS;
        }
    }

    /** An entity: what is concluded about it, and why. */
    record EntityPage(
            Permalink permalink,
            Chrome chrome,
            String name,
            String symbol,
            Optional<String> summary,
            Optional<String> homepage,
            String kind,
            List<AssessmentView> assessments,
            List<Figure> figures,
            List<MentionItem> mentions)
            implements SitePage {
        @Override
        public PageKind pageKind() {
            return PageKind.ENTITY;
        }
    }

    /** A framework: what it asks, where it draws the lines, and what came of it. */
    record FrameworkPage(
            Permalink permalink,
            Chrome chrome,
            String version,
            Optional<String> effectiveFrom,
            Optional<Link> page,
            BandsView bands,
            List<String> rules,
            List<StageView> stages,
            Scale verdictLine,
            MatrixView matrix)
            implements SitePage {
        @Override
        public PageKind pageKind() {
            return PageKind.FRAMEWORK;
        }
    }

    /** A metric: what it is, how it is computed, and every value of it. */
    record MetricPage(Permalink permalink, Chrome chrome, MetricDefinition metric, List<Figure> figures)
            implements SitePage {
        @Override
        public PageKind pageKind() {
            return PageKind.METRIC;
        }
    }

    /** What waits for a person. */
    record ReviewPage(Permalink permalink, Chrome chrome, List<ReviewGroup> groups) implements SitePage {
        @Override
        public PageKind pageKind() {
            return PageKind.REVIEW;
        }
    }

    /** The map of links. */
    record GraphPage(Permalink permalink, Chrome chrome, GraphView graph) implements SitePage {
        @Override
        public PageKind pageKind() {
            return PageKind.GRAPH;
        }
    }

    /** All metrics. */
    record MetricsPage(Permalink permalink, Chrome chrome, List<MetricItem> metrics) implements SitePage {
        @Override
        public PageKind pageKind() {
            return PageKind.METRICS;
        }
    }

    /**
     * What a server shows for an address without a page. It is shown at any address, so only a known base URL lets it
     * lead anywhere.
     *
     * @param home the home page's address, if there is a base URL
     */
    record NotFoundPage(Permalink permalink, Chrome chrome, Optional<String> home) implements SitePage {
        @Override
        public PageKind pageKind() {
            return PageKind.NOT_FOUND;
        }
    }
}
