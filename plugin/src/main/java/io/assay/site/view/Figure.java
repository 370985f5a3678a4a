package io.assay.site.view;

import io.assay.knowledge.Permalink;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chart with what a person would say of it, and its data. The picture itself names its source.
 *
 * @param svg for a wide page
 * @param narrowSvg for a phone, if the wide one would be too small there
 * @param header the names of the data table's columns
 * @param rows its rows
 * @param csv the same with exact values, for programs
 */
public record Figure(
        String id,
        String title,
        String svg,
        Optional<String> narrowSvg,
        String description,
        boolean illustrative,
        List<String> header,
        List<List<String>> rows,
        String csv) {
    /** A day, such as "30 Sep 2026", begins with a digit too. */
    private static final Pattern NUMBER =
            Pattern.compile("(?!\\p{N}{1,2}\\.?\\s\\p{L}+\\.?\\s\\p{N}{4})[^\\p{L}\\p{N}]{0,3}\\p{N}.*");

    public Figure {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The classes of the data table: {@code n2} where the second column holds numbers, and so on. */
    public String numberColumns() {
        return IntStream.range(0, header.size())
                .filter(this::isNumbers)
                .mapToObj(column -> "n" + (column + 1))
                .collect(Collectors.joining(" "));
    }

    private boolean isNumbers(int column) {
        List<String> cells = rows.stream()
                .filter(row -> row.size() > column)
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(NUMBER.asMatchPredicate());
    }

    /** Where the data of the chart are published beside a page: its path in the site. */
    public String dataPath(Permalink page) {
        return Beside.path(page, id, ".csv");
    }

    /** The relative URL of the data, from the page that shows the chart. */
    public String dataUrl(Permalink page) {
        return Permalink.relative(page, dataPath(page));
    }

    /** Where the chart is published as a PNG, where a site has pictures: its path in the site. */
    public String picturePath(Permalink page) {
        return Beside.path(page, id, ".png");
    }

    /** The relative URL of the PNG, from the page that shows the chart. */
    public String pictureUrl(Permalink page) {
        return Permalink.relative(page, picturePath(page));
    }
}
