package io.assay.theme;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which files of a project's theme nothing reads: they look as if they did something, and do nothing. */
final class UnreadThemeFiles {
    private static final Set<String> FOLDERS =
            Set.of("assets", "layouts", "pages", "partials", "scripts", "styles", "words");
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "css",
            "styles",
            "js",
            "scripts",
            "images",
            "assets",
            "img",
            "assets",
            "fonts",
            "assets",
            "static",
            "assets",
            "templates",
            "pages",
            "includes",
            "partials",
            "i18n",
            "words");
    private static final Map<String, String> BY_ENDING =
            Map.of("css", "styles", "js", "scripts", "html", "pages", "properties", "words");

    private final ThemeFolder folder;
    private final Set<String> named;
    private final List<String> files;

    /** @param named the files that theme.yaml names, by their place in the theme */
    private UnreadThemeFiles(ThemeFolder folder, Set<String> named) throws IOException {
        this.folder = folder;
        this.named = named;
        this.files = folder.list();
    }

    static List<Diagnostic> list(ThemeFolder folder, Set<String> named) throws IOException {
        return new UnreadThemeFiles(folder, named).list();
    }

    private List<Diagnostic> list() throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        for (String file : files) {
            hint(file)
                    .map(hint -> Diagnostic.of(Code.NOT_READ, folder.place(file), "'" + file + "' is not read")
                            .withHint(hint))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    /** What to do about a file; empty if it is read, or is no part of a theme. */
    private Optional<String> hint(String file) throws IOException {
        int slash = file.indexOf('/');
        if (slash < 0) {
            String place = BY_ENDING.get(file.substring(file.lastIndexOf('.') + 1));
            return file.equals(Theme.DEFINITION) || place == null
                    ? Optional.empty()
                    : Optional.of("put it into " + place + "/");
        }
        String top = file.substring(0, slash);
        return switch (top) {
            case "styles", "scripts", "assets" ->
                named.contains(file)
                        ? Optional.empty()
                        : Optional.of("name it in theme.yaml under '" + top + "': "
                                + (folder.has(Theme.DEFINITION) ? "" : "copy the theme's own file, and add ")
                                + "'" + file.substring(slash + 1) + "'");
            case "pages" -> ThemeNames.has(file) ? Optional.empty() : Optional.of(noPage(file));
            case "layouts", "partials" ->
                ThemeNames.has(file) || isIncluded(file)
                        ? Optional.empty()
                        : Optional.of(near(file, "no template includes or extends it: {% include \"" + file + "\" %}"));
            case "words" ->
                file.endsWith(".properties")
                        ? Optional.empty()
                        : Optional.of("words stand in files such as words/en.properties");
            default ->
                Optional.of(NearestName.find(top, FOLDERS)
                        .or(() -> Optional.ofNullable(OTHER_NAMES.get(top)))
                        .map(name -> "put it into " + name + "/")
                        .orElse("a theme's folders are assets, layouts, pages, partials, scripts, styles and words"));
        };
    }

    private static String noPage(String file) {
        return near(file, "there is no kind of page of that name; a piece that pages share stands in partials/");
    }

    private static String near(String file, String otherwise) {
        return NearestName.find(file, ThemeNames.list())
                .map(name -> "did you mean '" + name + "'?")
                .orElse(otherwise);
    }

    private boolean isIncluded(String file) throws IOException {
        for (String other : files) {
            if (!other.equals(file)
                    && other.endsWith(".html")
                    && new String(Files.readAllBytes(folder.path().resolve(other)), StandardCharsets.UTF_8)
                            .contains(file)) {
                return true;
            }
        }
        return false;
    }
}
