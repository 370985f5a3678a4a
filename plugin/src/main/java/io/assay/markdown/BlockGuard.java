package io.assay.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Set;

/**
 * Starts no block, but is asked at each line: refuses blocks nested too deeply, which flexmark closes in quadratic time,
 * and charges for long paragraphs, which it copies at each of their lines.
 */
final class BlockGuard extends AbstractBlockParserFactory {
    /** Some 500 lists in lists. */
    private static final int DEEPEST = 1_000;

    private BlockGuard(DataHolder options) {
        super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getActiveBlockParsers().size() > DEEPEST) {
            throw new MeteredText.Exhausted();
        }
        List<?> paragraph = matched.getParagraphLines();
        if (paragraph != null) {
            MeteredText.charge(state.getLine(), paragraph.size());
        }
        return BlockStart.none();
    }

    /** Makes the guard of one page. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new BlockGuard(options);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
