package io.assay.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes Obsidian's ids of blocks, such as {@code ^quote-of-the-day}, out of the text: from the end of a paragraph or of
 * a list's item, or from a paragraph of its own that names the block before it. The first block of a name has it.
 */
final class BlockIds {
    private static final Pattern ID = Pattern.compile("(?:^|\\s+)(\\^[A-Za-z0-9-]+)\\s*$");

    private final List<String> taken;

    /** @param taken where ids go that have been found */
    BlockIds(List<String> taken) {
        this.taken = taken;
    }

    /** The id of a block, with its {@code ^}. */
    Optional<String> take(Node block) {
        Optional<String> own = Optional.empty();
        if (block instanceof ListItem && block.getFirstChild() instanceof Paragraph paragraph) {
            own = cut(paragraph);
        } else if (block instanceof Paragraph paragraph && !isAlone(block)) {
            own = cut(paragraph);
        }
        if (own.isEmpty() && isAlone(block.getNext())) {
            own = cut((Paragraph) block.getNext());
        }
        return own.filter(id -> !taken.contains(id)).map(id -> {
            taken.add(id);
            return id;
        });
    }

    /** Whether a block is an id and nothing else. */
    private static boolean isAlone(Node block) {
        return block instanceof Paragraph
                && block.getFirstChild() instanceof Text text
                && text.getNext() == null
                && text.getChars().startsWith("^")
                && ID.matcher(text.getChars()).matches();
    }

    private static Optional<String> cut(Paragraph paragraph) {
        if (!(paragraph.getLastChild() instanceof Text last)) {
            return Optional.empty();
        }
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
