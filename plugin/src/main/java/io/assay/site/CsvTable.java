package io.assay.site;

import io.assay.notation.Scalar;
import io.assay.notation.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Some columns of a CSV file, as they are shown.
 *
 * @param alignments {@code left}, {@code center} or {@code right} for each column
 * @param rows each with a cell for each column
 */
record CsvTable(List<String> header, List<String> alignments, List<List<String>> rows) {
    /** Digits, perhaps with a sign, a currency, separators, an exponent and a unit or a percent sign. */
    private static final Pattern NUMBER =
            Pattern.compile("[<>~≈]?[-+−]?[$€£¥]?\\d[\\d.,'\u00A0\u202F]*(?:[eE][-+]?\\d+)?\\s?(?:%|[A-Za-z]{1,3})?");

    CsvTable {
        header = List.copyOf(header);
        alignments = List.copyOf(alignments);
        rows = List.copyOf(rows);
    }

    /** @param asked the alignments of some columns, by index in the file; columns of numbers go right, others left */
    static CsvTable of(Table table, List<Integer> columns, Map<Integer, String> asked) {
        List<String> alignments = new ArrayList<>();
        for (int column : columns) {
            alignments.add(asked.getOrDefault(column, isNumeric(table, column) ? "right" : "left"));
        }
        return new CsvTable(
                texts(table.header(), columns),
                alignments,
                table.rows().stream().map(row -> texts(row, columns)).toList());
    }

    private static List<String> texts(List<Scalar> cells, List<Integer> columns) {
        return columns.stream().map(column -> cells.get(column).text()).toList();
    }

    private static boolean isNumeric(Table table, int column) {
        List<String> written = table.rows().stream()
                .map(row -> row.get(column).text())
                .filter(text -> !text.isEmpty())
                .toList();
        return !written.isEmpty()
                && written.stream().allMatch(text -> NUMBER.matcher(text).matches());
    }

    /** A wide table is scrolled, and the keyboard can reach it for that. */
    String html(Optional<String> caption, Link download) {
        StringBuilder html = new StringBuilder(
                        "<figure class=\"csv-table\">\n<div class=\"table-scroll\" tabindex=\"0\"")
                .append(" role=\"region\" aria-label=\"")
                .append(Html.escape(caption.orElse(download.text())))
                .append("\"><table>\n<thead><tr>");
        for (int i = 0; i < header.size(); i++) {
            html.append(cell("th scope=\"col\"", "th", i, header.get(i)));
        }
        html.append("</tr></thead>\n<tbody>");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(cell("td", "td", i, row.get(i)));
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n<figcaption>");
        caption.ifPresent(words -> html.append(Html.escape(words)).append(' '));
        return html.append("<a href=\"")
                .append(Html.escape(download.url()))
                .append("\" download>")
                .append(Html.escape(download.text()))
                .append("</a></figcaption>\n</figure>\n")
                .toString();
    }

    private String cell(String open, String tag, int column, String text) {
        String side = alignments.get(column);
        String align = side.equals("left") ? "" : " class=\"align-" + side + "\"";
        return "<" + open + align + ">" + Html.escape(text) + "</" + tag + ">";
    }

    String markdown(Optional<String> caption) {
        return MarkdownBlocks.table(header, rows)
                + caption.map(words -> "\n\n" + words).orElse("");
    }
}
