package io.assay.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page as its markup says it. Much stricter than a browser: every element is closed in its order, every value stands in
 * double quotes and no {@code <}, {@code >} or bare {@code &} is left over, so that text which became markup is found.
 */
final class HtmlPage {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)((?:\\s+[a-zA-Z][a-zA-Z0-9:-]*"
            + "(?:=\"[^\"<>]*\")?)*)\\s*(/?)>|<!DOCTYPE html>|([<>]|&(?!(?:[a-z]+|#[0-9]+|#x[0-9a-fA-F]+);))");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z][a-zA-Z0-9:-]*)(?:=\"([^\"]*)\")?");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta", "wbr");
    private static final Set<String> BLOCKS = Set.of(
            "p", "li", "h1", "h2", "h3", "h4", "td", "th", "dt", "dd", "div", "section", "ul", "ol", "tr", "text");

    private final String path;
    private final List<Element> elements = new ArrayList<>();

    /** An element, where it stands in the page. */
    static final class Element {
        private final String name;
        private final Map<String, String> attributes;
        private final Optional<Element> parent;
        private final StringBuilder text = new StringBuilder();

        private Element(String name, Map<String, String> attributes, Optional<Element> parent) {
            this.name = name;
            this.attributes = attributes;
            this.parent = parent;
        }

        String name() {
            return name;
        }

        Map<String, String> attributes() {
            return attributes;
        }

        /** The value of an attribute, references decoded, empty if it is missing. */
        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        /** All words in it, runs of white space as one space. */
        String text() {
            return text.toString().replaceAll("\\s+", " ").strip();
        }

        /** Whether it is, or is inside of, an element that a selector such as {@code ul.backlinks} means. */
        boolean isIn(String selector) {
            return is(selector) || parent.filter(above -> above.isIn(selector)).isPresent();
        }

        /** {@code name}, {@code .class} or {@code name.class}. */
        boolean is(String selector) {
            String[] parts = selector.split("\\.", 2);
            return (parts[0].isEmpty() || parts[0].equals(name))
                    && (parts.length == 1 || List.of(get("class").split(" ")).contains(parts[1]));
        }

        private void append(String words) {
            text.append(words);
            parent.ifPresent(above -> above.append(words));
        }
    }

    private HtmlPage(String path) {
        this.path = path;
    }

    static HtmlPage parse(String path, String html) {
        HtmlPage page = new HtmlPage(path);
        Deque<Element> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(html);
        int done = 0;
        while (tags.find()) {
            String words = decode(html.substring(done, tags.start()));
            Optional.ofNullable(open.peek()).ifPresent(element -> element.append(words));
            done = tags.end();
            String around = html.substring(Math.max(0, tags.start() - 60), Math.min(html.length(), tags.end() + 60));
            if (tags.group(5) != null) {
                throw new AssertionError(path + ": stray '" + tags.group(5) + "' in: " + around);
            } else if (tags.group(2) != null && tags.group(1).isEmpty()) {
                page.open(tags, open);
            } else if (tags.group(2) != null) {
                Element closed = open.poll();
                if (closed == null || !closed.name.equals(tags.group(2))) {
                    throw new AssertionError(path + ": nothing to close in: " + around);
                }
                if (BLOCKS.contains(closed.name)) {
                    closed.append("\n");
                }
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError(path + ": '" + open.peek().name + "' is not closed");
        }
        return page;
    }

    private void open(Matcher tag, Deque<Element> open) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher each = ATTRIBUTE.matcher(tag.group(3));
        while (each.find()) {
            String value = decode(Optional.ofNullable(each.group(2)).orElse(""));
            if (attributes.put(each.group(1), value) != null) {
                throw new AssertionError(path + ": '" + each.group(1) + "' twice in " + tag.group());
            }
        }
        Element element = new Element(tag.group(2), attributes, Optional.ofNullable(open.peek()));
        elements.add(element);
        if (BLOCKS.contains(element.name)) {
            element.append("\n");
        }
        if (tag.group(4).isEmpty() && !VOID.contains(element.name)) {
            open.push(element);
        }
    }

    /** Where it stands in the site. */
    String path() {
        return path;
    }

    List<Element> elements() {
        return elements;
    }

    /** The elements that {@code name}, {@code .class} or {@code name.class} means. */
    Stream<Element> all(String selector) {
        return elements.stream().filter(element -> element.is(selector));
    }

    List<String> texts(String selector) {
        return all(selector).map(Element::text).toList();
    }

    /** The words of the one element that a selector means. */
    String text(String selector) {
        List<String> found = texts(selector);
        if (found.size() != 1) {
            throw new AssertionError(path + ": " + found.size() + " of '" + selector + "'");
        }
        return found.get(0);
    }

    Optional<String> source() {
        return elements.stream()
                .filter(element -> element.get("name").equals("assay:source"))
                .map(element -> element.get("content"))
                .findFirst();
    }

    /** The links inside of what a selector means, as they are written. */
    List<String> links(String selector) {
        return all("a").filter(link -> link.isIn(selector))
                .map(link -> link.get("href"))
                .toList();
    }

    /** Every address that a browser would load or follow. */
    List<String> addresses() {
        return elements.stream()
                .flatMap(element -> Stream.of("href", "src").map(element.attributes::get))
                .filter(address -> address != null)
                .toList();
    }

    List<String> ids() {
        return elements.stream()
                .map(element -> element.attributes.get("id"))
                .filter(id -> id != null)
                .toList();
    }

    private static String decode(String html) {
        Matcher references =
                Pattern.compile("&(#[0-9]+|#x[0-9a-fA-F]+|[a-z]+);").matcher(html);
        return references.replaceAll(found -> Matcher.quoteReplacement(decodeReference(found.group(1))));
    }

    private static String decodeReference(String name) {
        if (name.startsWith("#x")) {
            return Character.toString(Integer.parseInt(name.substring(2), 16));
        } else if (name.startsWith("#")) {
            return Character.toString(Integer.parseInt(name.substring(1)));
        }
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "nbsp" -> "\u00a0";
            default -> throw new AssertionError("a reference that no page needs: &" + name + ";");
        };
    }
}
