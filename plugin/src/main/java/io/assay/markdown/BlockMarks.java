package io.assay.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.assay.markdown.InlineMark.AttributeList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what marks a block out of its text: Obsidian's ids such as {@code ^quote-of-the-day}, and attribute lists. They
 * stand at the end of a paragraph, heading or list item, or in a paragraph of their own after the block. The first block
 * of an id has it.
 */
final class BlockMarks {
    private static final Pattern ID = Pattern.compile("(?:^|\\s+)(\\^[A-Za-z0-9-]+)\\s*$");

    private final Facts facts;

    BlockMarks(Facts facts) {
        this.facts = facts;
    }

    /** The marks of a block that is no heading. */
    Attributes take(Node block) {
        Attributes own = Attributes.NONE;
        if (block instanceof ListItem && block.getFirstChild() instanceof Paragraph paragraph) {
            own = cut(paragraph);
        } else if (block instanceof Paragraph paragraph && !isAlone(block)) {
            own = cut(paragraph);
        }
        if (own == Attributes.NONE && isAlone(block.getNext())) {
            own = cut(block.getNext());
        }
        return own.id().filter(facts.anchors::contains).isEmpty()
                ? own
                : new Attributes(Optional.empty(), own.classes(), own.others());
    }

    /** The marks of a heading, whose id is yet to be compared with others. */
    Attributes ofHeading(Node heading) {
        return heading.getLastChild() instanceof AttributeList list ? attributes(list) : Attributes.NONE;
    }

    /** Reads a list; what it says beyond ids and classes is reported. */
    Attributes read(AttributeList list) {
        Attributes attributes = Attributes.parse(list.content().toString());
        attributes.others().forEach(key -> facts.reportAttribute(key, facts.span(list.getChars())));
        return attributes;
    }

    /** Whether a paragraph is a mark and nothing else. */
    private static boolean isAlone(Node block) {
        return block instanceof Paragraph
                && block.getFirstChild() == block.getLastChild()
                && (block.getFirstChild() instanceof AttributeList
                        || block.getFirstChild() instanceof Text text
                                && text.getChars().startsWith("^")
                                && ID.matcher(text.getChars()).matches());
    }

    private Attributes cut(Node paragraph) {
        if (paragraph.getLastChild() instanceof Text last) {
            return cutId(last)
                    .map(id -> new Attributes(Optional.of(id), List.of(), List.of()))
                    .orElse(Attributes.NONE);
        } else if (paragraph.getLastChild() instanceof AttributeList list && standsApart(list)) {
            return attributes(list);
        }
        return Attributes.NONE;
    }

    private static boolean standsApart(Node list) {
        Node before = list.getPrevious();
        return before == null
                || before instanceof SoftLineBreak
                || before instanceof Text
                        && Character.isWhitespace(before.getChars().lastChar());
    }

    private Attributes attributes(AttributeList list) {
        Node before = list.getPrevious();
        list.unlink();
        if (before instanceof SoftLineBreak) {
            before.unlink();
        } else if (before instanceof Text) {
            before.setChars(before.getChars().trimEnd());
        }
        return read(list);
    }

    private static Optional<String> cutId(Text last) {
        BasedSequence text = last.getChars();
        Matcher id = text.indexOf('^') < 0 ? null : ID.matcher(text);
        if (id == null || !id.find()) {
            return Optional.empty();
        }
        // At the start of a text that follows a link or code it is no id.
        boolean begins = id.start(1) == 0 && last.getPrevious() != null;
        if (begins && !(last.getPrevious() instanceof SoftLineBreak)) {
            return Optional.empty();
        }
        String found = id.group(1);
        if (begins) {
            last.getPrevious().unlink();
        }
        if (id.start() == 0) {
            last.unlink();
        } else {
            last.setChars(text.subSequence(0, id.start()));
        }
        return Optional.of(found);
    }
}
