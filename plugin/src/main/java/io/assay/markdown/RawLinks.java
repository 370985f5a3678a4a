package io.assay.markdown;

import io.assay.markdown.Reference.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Turns links and images of raw HTML into slots before the policy, which knows no addresses, sees them. Refuses pages
 * that leave so much open that the sanitizer, which opens it again in each block, would write megabytes.
 */
final class RawLinks implements HtmlStreamEventReceiver {
    /** Elements that may be open at a tag, summed over all tags. */
    private static final long MOST_OPEN = 1_000_000;

    private final HtmlStreamEventReceiver next;
    private final String mark;
    private final Facts facts;
    private long open;
    private long opened;

    RawLinks(HtmlStreamEventReceiver next, String mark, Facts facts) {
        this.next = next;
        this.mark = mark;
        this.facts = facts;
    }

    @Override
    public void openDocument() {
        next.openDocument();
    }

    @Override
    public void closeDocument() {
        next.closeDocument();
    }

    @Override
    public void closeTag(String name) {
        open = Math.max(0, open - 1);
        next.closeTag(name);
    }

    @Override
    public void text(String text) {
        next.text(text);
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        open += CleanHtml.VOID.contains(name) ? 0 : 1;
        opened += open;
        if (opened > MOST_OPEN) {
            throw new PageText.Exhausted();
        }
        List<String> kept = new ArrayList<>();
        for (Iterator<String> each = attributes.iterator(); each.hasNext(); ) {
            String key = each.next();
            String value = each.next();
            if (key.equals(mark)) {
                kept.add(SafeHtml.SLOT);
                kept.add(value);
            } else if (name.equals("a") && key.equals("href")) {
                address(Kind.LINK, value, kept);
            } else if (name.equals("img") && key.equals("src")) {
                address(Kind.IMAGE, value, kept);
            } else if (!key.equals(SafeHtml.SLOT)) {
                kept.add(key);
                kept.add(value);
            }
        }
        next.openTag(name, kept);
    }

    private void address(Kind kind, String destination, List<String> kept) {
        if (facts.isSafe(kind, destination, facts.findRaw(destination))) {
            kept.add(SafeHtml.SLOT);
            kept.add((kind == Kind.LINK ? "href " : "src ") + destination);
        }
    }
}
