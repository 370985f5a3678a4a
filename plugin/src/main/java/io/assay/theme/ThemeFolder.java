package io.assay.theme;

import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;
import io.assay.text.LineMap;
import io.assay.text.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A project's own folder of a theme, and the places in its files. They are named from beside the folder. */
record ThemeFolder(Path path) {
    /** The folder's files as the theme names them, {@code pages/article.html}, sorted; what begins with a dot left out. */
    List<String> list() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .sorted()
                    .toList();
        }
    }

    boolean has(String name) {
        return Files.isRegularFile(path.resolve(name));
    }

    Place place(String name) {
        return Place.file(shown(name));
    }

    /** A line without the spaces around it; the whole file if it has no such line. */
    Place line(String name, int number) {
        String text = read(name);
        LineMap lines = new LineMap(text);
        if (number < 1 || number > lines.lines()) {
            return place(name);
        }
        String line = lines.line(number);
        int start = lines.start(number) + line.indexOf(line.strip());
        return Place.of(
                shown(name), lines, new SourceSpan(start, start + line.strip().length()));
    }

    /** Some words of a file; the whole of it if they are not there. */
    Place words(String name, String words) {
        String text = read(name);
        int start = text.indexOf(words);
        return start < 0
                ? place(name)
                : Place.of(shown(name), new LineMap(text), new SourceSpan(start, start + words.length()));
    }

    /** Another's place in one of the folder's files, as {@link #place} names it. */
    Diagnostic here(Diagnostic problem) {
        Place place = problem.place();
        return new Diagnostic(
                problem.code(),
                problem.severity(),
                new Place(shown(place.path()), place.start(), place.end(), place.excerpt()),
                problem.message(),
                problem.hint(),
                problem.fix());
    }

    private String shown(String name) {
        return path.toAbsolutePath().normalize().getFileName() + "/" + name;
    }

    private String read(String name) {
        try {
            return has(name) ? Files.readString(path.resolve(name), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            // Not text, or gone meanwhile: the file is named without a line.
            return "";
        }
    }
}
