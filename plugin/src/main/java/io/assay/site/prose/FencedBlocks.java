package io.assay.site.prose;

import io.assay.diagnostic.Diagnostic;
import io.assay.site.fact.SiteFacts;
import io.assay.site.figure.Figures;
import io.assay.site.figure.FirstIssues;
import io.assay.site.figure.MetricValues;
import io.assay.site.verdict.VerdictFigures;
import io.assay.site.wording.Glossary;
import java.util.Collection;

/** What reads the fenced blocks that ask for something. */
public record FencedBlocks(ChartBlocks charts, ListBlocks lists, ValueBlocks values, FenceBlocks files) {
    public FencedBlocks(
            SiteFacts facts,
            Glossary glossary,
            Figures figures,
            VerdictFigures verdicts,
            FirstIssues firstIssues,
            Collection<Diagnostic> diagnostics) {
        this(
                new ChartBlocks(facts, figures, verdicts, diagnostics),
                new ListBlocks(facts.knowledge(), glossary.wording(), diagnostics),
                new ValueBlocks(facts, new MetricValues(facts, glossary, figures, firstIssues), diagnostics),
                new FenceBlocks(facts, diagnostics));
    }
}
