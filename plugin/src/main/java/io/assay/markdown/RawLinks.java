package io.assay.markdown;

import io.assay.markdown.Reference.Kind;
import java.util.ArrayList;
import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;

/** Turns links and images of raw HTML into slots before the policy, which knows no addresses, sees them. */
final class RawLinks implements HtmlStreamEventReceiver {
    private final HtmlStreamEventReceiver next;
    private final String mark;
    private final Facts facts;

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
        next.closeTag(name);
    }

    @Override
    public void text(String text) {
        next.text(text);
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i += 2) {
            String key = attributes.get(i);
            String value = attributes.get(i + 1);
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
