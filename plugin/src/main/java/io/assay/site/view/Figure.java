package io.assay.site.view;

import io.assay.knowledge.Permalink;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chart with what a person would say of it, and its data. The picture itself names its source. It is drawn when it is
 * looked at: a site is planned by the charts that there are, and few of them are seen in a preview.
 */
public final class Figure {
    /** About a year of days. */
    private static final int MOST_ROWS = 400;

    private final String id;
    private final boolean illustrative;
    private final Supplier<Drawn> drawn;

    /**
     * What is seen of a chart.
     *
     * @param svg for a wide page
     * @param narrowSvg for a phone, if the wide one would be too small there
     * @param header the names of the data table's columns
     * @param rows its rows
     * @param overTime whether they stand in the order of time
     * @param csv the same with exact values, for programs
     */
    public record Drawn(
            String title,
            String svg,
            Optional<String> narrowSvg,
            String description,
            List<String> header,
            List<List<String>> rows,
            boolean overTime,
            String csv) {
        public Drawn {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A day, such as "30 Sep 2026", begins with a digit too. */
    private static final Pattern NUMBER =
            Pattern.compile("(?!\\p{N}{1,2}\\.?\\s\\p{L}+\\.?\\s\\p{N}{4})[^\\p{L}\\p{N}]{0,3}\\p{N}.*");

    /**
     * @param id unique on its page
     * @param illustrative whether any of it is invented
     * @param drawn gives the same each time, to several threads at once
     */
    public Figure(String id, boolean illustrative, Supplier<Drawn> drawn) {
        this.id = id;
        this.illustrative = illustrative;
        this.drawn = drawn;
    }

    public String id() {
        return id;
    }

    public boolean illustrative() {
        return illustrative;
    }

    public String title() {
        return drawn.get().title();
    }

    public String svg() {
        return drawn.get().svg();
    }

    public Optional<String> narrowSvg() {
        return drawn.get().narrowSvg();
    }

    public String description() {
        return drawn.get().description();
    }

    public List<String> header() {
        return drawn.get().header();
    }

    public List<List<String>> rows() {
        return drawn.get().rows();
    }

    /** The rows to show on a page: where there are too many for one, the latest. */
    public List<List<String>> shownRows() {
        List<List<String>> all = rows();
        return drawn.get().overTime() && all.size() > MOST_ROWS ? all.subList(all.size() - MOST_ROWS, all.size()) : all;
    }

    public String csv() {
        return drawn.get().csv();
    }

    /** The classes of the data table: {@code n2} where the second column holds numbers, and so on. */
    public String numberColumns() {
        return IntStream.range(0, header().size())
                .filter(this::isNumbers)
                .mapToObj(column -> "n" + (column + 1))
                .collect(Collectors.joining(" "));
    }

    private boolean isNumbers(int column) {
        List<String> cells = rows().stream()
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
