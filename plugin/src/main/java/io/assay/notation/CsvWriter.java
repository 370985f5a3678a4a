package io.assay.notation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes comma-separated values (RFC 4180), lines ended by a line feed. {@link CsvReader} reads them back. */
public final class CsvWriter {
    private static final Pattern FORMULA = Pattern.compile("[=+@\\-\t\r]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?(\\.\\.[+-]?\\d+(\\.\\d+)?)?");

    private CsvWriter() {}

    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvWriter::cell).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * The same for readers' spreadsheets, which take a cell that begins as a formula for one: an apostrophe before it says
     * that it is text. Numbers stay what they are.
     */
    public static String publish(List<List<String>> rows) {
        return write(rows.stream()
                .map(row -> row.stream().map(CsvWriter::asText).toList())
                .toList());
    }

    private static String asText(String cell) {
        return FORMULA.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip())
                && !text.startsWith("#");
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
