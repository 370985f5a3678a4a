package io.assay.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Something to be said, in no language yet: what is found out knows nothing of readers' languages.
 *
 * @param key the key of the words
 * @param filling the name of each place and what stands there, in turns: a text, a number, a day, something named, another
 *     message, or a list of these
 */
public record Message(String key, List<Object> filling) {
    public Message {
        Objects.requireNonNull(key);
        filling = List.copyOf(filling);
    }

    public static Message of(String key, Object... filling) {
        return new Message(key, List.of(filling));
    }

    /** What a person wrote, to be said as it is. */
    public static Message written(String text) {
        return of("written", "text", text);
    }

    /** The same with names in place of ids. */
    public Message naming(Function<Named, String> name) {
        return new Message(
                key, filling.stream().map(value -> named(value, name)).toList());
    }

    private static Object named(Object value, Function<Named, String> name) {
        if (value instanceof Named one) {
            return name.apply(one);
        } else if (value instanceof Message message) {
            return message.naming(name);
        } else if (value instanceof List<?> several) {
            return several.stream().map(one -> named(one, name)).toList();
        }
        return value;
    }

    /** In a language. */
    String in(Words words) {
        Object[] said = new Object[filling.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = i % 2 == 0 ? filling.get(i) : in(words, filling.get(i));
        }
        return words.say(key, said);
    }

    private static String in(Words words, Object value) {
        if (value instanceof Message message) {
            return message.in(words);
        } else if (value instanceof LocalDate day) {
            return words.date(day);
        } else if (value instanceof List<?> several) {
            List<String> said = new ArrayList<>();
            several.forEach(one -> said.add(in(words, one)));
            return words.list(said);
        }
        return value.toString();
    }
}
