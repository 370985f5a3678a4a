package io.assay.notation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One value as JSON. By hand, since most of what a site holds besides its pages is JSON: a generator takes its own room,
 * and each text apart into characters.
 */
final class JsonText {
    private static final String INDENT = "  ";
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder(1_024);
    private final boolean indented;
    private int depth;

    private JsonText(boolean indented) {
        this.indented = indented;
    }

    /** Each key and each item on a line of its own. */
    static String indented(Object value) {
        return new JsonText(true).add(value).toString();
    }

    /** Without white space. */
    static String onOneLine(Object value) {
        return new JsonText(false).add(value).toString();
    }

    private JsonText add(Object value) {
        if (value == null) {
            out.append("null");
        } else if (value instanceof String text) {
            addText(text);
        } else if (value instanceof Optional<?> optional) {
            add(optional.orElse(null));
        } else if (value instanceof Map<?, ?> map) {
            addObject(map);
        } else if (value instanceof Iterable<?> items) {
            addArray(items);
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else if (value instanceof BigDecimal decimal) {
            out.append(decimal.toPlainString());
        } else {
            addText(value.toString());
        }
        return this;
    }

    private void addObject(Map<?, ?> map) {
        open('{');
        String before = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before);
            startLine();
            addText(entry.getKey().toString());
            out.append(indented ? ": " : ":");
            add(entry.getValue());
            before = ",";
        }
        close('}', before.isEmpty());
    }

    private void addArray(Iterable<?> items) {
        open('[');
        String before = "";
        for (Object item : items) {
            out.append(before);
            startLine();
            add(item);
            before = ",";
        }
        close(']', before.isEmpty());
    }

    private void open(char bracket) {
        out.append(bracket);
        depth++;
    }

    private void close(char bracket, boolean empty) {
        depth--;
        if (!empty) {
            startLine();
        } else if (indented) {
            out.append(' ');
        }
        out.append(bracket);
    }

    private void startLine() {
        if (indented) {
            out.append('\n').append(INDENT.repeat(depth));
        }
    }

    private void addText(String text) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text.substring(from, i)); // at once, where a part of a text is taken over letter by letter
                addEscaped(c);
                from = i + 1;
            }
        }
        out.append(from == 0 ? text : text.substring(from)).append('"');
    }

    private void addEscaped(char c) {
        out.append('\\');
        switch (c) {
            case '"', '\\' -> out.append(c);
            case '\b' -> out.append('b');
            case '\t' -> out.append('t');
            case '\n' -> out.append('n');
            case '\f' -> out.append('f');
            case '\r' -> out.append('r');
            default -> out.append("u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
