package io.assay.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;

/**
 * flexmark's tables, asked only about paragraphs that can be one: those with a {@code |} in both of their first two
 * lines. It compiles a pattern whenever it is made, so one serves all pages; it keeps nothing but its options.
 */
final class Tables implements ParagraphPreProcessorFactory {
    private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();
    private volatile ParagraphPreProcessor made;

    @Override
    public ParagraphPreProcessor apply(ParserState page) {
        return (block, state) ->
                hasColumns(block, 0) && hasColumns(block, 1) ? made(page).preProcessBlock(block, state) : 0;
    }

    private ParagraphPreProcessor made(ParserState page) {
        ParagraphPreProcessor processor = made;
        if (processor == null) {
            processor = tables.apply(page);
            made = processor;
        }
        return processor;
    }

    private static boolean hasColumns(Paragraph block, int line) {
        return line < block.getLineCount() && block.getLineChars(line).indexOf('|') >= 0;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return tables.getAfterDependents();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return tables.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return tables.affectsGlobalScope();
    }
}
