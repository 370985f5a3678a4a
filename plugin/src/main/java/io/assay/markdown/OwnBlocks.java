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

/** Asks our own kinds of blocks, in order and before flexmark's, whether they begin at a line. */
final class OwnBlocks implements CustomBlockParserFactory {
    /** Knows where one kind of block begins. Keeps nothing, since it is asked for all pages. */
    @FunctionalInterface
    interface Kind {
        /** The block that begins at the present line; {@code BlockStart.none()} if none does. */
        BlockStart tryStart(ParserState state, MatchedBlockParser matched);
    }

    private final List<Kind> kinds;

    OwnBlocks(Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** A kind of flexmark's that is asked only at lines whose text begins with one of some characters, as its blocks do. */
    static BlockParserFactory where(String first, BlockParserFactory kind) {
        return (state, matched) -> first.indexOf(state.getLine().safeCharAt(state.getNextNonSpaceIndex())) < 0
                ? BlockStart.none()
                : kind.tryStart(state, matched);
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                for (Kind kind : kinds) {
                    BlockStart start = kind.tryStart(state, matched);
                    if (start != BlockStart.none()) {
                        return start;
                    }
                }
                return BlockStart.none();
            }
        };
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
