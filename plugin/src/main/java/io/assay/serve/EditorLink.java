package io.assay.serve;

import io.assay.diagnostic.Place;
import io.assay.knowledge.PercentEncoding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes addresses that open a file in an editor.
 *
 * @param content the content folder
 * @param template with {@code {file}}, {@code {line}} and {@code {column}}; empty for no links
 */
public record EditorLink(Path content, String template) {
    private static final Map<String, String> KNOWN = Map.of(
            "vscode", "vscode://file{file}:{line}:{column}",
            "idea", "idea://open?file={file}&line={line}&column={column}",
            "none", "");
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNS_SCRIPTS =
            Pattern.compile("(javascript|data|vbscript):.*", Pattern.CASE_INSENSITIVE);

    /**
     * @param name {@code vscode}, {@code idea}, {@code none} or a template
     * @throws IllegalArgumentException if it is none of these
     */
    public static EditorLink named(String name, Path content) {
        String template = KNOWN.get(name.strip().toLowerCase(Locale.ROOT));
        if (template == null) {
            template = name.strip();
            if (!template.contains("{file}")
                    || !SCHEME.matcher(template).matches()
                    || RUNS_SCRIPTS.matcher(template).matches()) {
                throw new IllegalArgumentException("assay.editor must be vscode, idea, none, or an address with {file},"
                        + " {line} and {column} such as vscode://file{file}:{line}:{column}, not '" + name + "'.");
            }
        }
        return new EditorLink(content, template);
    }

    Optional<String> to(Place place) {
        if (template.isEmpty()) {
            return Optional.empty();
        }
        Path inContent = content.resolve(place.path());
        // A file of the theme is named from beside its folder, which mostly stands beside the content.
        Path beside = content.resolveSibling(place.path());
        String file = (Files.exists(beside) && !Files.exists(inContent) ? beside : inContent)
                .toAbsolutePath()
                .normalize()
                .toString()
                .replace('\\', '/');
        return Optional.of(
                template.replace("{line}", Integer.toString(place.start().line()))
                        .replace("{column}", Integer.toString(place.start().column()))
                        .replace("{file}", encode(file.startsWith("/") ? file : "/" + file)));
    }

    private static String encode(String path) {
        return Stream.of(path.split("/", -1)).map(PercentEncoding::segment).collect(Collectors.joining("/"));
    }
}
