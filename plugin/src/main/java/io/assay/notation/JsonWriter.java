package io.assay.notation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes plain values as JSON, indented, keys in the order of the map: maps with text keys, iterables, optionals
 * (absent: {@code null}), text, booleans, whole numbers and decimals; anything else as its text.
 */
public final class JsonWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int ITEMS_A_PIECE = 100;

    private JsonWriter() {}

    /** Ends with a line feed. */
    public static String write(Object value) {
        if (value instanceof String text && isPlain(text)) {
            return '"' + text + "\"\n";
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines));
            write(value, generator);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.append('\n').toString();
    }

    /**
     * The text of an object in pieces that are made as they are asked for, so that it need not be held as a whole.
     *
     * @param first all of its keys but the last; not empty
     * @param last the key of a long list
     * @param items what that list holds
     * @param each gives an item as a value
     */
    public static <T> Stream<String> pieces(
            Map<String, Object> first, String last, List<T> items, Function<T, Object> each) {
        if (items.isEmpty()) {
            Map<String, Object> all = new LinkedHashMap<>(first);
            all.put(last, items);
            return Stream.of(write(all));
        }
        String open = write(first);
        String head = open.substring(0, open.length() - "\n}\n".length()) + ",\n  " + writeLine(last) + ": [";
        Stream<String> runs = IntStream.iterate(0, from -> from < items.size(), from -> from + ITEMS_A_PIECE)
                .mapToObj(from -> (from == 0 ? "" : ",")
                        + listed(items.subList(from, Math.min(items.size(), from + ITEMS_A_PIECE)), each));
        return Stream.concat(Stream.concat(Stream.of(head), runs), Stream.of("\n  ]\n}\n"));
    }

    /** What stands between the brackets of a list within an object. */
    private static <T> String listed(List<T> items, Function<T, Object> each) {
        String list = write(items.stream().map(each).toList());
        return list.substring("[".length(), list.length() - "\n]\n".length()).replace("\n", "\n  ");
    }

    /** An object as it stands among others in a list within an object, from its first brace to its last. */
    public static String item(Map<String, Object> item) {
        return write(item).stripTrailing().replace("\n", "\n    ");
    }

    /** Without white space, for what only a program reads. */
    public static String writeLine(Object value) {
        if (value instanceof String text && isPlain(text)) {
            return '"' + text + '"';
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            write(value, generator);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toString();
    }

    /** Whether nothing in it is written in another way; a generator for each short text would take long. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), out);
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName(entry.getKey().toString());
                write(entry.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            out.writeStartArray();
            for (Object item : items) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigDecimal decimal) {
            out.writeNumber(decimal.toPlainString());
        } else {
            out.writeString(value.toString());
        }
    }
}
