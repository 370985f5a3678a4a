package io.assay.frontmatter;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.TreeReader;
import io.assay.source.SourceFile;
import io.assay.text.LineMap;
import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Takes the header off a page: YAML between a first line {@code ---} and the next such line (or {@code ...}). */
public final class FrontMatterReader {
    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ -]*:(\\s.*)?");

    private FrontMatterReader() {}

    public static Checked<FrontMatter> read(SourceFile file) {
        LineMap lines = file.lines();
        SourceSpan all = new SourceSpan(0, file.text().length());
        if (!lines.line(1).stripTrailing().equals("---")) {
            return new Checked<>(new FrontMatter.Absent(all), Diagnostics.NONE);
        }
        OptionalInt end = endLine(lines);
        if (end.isEmpty()) {
            return unclosed(file, all);
        }
        SourceSpan header = new SourceSpan(lines.start(2), lines.start(end.getAsInt()));
        SourceSpan body = new SourceSpan(startAfter(file, end.getAsInt()), all.end());
        Checked<Optional<Node>> parsed = TreeReader.readYaml(file, header);
        Optional<Node> root = parsed.value();
        if (root.isEmpty() && parsed.diagnostics().isEmpty()) {
            return new Checked<>(
                    new FrontMatter.Present(new Mapping(List.of(), file.origin(header)), body), Diagnostics.NONE);
        }
        if (root.isPresent() && root.get() instanceof Mapping keys) {
            return new Checked<>(new FrontMatter.Present(keys, body), parsed.diagnostics());
        }
        if (root.isPresent() && !looksLikeKeys(lines)) {
            return new Checked<>(new FrontMatter.Absent(all), Diagnostics.NONE);
        }
        List<Diagnostic> problems = new ArrayList<>();
        parsed.diagnostics().forEach(problem -> problems.add(unreadable(problem)));
        if (problems.isEmpty()) {
            problems.add(Diagnostic.of(
                    Code.HEADER_UNREADABLE, file.place(header), "the header must be a mapping of keys to values"));
        }
        return Checked.of(new FrontMatter.Unreadable(body), problems);
    }

    private static Diagnostic unreadable(Diagnostic problem) {
        Diagnostic header = Diagnostic.of(
                Code.HEADER_UNREADABLE,
                problem.place(),
                "the page is withheld, its header can't be read: " + problem.message());
        return problem.hint().map(header::withHint).orElse(header);
    }

    /** A rule as the first line of a text is no header; a header that nobody closed is, and might say private. */
    private static Checked<FrontMatter> unclosed(SourceFile file, SourceSpan all) {
        if (!looksLikeKeys(file.lines())) {
            return new Checked<>(new FrontMatter.Absent(all), Diagnostics.NONE);
        }
        SourceSpan opening = new SourceSpan(0, 3);
        Diagnostic unclosed = Diagnostic.of(
                        Code.HEADER_UNREADABLE, file.place(opening), "the page is withheld, its header has no end")
                .withHint("close it with a line '---' below the last key");
        return Checked.of(new FrontMatter.Unreadable(all), List.of(unclosed));
    }

    private static boolean looksLikeKeys(LineMap lines) {
        return lines.lines() > 1 && KEY.matcher(lines.line(2)).matches();
    }

    private static OptionalInt endLine(LineMap lines) {
        for (int line = 2; line <= lines.lines(); line++) {
            String text = lines.line(line).stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    private static int startAfter(SourceFile file, int line) {
        return line < file.lines().lines()
                ? file.lines().start(line + 1)
                : file.text().length();
    }
}
