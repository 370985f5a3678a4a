package io.assay.site;

import io.assay.diagnostic.Diagnostic;
import java.util.Collection;

/** What reads the fenced blocks that ask for something. */
record FencedBlocks(ChartBlocks charts, ListBlocks lists, ValueBlocks values, FenceBlocks files) {
    FencedBlocks(
            SiteFacts facts,
            Glossary glossary,
            Figures figures,
            FirstIssues firstIssues,
            Collection<Diagnostic> diagnostics) {
        this(
                new ChartBlocks(facts, figures, diagnostics),
                new ListBlocks(facts.knowledge(), diagnostics),
                new ValueBlocks(facts, new MetricValues(facts, glossary, figures, firstIssues), diagnostics),
                new FenceBlocks(facts, diagnostics));
    }
}
