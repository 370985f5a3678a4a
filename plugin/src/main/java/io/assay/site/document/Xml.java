package io.assay.site.document;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document, each element on a line of its own. */
final class Xml {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Ends with a line feed. */
    static String write(String root, String namespace, Consumer<Xml> content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
            content.accept(new Xml(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return text.append('\n').toString();
    }

    /** An element with elements in it. */
    void element(String name, Runnable content) {
        try {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            content.run();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void element(String name, String text) {
        element(name, () -> {
            try {
                out.writeCharacters(allowed(text));
            } catch (XMLStreamException e) {
                throw failed(e);
            }
        });
    }

    /** Of the element begun last, before anything is in it. */
    void attribute(String name, String value) {
        try {
            out.writeAttribute(name, allowed(value));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** A day as Atom wants it: an instant. */
    static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** XML has no way to write control characters; what writers type may hold them. */
    private static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("writing to memory failed", e);
    }
}
