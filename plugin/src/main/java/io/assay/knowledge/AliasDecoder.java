package io.assay.knowledge;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.notation.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells old addresses from other titles: what holds a {@code /} or ends like a file of a site is an address, all else a
 * title. Addresses start at the top of the pages.
 */
final class AliasDecoder {
    private static final Pattern SOURCE = Pattern.compile("(?i)\\.(?:md|markdown)$");
    private static final Pattern PUBLISHED = Pattern.compile("(?i)\\.html?$");
    private static final Pattern NO_PATH = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*|.*[?#].*");

    private AliasDecoder() {}

    static List<Alias> decode(List<Scalar> written, Collection<Diagnostic> diagnostics) {
        List<Alias> aliases = new ArrayList<>();
        for (Scalar one : written) {
            String text = one.text().strip();
            if (text.isEmpty()) {
                continue;
            }
            if (!isAddress(text)) {
                aliases.add(new Alias.Title(text, one.place()));
                continue;
            }
            Optional<Permalink> address = address(text);
            address.ifPresent(permalink -> aliases.add(new Alias.Address(permalink, one.place())));
            if (address.isEmpty()) {
                diagnostics.add(
                        Diagnostic.of(Code.BAD_ALIAS, one.place(), "'" + one.text() + "' is no address in this site")
                                .withHint("write a path from the top of the pages, as in /old/page/ or old/page.md"));
            }
        }
        return List.copyOf(aliases);
    }

    private static boolean isAddress(String text) {
        return text.indexOf('/') >= 0
                || SOURCE.matcher(text).find()
                || PUBLISHED.matcher(text).find();
    }

    /** Where a page of that address stood: a Markdown file's by the rules of pages, any other as it is written. */
    static Optional<Permalink> address(String text) {
        if (NO_PATH.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> steps = Stream.of(PercentEncoding.decode(text).split("/"))
                .filter(step -> !step.isEmpty())
                .toList();
        if (steps.isEmpty() || steps.contains(".") || steps.contains("..")) {
            return Optional.empty();
        }
        String path = String.join("/", steps);
        if (SOURCE.matcher(path).find()) {
            String folder = String.join("/", steps.subList(0, steps.size() - 1));
            return Optional.of(Permalink.ofSource(folder, steps.get(steps.size() - 1)));
        }
        return Optional.of(PUBLISHED.matcher(path).find() ? new Permalink(path) : Permalink.folder(path));
    }
}
