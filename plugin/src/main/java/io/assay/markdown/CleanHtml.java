package io.assay.markdown;

import io.assay.markdown.HtmlPart.AnchorClose;
import io.assay.markdown.HtmlPart.AnchorOpen;
import io.assay.markdown.HtmlPart.DirectiveSlot;
import io.assay.markdown.HtmlPart.Embed;
import io.assay.markdown.HtmlPart.FenceSlot;
import io.assay.markdown.HtmlPart.HeadingClose;
import io.assay.markdown.HtmlPart.HeadingOpen;
import io.assay.markdown.HtmlPart.Image;
import io.assay.markdown.HtmlPart.LinkClose;
import io.assay.markdown.HtmlPart.LinkOpen;
import io.assay.markdown.Reference.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/** Writes what the sanitizer lets through, its elements balanced, as HTML with slots. */
final class CleanHtml implements HtmlStreamEventReceiver {
    static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");
    private static final Set<String> FLAGS = Set.of("checked", "disabled", "open", "reversed");

    private final Facts facts;
    private final HtmlBuilder out = new HtmlBuilder();

    /** How to close each element that is open, innermost first. */
    private final Deque<Runnable> closers = new ArrayDeque<>();

    private final StringBuilder label = new StringBuilder();
    private int heading;

    CleanHtml(Facts facts, int heading) {
        this.facts = facts;
        this.heading = heading;
    }

    Html build() {
        return out.build();
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        String slot = attribute(SafeHtml.SLOT, attributes);
        Runnable closer = slot.isEmpty() ? element(name, attributes) : slot(slot, attributes);
        if (!VOID.contains(name)) {
            closers.push(closer);
        }
    }

    @Override
    public void closeTag(String name) {
        if (!VOID.contains(name)) {
            closers.pop().run();
        }
    }

    @Override
    public void text(String text) {
        out.text(text);
        label.append(text);
    }

    private Runnable element(String name, List<String> attributes) {
        out.raw("<").raw(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            if (FLAGS.contains(attributes.get(i))) {
                out.raw(" ").raw(attributes.get(i));
            } else {
                out.attribute(attributes.get(i), attributes.get(i + 1));
            }
        }
        out.raw(">");
        return () -> out.raw("</").raw(name).raw(">");
    }

    private Runnable slot(String slot, List<String> attributes) {
        int space = slot.indexOf(' ');
        String kind = slot.substring(0, space);
        String value = slot.substring(space + 1);
        switch (kind) {
            case "heading" -> {
                heading = Integer.parseInt(value);
                int opened = heading;
                out.slot(new HeadingOpen(opened));
                return () -> out.slot(new HeadingClose(opened));
            }
            case "anchor" -> {
                String id = facts.anchors.get(Integer.parseInt(value));
                out.slot(new AnchorOpen(id));
                return () -> out.slot(new AnchorClose(id));
            }
            case "link" -> {
                int link = Integer.parseInt(value);
                out.slot(new LinkOpen(link));
                return () -> out.slot(new LinkClose(link));
            }
            case "href" -> {
                return rawLink(value, attribute("title", attributes));
            }
            case "src" -> {
                String alternative = attribute("alt", attributes);
                add(Kind.IMAGE, value, attribute("title", attributes), alternative);
                out.slot(new Image(facts.references.size() - 1));
            }
            case "image" -> out.slot(new Image(Integer.parseInt(value)));
            case "embed" -> out.slot(new Embed(Integer.parseInt(value)));
            case "fence" -> out.slot(new FenceSlot(Integer.parseInt(value)));
            case "directive" -> out.slot(new DirectiveSlot(Integer.parseInt(value)));
            default -> throw new IllegalStateException("unknown slot: " + slot);
        }
        return () -> {};
    }

    private Runnable rawLink(String destination, String title) {
        add(Kind.LINK, destination, title, "");
        int link = facts.references.size() - 1;
        out.slot(new LinkOpen(link));
        label.setLength(0);
        return () -> {
            facts.references.set(
                    link, facts.references.get(link).labelled(label.toString().strip()));
            out.slot(new LinkClose(link));
        };
    }

    private void add(Kind kind, String destination, String title, String text) {
        facts.references.add(new Reference(kind, destination, title, text, text, facts.findRaw(destination), heading));
    }

    private static String attribute(String name, List<String> attributes) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }
}
