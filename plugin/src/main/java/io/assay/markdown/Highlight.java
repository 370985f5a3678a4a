package io.assay.markdown;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Words between {@code ==} and {@code ==}. */
final class Highlight extends DelimitedNodeImpl {
    private static final int WIDTH = 2;

    /** Finds them. */
    static final class Marks implements DelimiterProcessor {
        @Override
        public char getOpeningCharacter() {
            return '=';
        }

        @Override
        public char getClosingCharacter() {
            return '=';
        }

        @Override
        public int getMinLength() {
            return WIDTH;
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            PageText.charge(opener.getNode().getChars(), 1);
            return opener.length() >= WIDTH && closer.length() >= WIDTH ? WIDTH : 0;
        }

        @Override
        public void process(Delimiter opener, Delimiter closer, int used) {
            opener.moveNodesBetweenDelimitersTo(
                    new Highlight(opener.getTailChars(used), BasedSequence.NULL, closer.getLeadChars(used)), closer);
        }

        @Override
        public boolean canBeOpener(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhiteSpace) {
            return leftFlanking;
        }

        @Override
        public boolean canBeCloser(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhiteSpace) {
            return rightFlanking;
        }

        @Override
        public boolean skipNonOpenerCloser() {
            return false;
        }

        @Override
        public Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun run) {
            return null;
        }
    }

    private Highlight(BasedSequence opening, BasedSequence text, BasedSequence closing) {
        super(opening, text, closing);
    }
}
