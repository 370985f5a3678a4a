package io.assay.markdown;

import io.assay.markdown.HtmlPart.AnchorClose;
import io.assay.markdown.HtmlPart.AnchorOpen;
import io.assay.markdown.HtmlPart.FootnoteMark;
import io.assay.markdown.HtmlPart.FootnoteReturn;
import io.assay.markdown.HtmlPart.HeadingOpen;
import io.assay.markdown.HtmlPart.Literal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a page that can be shown by itself.
 *
 * @param html well-formed once its slots are filled
 * @param highest the level of its highest heading, 7 if it has none
 */
public record Passage(Html html, int highest) {
    private static final int NONE = 7;
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr", "col");

    /** All of a page but its title. */
    public static Passage whole(Document document) {
        return of(document, document.html().parts());
    }

    /**
     * What an id names: a block, or a heading with all up to the next one of its level. Empty if there is no such id, or
     * the section begins in one block and ends in another, as it may with a heading in a quotation.
     */
    public static Optional<Passage> named(Document document, String id) {
        List<HtmlPart> parts = document.html().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof AnchorOpen open && open.id().equals(id)) {
                return Optional.of(of(document, parts.subList(i + 1, parts.indexOf(new AnchorClose(id)))));
            }
            if (parts.get(i) instanceof HeadingOpen open
                    && document.headings().get(open.heading()).id().equals(id)) {
                List<HtmlPart> section = parts.subList(i, end(document, i, open));
                return isBalanced(section) ? Optional.of(of(document, section)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int end(Document document, int start, HeadingOpen first) {
        List<HtmlPart> parts = document.html().parts();
        int level = document.headings().get(first.heading()).level();
        for (int i = start + 1; i < parts.size(); i++) {
            if (parts.get(i) instanceof HeadingOpen next
                    && document.headings().get(next.heading()).level() <= level) {
                return i;
            }
        }
        return parts.size();
    }

    private static Passage of(Document document, List<HtmlPart> parts) {
        int highest = NONE;
        for (HtmlPart part : parts) {
            if (part instanceof HeadingOpen open) {
                highest = Math.min(
                        highest, document.headings().get(open.heading()).level());
            }
        }
        Set<HtmlPart> all = new HashSet<>(parts);
        return new Passage(
                new Html(
                        parts.stream().filter(part -> leadsSomewhere(part, all)).toList()),
                highest);
    }

    /** The number of a footnote that stands elsewhere on the page is left out, and so is the way back to one. */
    private static boolean leadsSomewhere(HtmlPart part, Set<HtmlPart> all) {
        if (part instanceof FootnoteMark mark) {
            return all.contains(new AnchorOpen(FootnoteHtml.id(mark.note())));
        }
        return !(part instanceof FootnoteReturn back) || all.contains(new FootnoteMark(back.note(), back.use()));
    }

    private static boolean isBalanced(List<HtmlPart> parts) {
        int depth = 0;
        for (HtmlPart part : parts) {
            depth += part instanceof AnchorOpen ? 1 : 0;
            depth -= part instanceof AnchorClose ? 1 : 0;
            Matcher tags = TAG.matcher(part instanceof Literal literal ? literal.html() : "");
            while (depth >= 0 && tags.find()) {
                boolean closes = !tags.group(1).isEmpty();
                depth += VOID.contains(tags.group(2)) ? 0 : closes ? -1 : 1;
            }
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
