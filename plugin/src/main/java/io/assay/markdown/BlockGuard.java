package io.assay.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;

/** Starts no block, but is asked at each line: refuses blocks nested too deeply, which flexmark closes in quadratic time. */
final class BlockGuard implements OwnBlocks.Kind {
    /** Some 500 lists in lists. */
    private static final int DEEPEST = 1_000;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getActiveBlockParsers().size() > DEEPEST) {
            throw new PageText.Exhausted();
        }
        return BlockStart.none();
    }
}
