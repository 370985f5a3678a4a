package io.assay.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the page of diagnostics in the user's guide says of a code. Sentences without marks of Markdown, but for the backticks
 * of what is written as it stands.
 *
 * @param example how a problem of this code is told
 */
public record Explanation(String code, String severity, String cause, String cure, String example) {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| \\[(KB\\d{3})]\\(#kb\\d{3}\\) \\| (\\w+) \\| (.*?) \\| (.*) \\|$");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^### (KB\\d{3})\n\n```console\n(.*?)\n```$");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\([^)]+\\)");

    /** @param code in letters of either case, such as {@code KB012} */
    public static Optional<Explanation> find(String code) {
        return Optional.ofNullable(Page.CODES.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    private static String plain(String cell) {
        return LINK.matcher(cell).replaceAll("$1").replace("\\|", "|");
    }

    /** Read when the first is asked for. */
    private static final class Page {
        static final Map<String, Explanation> CODES = read();

        private static Map<String, Explanation> read() {
            String page = text();
            Map<String, String> examples = EXAMPLE.matcher(page)
                    .results()
                    .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
            Map<String, Explanation> codes = new TreeMap<>();
            Matcher row = ROW.matcher(page);
            while (row.find()) {
                codes.put(
                        row.group(1),
                        new Explanation(
                                row.group(1),
                                row.group(2),
                                plain(row.group(3)),
                                plain(row.group(4)),
                                examples.getOrDefault(row.group(1), "")));
            }
            return codes;
        }

        private static String text() {
            try (InputStream in = Explanation.class.getResourceAsStream("diagnostics.md")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
