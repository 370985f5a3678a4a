package io.assay.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A block that goes on for as long as lines are blank or indented by four spaces, and that holds other blocks. */
abstract sealed class IndentedBlock extends Block {
    static final int INDENT = 4;

    /** {@code [^label]: …} */
    static final class Footnote extends IndentedBlock {
        private final BasedSequence marker;

        Footnote(BasedSequence marker) {
            this.marker = marker;
        }

        BasedSequence marker() {
            return marker;
        }
    }

    /** {@code : …}, below the words that it explains. */
    static final class Details extends IndentedBlock {}

    /** {@code !!! type "Title"}, or {@code ???} for one that is folded. */
    static final class Admonition extends IndentedBlock {
        private final Callout callout;
        private final BasedSequence titleText;
        private final Node title = new Title();

        Admonition(Callout callout, BasedSequence titleText) {
            this.callout = callout;
            this.titleText = titleText;
        }

        Callout callout() {
            return callout;
        }

        /** Holds the words of the title, parsed. */
        Node title() {
            return title;
        }
    }

    /** A line of inline nodes that is no paragraph. */
    static final class Title extends Node {
        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Parses one. */
    static final class Parser extends AbstractBlockParser {
        private final IndentedBlock block;

        Parser(IndentedBlock block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block other) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= INDENT
                    ? BlockContinue.atColumn(state.getColumn() + INDENT)
                    : BlockContinue.none();
        }

        @Override
        public void parseInlines(InlineParser inlines) {
            if (block instanceof Admonition admonition && !admonition.titleText.isEmpty()) {
                inlines.parse(admonition.titleText, admonition.title);
            }
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setCharsFromContent();
        }
    }
}
