package io.assay.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Starts a block of code whose fence of tildes is followed by tildes, which flexmark takes for a line of text. */
final class TildeFence implements OwnBlocks.Kind {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (line.safeCharAt(start) != '~' || state.getIndent() >= 4) {
            return BlockStart.none();
        }
        int end = start;
        while (line.safeCharAt(end) == '~') {
            end++;
        }
        if (end - start < 3 || line.indexOf('~', end) < 0) {
            return BlockStart.none();
        }
        FencedCodeBlockParser fence =
                new FencedCodeBlockParser(state.getProperties(), '~', end - start, state.getIndent(), start);
        ((FencedCodeBlock) fence.getBlock()).setOpeningMarker(line.subSequence(start, end));
        return BlockStart.of(fence).atIndex(end);
    }
}
