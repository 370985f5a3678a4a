package io.assay.notation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads comma-separated values (RFC 4180) with a header row, after optional {@code # key: value} lines. */
public final class CsvReader {
    private static final CsvFactory CSV = new CsvFactory();

    private CsvReader() {}

    public static Checked<Table> read(SourceFile file) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<String, Scalar> directives = new LinkedHashMap<>();
        int body = directives(file, directives);
        List<List<Scalar>> rows = new ArrayList<>();
        try (CsvParser parser = CSV.createParser(file.text().substring(body))) {
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.enable(CsvParser.Feature.TRIM_SPACES);
            rows(file, body, parser, rows);
        } catch (JacksonException e) {
            int at = body
                    + (int) Math.max(
                            0, e.getLocation() == null ? 0 : e.getLocation().getCharOffset());
            SourceSpan span = new SourceSpan(
                    Math.min(at, file.text().length()), Math.min(at, file.text().length()));
            diagnostics.add(Diagnostic.of(Code.CSV_SYNTAX, file.place(span), "this is not valid CSV: " + words(e))
                    .withHint("a quote that was opened is not closed, or text follows a closing quote"));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
        if (rows.isEmpty()) {
            return Checked.of(new Table(file, directives, List.of(), List.of()), diagnostics);
        }
        List<Scalar> header = rows.get(0);
        Optional<String> foreign = foreign(header);
        if (foreign.isPresent()) {
            diagnostics.add(separated(header.get(0), foreign.get()));
            return Checked.of(new Table(file, directives, List.of(), List.of()), diagnostics);
        }
        List<List<Scalar>> checked = new ArrayList<>();
        for (List<Scalar> row : rows.subList(1, rows.size())) {
            checked.add(fit(row, header, diagnostics));
        }
        return Checked.of(new Table(file, directives, header, checked), diagnostics);
    }

    private static String words(JacksonException e) {
        return e.getOriginalMessage().startsWith("Missing closing quote")
                ? "a quote is not closed"
                : e.getOriginalMessage();
    }

    private static int directives(SourceFile file, Map<String, Scalar> directives) {
        int line = 1;
        while (line <= file.lines().lines() && file.lines().line(line).startsWith("#")) {
            String text = file.lines().line(line);
            int colon = text.indexOf(':');
            if (colon > 0) {
                String value = text.substring(colon + 1);
                int start = file.lines().start(line)
                        + colon
                        + 1
                        + (value.length() - value.stripLeading().length());
                SourceSpan span = new SourceSpan(start, start + value.strip().length());
                directives.put(text.substring(1, colon).strip(), new Scalar(value.strip(), false, file.origin(span)));
            }
            line++;
        }
        return line <= file.lines().lines()
                ? file.lines().start(line)
                : file.text().length();
    }

    private static void rows(SourceFile file, int body, CsvParser parser, List<List<Scalar>> rows) throws IOException {
        List<Scalar> row = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_ARRAY -> row = new ArrayList<>();
                case END_ARRAY -> {
                    if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                        rows.add(row);
                    }
                    row = new ArrayList<>();
                }
                default -> row.add(cell(file, body, parser));
            }
        }
    }

    private static Scalar cell(SourceFile file, int body, CsvParser parser) throws IOException {
        int start = body + (int) parser.currentTokenLocation().getCharOffset();
        int end = end(file.text(), Math.min(start, file.text().length()));
        String written = file.text().substring(start, end);
        int leading = written.length() - written.stripLeading().length();
        SourceSpan span = new SourceSpan(
                start + leading,
                Math.max(start + leading, start + written.stripTrailing().length()));
        return new Scalar(parser.getText().strip(), written.strip().startsWith("\""), file.origin(span));
    }

    /** Where a cell ends; the parser only says where it stands after it, which differs at the end of a line. */
    private static int end(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
                at += text.charAt(at) == '"' ? 2 : 1;
            }
            return Math.min(text.length(), at + 1);
        }
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** What separates the columns, if it is something else than a comma: spreadsheets write what their language wants. */
    private static Optional<String> foreign(List<Scalar> header) {
        return header.size() > 1
                ? Optional.empty()
                : Stream.of(";", "\t", "|")
                        .filter(header.get(0).text()::contains)
                        .findFirst();
    }

    private static Diagnostic separated(Scalar header, String by) {
        String name = by.equals("\t") ? "tabs" : "'" + by + "'";
        String asMeant = Stream.of(header.text().split(Pattern.quote(by)))
                .map(String::strip)
                .collect(Collectors.joining(","));
        return Diagnostic.of(
                        Code.CSV_SYNTAX, header.place(), "the columns are separated by " + name + ", not by commas")
                .withHint("save the file with commas: " + asMeant
                        + (by.equals(";") ? "; a decimal comma becomes a point" : ""));
    }

    /** A short row is filled with empty cells; cells beyond the header are reported and dropped. */
    private static List<Scalar> fit(List<Scalar> row, List<Scalar> header, List<Diagnostic> diagnostics) {
        if (row.size() > header.size()) {
            Scalar extra = row.get(header.size());
            diagnostics.add(Diagnostic.of(
                            Code.CSV_SYNTAX,
                            extra.place(),
                            "this row has " + row.size() + " cells, the header has " + header.size())
                    .withHint("a cell that holds a comma must stand in double quotes"));
            return row.subList(0, header.size());
        }
        Scalar last = row.get(row.size() - 1);
        SourceSpan end =
                new SourceSpan(last.origin().span().end(), last.origin().span().end());
        Scalar empty = new Scalar("", false, last.origin().file().origin(end));
        List<Scalar> full = new ArrayList<>(row);
        full.addAll(Collections.nCopies(header.size() - row.size(), empty));
        return full;
    }
}
