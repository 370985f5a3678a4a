package io.assay.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which rows of the table below a chart the points of a line stand in, for lines too dense for marks that tell of
 * themselves. The theme's script reads it, so that no number is written twice.
 *
 * @param attributes of the line's element
 */
record Tellable(String attributes) {
    static final Tellable NOTHING = new Tellable("");

    /**
     * Tells the row of each point as a whole.
     *
     * @param dates of the rows, each once
     */
    static Tellable rows(List<Datum> points, List<LocalDate> dates) {
        String rows = ranges(points, dates);
        return rows.isEmpty() ? NOTHING : new Tellable(" data-rows=\"" + rows + "\"");
    }

    /**
     * Tells one column of each point's row, after its name.
     *
     * @param column 1 for the first after the dates
     */
    static Tellable column(int column, List<Datum> points, List<LocalDate> dates) {
        Tellable rows = rows(points, dates);
        return rows.equals(NOTHING) ? rows : new Tellable(rows.attributes + " data-column=\"" + column + "\"");
    }

    /** {@code 0-140 155-399}: the rows of the points that a drawn line runs through, from each first to each last. */
    private static String ranges(List<Datum> points, List<LocalDate> dates) {
        Map<LocalDate, Integer> row =
                IntStream.range(0, dates.size()).boxed().collect(Collectors.toMap(dates::get, Function.identity()));
        List<String> ranges = new ArrayList<>();
        for (List<Datum> piece : Timeline.pieces(points)) {
            // A point alone has no line.
            if (piece.size() > 1) {
                ranges.addAll(
                        runs(piece.stream().map(point -> row.get(point.asOf())).toList()));
            }
        }
        return String.join(" ", ranges);
    }

    private static List<String> runs(List<Integer> rows) {
        List<String> runs = new ArrayList<>();
        int from = rows.get(0);
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i) != rows.get(i - 1) + 1) {
                runs.add(from + "-" + rows.get(i - 1));
                from = i == rows.size() ? from : rows.get(i);
            }
        }
        return runs;
    }
}
