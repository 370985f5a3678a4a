package io.assay.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a table in a region that scrolls sideways and that a keyboard can reach. The region is named after the
 * table's columns, which needs no words of any one language.
 */
final class TableWriter {
    private final Facts facts;
    private final InlineWriter inlines;
    private final HtmlBuilder html;

    /** Columns of the present table. */
    private int width;

    /** How many cells may yet be added to rows that are short: a few characters must not become megabytes. */
    private int spareCells = 50_000;

    TableWriter(Facts facts, InlineWriter inlines, HtmlBuilder html) {
        this.facts = facts;
        this.inlines = inlines;
        this.html = html;
    }

    void write(TableBlock table) {
        List<String> columns = new ArrayList<>();
        width = 0;
        HtmlBuilder rows = new HtmlBuilder();
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            if (section instanceof TableHead) {
                rows.raw("<thead>\n");
                section(section, rows, columns);
                width = columns.size();
                rows.raw("</thead>\n");
            } else if (section instanceof TableBody && section.hasChildren()) {
                rows.raw("<tbody>\n");
                section(section, rows, new ArrayList<>());
                rows.raw("</tbody>\n");
            }
        }
        html.raw("<div class=\"table-scroll\" tabindex=\"0\"");
        String name = name(columns);
        if (!name.isEmpty()) {
            html.raw(" role=\"region\"").attribute("aria-label", name);
        }
        html.raw(">\n<table>\n").append(rows).raw("</table>\n</div>\n");
    }

    private String name(List<String> columns) {
        String named = columns.stream().filter(column -> !column.isEmpty()).collect(Collectors.joining(", "));
        return named.isEmpty() && facts.heading() >= 0
                ? facts.headings.get(facts.heading()).text()
                : named;
    }

    private void section(Node section, HtmlBuilder rows, List<String> cells) {
        for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
            rows.raw("<tr>\n");
            cells.clear();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell tableCell) {
                    cells.add(cell(tableCell, rows));
                }
            }
            for (int missing = width - cells.size(); missing > 0 && spareCells > 0; missing--) {
                rows.raw("<td></td>\n");
                spareCells--;
            }
            rows.raw("</tr>\n");
            facts.addText(inlines.block().text());
            inlines.block().end(true);
        }
    }

    /** Gives the words of the cell. */
    private String cell(TableCell cell, HtmlBuilder rows) {
        TextBlock row = inlines.block();
        int before = row.length();
        row.add(before > 0 ? " · " : "");
        int start = row.length();
        boolean blank = cell.getText().isBlank();
        // A header cell without words heads nothing.
        String tag = cell.isHeader() && !blank ? "th" : "td";
        rows.raw("<").raw(tag);
        if (cell.getAlignment() != null) {
            rows.attribute("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        rows.raw(">");
        if (!blank) {
            inlines.write(cell, rows);
        }
        rows.raw("</").raw(tag).raw(">\n");
        String words = row.from(start);
        if (words.isEmpty()) {
            row.cut(before);
        }
        return words;
    }
}
