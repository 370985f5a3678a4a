package io.assay.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;

/** flexmark's fenced blocks of code, for which it asks an expression at each line. */
final class CodeFences extends FencedCodeBlockParser.Factory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
        return OwnBlocks.where("`~", super.apply(options));
    }
}
