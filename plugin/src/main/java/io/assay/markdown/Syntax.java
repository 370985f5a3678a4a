package io.assay.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The Markdown that pages are written in: flexmark's, and what is our own in blocks and in lines. */
final class Syntax {
    private static final Parser PARSER = parser();

    private Syntax() {}

    /**
     * A syntax tree whose offsets are those of the text. May be called from several threads.
     *
     * @throws PageText.Exhausted if it would take seconds
     * @throws StackOverflowError if it nests too deeply for the thread
     */
    static Document parse(String markdown) {
        return PARSER.parse(PageText.of(markdown));
    }

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TaskListExtension.create(), StrikethroughExtension.create()));
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
        return Parser.builder(options)
                .customDelimiterProcessor(new MeteredEmphasis('*', true))
                .customDelimiterProcessor(new MeteredEmphasis('_', false))
                .customDelimiterProcessor(new Highlight.Marks())
                .customBlockParserFactory(new OwnBlocks(
                        new BlockGuard(),
                        OwnStarts::tryStart,
                        DelimitedBlock::tryStart,
                        new TableStart(),
                        new TildeFence()))
                .customBlockParserFactory(new Headings())
                .customBlockParserFactory(new CodeFences())
                .customInlineParserFactory(QuickInlineParser::new)
                // flexmark adds it for its own inline parser only, and without it link definitions are lost.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .paragraphPreProcessorFactory(new Tables())
                .build();
    }
}
