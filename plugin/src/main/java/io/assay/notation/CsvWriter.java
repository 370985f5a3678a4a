package io.assay.notation;

import java.util.List;
import java.util.stream.Collectors;

/** Writes comma-separated values (RFC 4180), lines ended by a line feed. {@link CsvReader} reads them back. */
public final class CsvWriter {
    private CsvWriter() {}

    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvWriter::cell).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip())
                && !text.startsWith("#");
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
