package io.assay.site;

import io.assay.knowledge.SiteSettings;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The changes of verdicts as an Atom feed (RFC 4287). An entry's id is its address, which names entity, framework and
 * day and so stays when words change.
 */
final class ChangeFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST_ENTRIES = 100;
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final SiteSettings settings;
    private final String baseUrl;
    private final ChangeViews views;
    private final XMLStreamWriter out;

    private ChangeFeed(SiteSettings settings, String baseUrl, ChangeViews views, XMLStreamWriter out) {
        this.settings = settings;
        this.baseUrl = baseUrl;
        this.views = views;
        this.out = out;
    }

    /**
     * @param changes the latest first
     * @param knownAt the day of a feed without entries
     */
    static String write(
            List<VerdictChange> changes, LocalDate knownAt, SiteSettings settings, String baseUrl, ChangeViews views) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new ChangeFeed(settings, baseUrl, views, out).write(changes, knownAt);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return text.append('\n').toString();
    }

    private void write(List<VerdictChange> changes, LocalDate knownAt) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        start("feed");
        out.writeDefaultNamespace(ATOM);
        attribute("xml:lang", settings.language());
        element("id", baseUrl + Routes.CHANGES_FEED);
        element("title", "Verdict changes, " + settings.title());
        if (settings.illustrative()) {
            element("subtitle", settings.illustrativeNote());
        }
        element("updated", instant(changes.isEmpty() ? knownAt : changes.get(0).day()));
        link("self", "application/atom+xml", baseUrl + Routes.CHANGES_FEED);
        link("alternate", "text/html", Routes.CHANGES.at(baseUrl));
        start("author");
        element("name", settings.title());
        out.writeEndElement();
        for (VerdictChange change : changes.subList(0, Math.min(MOST_ENTRIES, changes.size()))) {
            entry(change);
        }
        out.writeEndDocument();
    }

    private void entry(VerdictChange change) throws XMLStreamException {
        boolean illustrative = views.isIllustrative(change);
        start("entry");
        element("id", change.urlAt(baseUrl));
        element("title", views.title(change) + (illustrative ? " (illustrative)" : ""));
        element("updated", instant(change.day()));
        link("alternate", "text/html", change.urlAt(baseUrl));
        start("category");
        attribute("term", change.after().framework().id());
        attribute("label", change.after().framework().name());
        out.writeEndElement();
        element(
                "summary",
                (illustrative ? "Illustrative. " + settings.illustrativeNote() + " " : "") + views.causes(change));
        out.writeEndElement();
    }

    private void link(String relation, String type, String url) throws XMLStreamException {
        start("link");
        attribute("rel", relation);
        attribute("type", type);
        attribute("href", url);
        out.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, allowed(value));
    }

    private void element(String name, String text) throws XMLStreamException {
        start(name);
        out.writeCharacters(allowed(text));
        out.writeEndElement();
    }

    private void start(String name) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(name);
    }

    /** XML has no way to write control characters; what writers type may hold them. */
    private static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
