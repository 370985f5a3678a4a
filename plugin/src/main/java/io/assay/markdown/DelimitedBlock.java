package io.assay.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Lines from one that begins with {@code $$} to one that ends with it, a formula; or the same with {@code %%}, a
 * comment in Obsidian.
 */
final class DelimitedBlock extends Block {
    private static final int WIDTH = 2;

    private final StringBuilder content = new StringBuilder();

    private DelimitedBlock(BasedSequence chars) {
        super(chars);
    }

    boolean isFormula() {
        return getChars().startsWith("$$");
    }

    /** What stands between the marks, without white space around it. */
    String content() {
        return content.toString().strip();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Begins one, if another line ends it. */
    static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        char mark = line.safeCharAt(start);
        if (mark != '$' && mark != '%' || line.safeCharAt(start + 1) != mark || state.getIndent() >= 4) {
            return BlockStart.none();
        }
        String marks = String.valueOf(mark).repeat(WIDTH);
        if (line.indexOf(marks, start + WIDTH) >= 0 || !endsLater(line, marks)) {
            return BlockStart.none();
        }
        DelimitedBlock block = new DelimitedBlock(line.subSequence(start, line.length()));
        block.content.append(line.subSequence(start + WIDTH, line.length())).append('\n');
        return BlockStart.of(new Parser(block, marks)).atIndex(line.length());
    }

    private static boolean endsLater(BasedSequence line, String marks) {
        BasedSequence text = line.getBaseSequence();
        int at = text.indexOf(marks, line.getEndOffset());
        int after = at + WIDTH;
        while (at >= 0 && (text.safeCharAt(after) == ' ' || text.safeCharAt(after) == '\t')) {
            after++;
        }
        return at >= 0 && (after == text.length() || "\r\n".indexOf(text.charAt(after)) >= 0);
    }

    private static final class Parser extends AbstractBlockParser {
        private final DelimitedBlock block;
        private final String marks;

        Parser(DelimitedBlock block, String marks) {
            this.block = block;
            this.marks = marks;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            BasedSequence line = state.getLine();
            BasedSequence rest = line.subSequence(state.getIndex(), line.length());
            int end = rest.indexOf(marks);
            block.setChars(rest.baseSubSequence(block.getStartOffset(), rest.getEndOffset()));
            block.content.append(end < 0 ? rest : rest.subSequence(0, end)).append('\n');
            return end < 0 ? BlockContinue.atIndex(line.length()) : BlockContinue.finished();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }
}
