package io.assay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A list of examples that come out otherwise: lines of a number, a colon and the reason; {@code #} begins a comment. */
final class Differences {
    private Differences() {}

    /** Reasons by the number of the example. */
    static Map<Integer, String> read(String resource) {
        Map<Integer, String> reasons = new TreeMap<>();
        try (InputStream in = Differences.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(": ", 2);
                        assertThat(parts).as(line).hasSize(2);
                        reasons.put(Integer.valueOf(parts[0]), parts[1]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }
}
