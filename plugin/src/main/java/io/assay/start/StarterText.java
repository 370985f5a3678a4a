package io.assay.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of the starter's files, which lie beside this class, with values in the place of {@code @names@}. */
final class StarterText {
    private static final Pattern NAME = Pattern.compile("@([a-z]+)@");

    private StarterText() {}

    /** @throws IllegalArgumentException if the text asks for a value that is not there */
    static String of(String resource, Map<String, String> values) {
        return NAME.matcher(read(resource)).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException(resource + " asks for '" + found.group(1) + "'");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String read(String resource) {
        try (InputStream in = StarterText.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
