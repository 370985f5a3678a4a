package io.assay.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A piece of a line whose inside is not Markdown. */
abstract sealed class InlineMark extends Node implements DoNotDecorate {
    /** What it holds, without its marks. */
    private final BasedSequence content;

    InlineMark(BasedSequence chars, BasedSequence content) {
        super(chars);
        this.content = content;
    }

    BasedSequence content() {
        return content;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {content};
    }

    /** A formula. */
    static final class Formula extends InlineMark {
        private final boolean display;

        Formula(BasedSequence chars, BasedSequence content, boolean display) {
            super(chars, content);
            this.display = display;
        }

        /** Whether it stands on a line of its own. */
        boolean isDisplay() {
            return display;
        }
    }

    /** Obsidian's comment. */
    static final class Comment extends InlineMark {
        Comment(BasedSequence chars, BasedSequence content) {
            super(chars, content);
        }
    }

    /** Where a footnote is referred to; its content is the label. */
    static final class FootnoteMark extends InlineMark {
        FootnoteMark(BasedSequence chars, BasedSequence content) {
            super(chars, content);
        }
    }

    /** Attributes of what stands before it. */
    static final class AttributeList extends InlineMark {
        AttributeList(BasedSequence chars, BasedSequence content) {
            super(chars, content);
        }
    }
}
