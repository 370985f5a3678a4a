package io.assay.site.prose;

import io.assay.notation.Table;
import io.assay.site.view.Html;
import io.assay.site.view.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Some columns of a CSV file, as they are shown.
 *
 * @param rows each with a cell for each column
 */
record CsvTable(List<Column> columns, List<List<String>> rows) {
    /** The longest cells that are kept on one line, such as dates. */
    private static final int BRIEF = 14;

    /**
     * @param alignment {@code left}, {@code center} or {@code right}
     * @param brief whether no cell need be broken into lines
     */
    record Column(String name, String alignment, boolean brief) {}

    /** Digits, perhaps with a sign, a currency, separators, an exponent and a unit or a percent sign. */
    private static final Pattern NUMBER =
            Pattern.compile("[<>~≈]?[-+−]?[$€£¥]?\\d[\\d.,'\u00A0\u202F]*(?:[eE][-+]?\\d+)?\\s?(?:%|[A-Za-z]{1,3})?");

    CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param asked the alignments of some columns, by index in the file; columns of numbers go right, others left */
    public static CsvTable of(Table table, List<Integer> chosen, Map<Integer, String> asked) {
        List<Column> columns = new ArrayList<>();
        for (int index : chosen) {
            List<String> written = table.rows().stream()
                    .map(row -> row.get(index).text())
                    .filter(text -> !text.isEmpty())
                    .toList();
            boolean numeric = !written.isEmpty()
                    && written.stream().allMatch(text -> NUMBER.matcher(text).matches());
            columns.add(new Column(
                    table.header().get(index).text(),
                    asked.getOrDefault(index, numeric ? "right" : "left"),
                    written.stream().allMatch(text -> text.length() <= BRIEF)));
        }
        return new CsvTable(
                columns,
                table.rows().stream()
                        .map(row -> chosen.stream()
                                .map(index -> row.get(index).text())
                                .toList())
                        .toList());
    }

    /** A wide table is scrolled, and the keyboard can reach it for that. */
    String html(Optional<String> caption, Link download) {
        StringBuilder html = new StringBuilder(
                        "<figure class=\"csv-table\">\n<div class=\"table-scroll\" tabindex=\"0\"")
                .append(" role=\"region\" aria-label=\"")
                .append(Html.escape(caption.orElse(download.text())))
                .append("\"><table>\n<thead><tr>");
        columns.forEach(column -> html.append(cell("th scope=\"col\"", "th", column, column.name())));
        html.append("</tr></thead>\n<tbody>");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(cell("td", "td", columns.get(i), row.get(i)));
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

    private static String cell(String open, String tag, Column column, String text) {
        List<String> classes = new ArrayList<>();
        if (!column.alignment().equals("left")) {
            classes.add("align-" + column.alignment());
        }
        if (column.brief()) {
            classes.add("brief");
        }
        String attribute = classes.isEmpty() ? "" : " class=\"" + String.join(" ", classes) + "\"";
        return "<" + open + attribute + ">" + Html.escape(text) + "</" + tag + ">";
    }

    String markdown(Optional<String> caption) {
        List<String> header = columns.stream().map(Column::name).toList();
        return MarkdownBlocks.table(header, rows)
                + caption.map(words -> "\n\n" + words).orElse("");
    }
}
