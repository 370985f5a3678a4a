package io.assay.site.prose;

import io.assay.site.view.BandsView;
import io.assay.site.view.Block;
import io.assay.site.view.Figure;
import io.assay.site.view.ListingView;
import io.assay.site.view.MatrixView;
import io.assay.site.view.ValuesView;
import io.assay.site.view.VerdictView;
import io.assay.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the engine puts into a page, as Markdown: a verdict as a quote, all else as tables. */
record MarkdownBlocks(Words words) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    String write(List<Block> blocks) {
        return blocks.stream().map(this::write).collect(Collectors.joining("\n\n"));
    }

    String write(Block block) {
        if (block instanceof Block.Verdict verdict) {
            return verdict(verdict.verdict());
        } else if (block instanceof Block.Matrix matrix) {
            return matrix(matrix.matrix());
        } else if (block instanceof Block.Bands bands) {
            return bands(bands.bands());
        } else if (block instanceof Block.Chart chart) {
            return chart(chart.figure());
        } else if (block instanceof Block.FromFile file) {
            return file.markdown();
        } else if (block instanceof Block.Listing listing) {
            return listing(listing.listing());
        } else if (block instanceof Block.Values values) {
            return values(values.values());
        }
        return "";
    }

    private String verdict(VerdictView verdict) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                verdict.score().isEmpty() ? "markdown.verdict" : "markdown.verdict-scored",
                "entity",
                verdict.entity().text(),
                "verdict",
                verdict.phrase(),
                "score",
                verdict.score(),
                "framework",
                verdict.framework().text()));
        lines.add(words.say(
                "markdown.basis",
                "sentence",
                verdict.sentence(),
                "judged",
                verdict.judged(),
                "date",
                verdict.asOf(),
                "certainty",
                verdict.certainty().isEmpty() ? words.say("none") : verdict.certainty()));
        if (verdict.illustrative()) {
            lines.add(words.say("markdown.illustrative"));
        }
        return lines.stream().map(line -> "> " + line).collect(Collectors.joining("\n>\n"));
    }

    private String matrix(MatrixView matrix) {
        List<String> header = Stream.concat(
                        Stream.of(words.say("column.entity"), words.say("column.verdict")),
                        matrix.columns().stream().map(MatrixView.Column::name))
                .toList();
        List<List<String>> rows = matrix.rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(
                                        row.verdict().entity().text(),
                                        row.verdict().phrase()),
                                row.cells().stream().map(MarkdownBlocks::cell))
                        .toList())
                .toList();
        return table(header, rows) + "\n\n" + matrix.caption()
                + (matrix.illustrative() ? " " + words.say("markdown.illustrative") : "");
    }

    private static String cell(MatrixView.Cell cell) {
        return Stream.of(cell.level(), cell.value(), cell.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String bands(BandsView bands) {
        boolean weighed = bands.rows().stream().anyMatch(row -> !row.weight().isEmpty());
        List<List<String>> rows = bands.rows().stream()
                .map(row -> cells(
                        weighed,
                        row.name(),
                        row.weight(),
                        levels(row),
                        row.why().orElse("")))
                .toList();
        return table(
                cells(
                        weighed,
                        words.say("report.criterion"),
                        words.say("markdown.weight"),
                        words.say("markdown.levels"),
                        words.say("markdown.why")),
                rows);
    }

    /** Criteria of a ladder have no weights. */
    private static List<String> cells(boolean weighed, String criterion, String weight, String levels, String why) {
        return weighed ? List.of(criterion, weight, levels, why) : List.of(criterion, levels, why);
    }

    /** What stands in place of levels where there are none: the ends of a scale, the members of a group. */
    private static String levels(BandsView.Row row) {
        return row.levels().isEmpty()
                ? String.join(" ", row.notes())
                : row.levels().stream().map(MarkdownBlocks::level).collect(Collectors.joining("; "));
    }

    private static String level(BandsView.Level level) {
        return level.range().isEmpty() ? level.name() : level.name() + " " + level.range();
    }

    private String chart(Figure figure) {
        String invented = figure.illustrative() ? " " + words.say("chart.illustrative") : "";
        return "**" + figure.title() + "**\n\n" + figure.description() + invented + "\n\n"
                + table(figure.header(), figure.rows());
    }

    private String values(ValuesView values) {
        List<List<String>> rows = values.rows().stream()
                .map(row -> List.of(
                        row.metric().text(),
                        row.value().entity().text(),
                        row.value().exact() + (row.note().isEmpty() ? "" : " (" + row.note() + ")"),
                        row.value().asOf(),
                        row.value().source(),
                        row.freshness()))
                .toList();
        return table(
                        Stream.of(
                                        "column.metric",
                                        "column.entity",
                                        "column.value",
                                        "column.as-of",
                                        "column.source",
                                        "column.freshness")
                                .map(words::say)
                                .toList(),
                        rows)
                + (values.illustrative() ? "\n\n" + words.say("markdown.illustrative") : "");
    }

    private static String listing(ListingView listing) {
        return listing.groups().stream()
                .map(group -> (group.name().isEmpty() ? "" : "**" + group.name() + "**\n\n")
                        + (listing.columns().isEmpty() ? items(group) : rows(listing.columns(), group)))
                .collect(Collectors.joining("\n\n"));
    }

    private static String items(ListingView.Group group) {
        return group.items().stream()
                .map(item ->
                        "- " + item.link().text() + (item.description().isEmpty() ? "" : ": " + item.description()))
                .collect(Collectors.joining("\n"));
    }

    private static String rows(List<String> columns, ListingView.Group group) {
        return table(
                columns,
                group.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.words().stream()
                                        .map(ListingView.Word::text)
                                        .collect(Collectors.joining(", ")))
                                .toList())
                        .toList());
    }

    static String table(List<String> header, List<List<String>> rows) {
        return Stream.concat(
                        Stream.of(row(header), "|" + " --- |".repeat(header.size())),
                        rows.stream().map(MarkdownBlocks::row))
                .collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> SPACE.matcher(cell.replace("|", "\\|")).replaceAll(" "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
