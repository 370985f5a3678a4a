package io.assay.chart;

import io.assay.chart.DataTable.Cell;
import io.assay.exact.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of a chart as a table, with what is marked on the picture in words. */
final class Tables {
    private final ChartWords words;

    Tables(ChartWords words) {
        this.words = words;
    }

    DataTable of(LineOverBands spec) {
        return overTime(spec.points(), spec.caption().title(), spec.measure(), spec.earlier());
    }

    DataTable of(Sparkline spec) {
        String title = words.say("metric.of", "metric", spec.measure(), "entity", spec.entity());
        return overTime(spec.points(), title, spec.measure(), List.of());
    }

    DataTable of(BarsAcrossEntities spec) {
        return across(spec.bars(), spec.caption().title(), spec.measure());
    }

    DataTable of(Bullet spec) {
        String title = words.say("metric.of", "metric", spec.measure(), "entity", spec.entity());
        return across(List.of(new Bar(spec.entity(), spec.datum())), title, spec.measure());
    }

    private DataTable overTime(List<Datum> points, String title, String measure, List<Vintage> earlier) {
        List<Column<LocalDate>> columns = new ArrayList<>();
        columns.add(new Column<>(words.say("chart.date"), time(points)));
        columns.addAll(about(measure, on(points)));
        for (Vintage vintage : earlier) {
            columns.add(vintage(measure, vintage));
        }
        return table(title, columns, days(points, earlier));
    }

    /** The rows of a line's table. */
    static List<LocalDate> days(List<Datum> points, List<Vintage> earlier) {
        return Timeline.dates(Stream.concat(Stream.of(points), earlier.stream().map(Vintage::points)));
    }

    private DataTable across(List<Bar> bars, String title, String measure) {
        List<Column<Bar>> columns = new ArrayList<>();
        columns.add(new Column<>(words.say("column.entity"), bar -> Cell.of(bar.entity())));
        columns.addAll(about(measure, Bar::datum));
        columns.add(new Column<>(
                words.say("column.as-of"), bar -> bar.datum().map(this::time).orElse(Cell.EMPTY)));
        return table(title, columns, bars);
    }

    DataTable of(LinesAcrossEntities spec) {
        List<Column<LocalDate>> columns = new ArrayList<>();
        columns.add(new Column<>(
                words.say("chart.date"),
                time(spec.trends().stream()
                        .flatMap(trend -> trend.points().stream())
                        .toList())));
        for (Trend trend : spec.trends()) {
            columns.add(new Column<>(trend.entity(), on(trend.points()).andThen(this::value)));
        }
        return table(spec.caption().title(), columns, days(spec));
    }

    static List<LocalDate> days(LinesAcrossEntities spec) {
        return Timeline.dates(spec.trends().stream().map(Trend::points));
    }

    private record Column<R>(String name, Function<R, Cell> cell) {}

    private <R> List<Column<R>> about(String measure, Function<R, Optional<Datum>> datum) {
        return List.of(
                new Column<>(measure, row -> value(datum.apply(row))),
                new Column<>(
                        words.say("column.level"),
                        row -> datum.apply(row)
                                .flatMap(Datum::level)
                                .map(Cell::of)
                                .orElse(Cell.EMPTY)),
                new Column<>(
                        words.say("column.issued"),
                        row -> datum.apply(row)
                                .flatMap(Datum::issued)
                                .map(this::date)
                                .orElse(Cell.EMPTY)),
                new Column<>(
                        words.say("chart.note"),
                        row -> datum.apply(row).map(words::marks).map(Cell::of).orElse(Cell.EMPTY)));
    }

    /** Without the columns that are empty in each row, the first two excepted. */
    private static <R> DataTable table(String title, List<Column<R>> columns, List<R> rows) {
        List<List<Cell>> all = rows.stream()
                .map(row ->
                        columns.stream().map(column -> column.cell().apply(row)).toList())
                .toList();
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> i < 2 || all.stream().anyMatch(row -> !row.get(i).equals(Cell.EMPTY)))
                .boxed()
                .toList();
        return new DataTable(
                title,
                kept.stream().map(i -> columns.get(i).name()).toList(),
                all.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    private static Function<LocalDate, Optional<Datum>> on(List<Datum> points) {
        Map<LocalDate, Datum> byDay =
                points.stream().collect(Collectors.toMap(Datum::asOf, datum -> datum, (first, second) -> first));
        return date -> Optional.ofNullable(byDay.get(date));
    }

    private Column<LocalDate> vintage(String measure, Vintage vintage) {
        return new Column<>(
                measure + ", " + vintage.name(), on(vintage.points()).andThen(this::value));
    }

    private Function<LocalDate, Cell> time(List<Datum> points) {
        Function<LocalDate, Optional<Datum>> its = on(points);
        return date -> its.apply(date).map(this::time).orElseGet(() -> date(date));
    }

    private Cell time(Datum datum) {
        return new Cell(datum.time(words), datum.asOf().toString());
    }

    private Cell date(LocalDate date) {
        return new Cell(words.date(date), date.toString());
    }

    private Cell value(Optional<Datum> datum) {
        return datum.map(d -> new Cell(
                        d.isKnown() ? d.label() : words.say("no-value"),
                        d.value().map(Tables::exact).orElse("")))
                .orElse(Cell.EMPTY);
    }

    /** Decimals as snapshots write them: {@code 0.5}, {@code 0.5..0.85}, {@code >0.6}. */
    private static String exact(Interval value) {
        if (value.isExact()) {
            return value.value().toDecimalText();
        }
        if (value.low().isPresent() && value.high().isPresent()) {
            return value.low().get().toDecimalText() + ".." + value.high().get().toDecimalText();
        }
        return value.low()
                .map(low -> (value.lowOpen() ? ">" : ">=") + low.toDecimalText())
                .orElseGet(() -> (value.highOpen() ? "<" : "<=")
                        + value.high().orElseThrow().toDecimalText());
    }

    DataTable of(PartsOverTime spec) {
        List<Column<LocalDate>> columns = new ArrayList<>();
        columns.add(new Column<>(
                words.say("chart.date"),
                time(spec.parts().stream()
                        .flatMap(part -> part.points().stream())
                        .toList())));
        for (PartsOverTime.Part part : spec.parts()) {
            columns.add(new Column<>(part.name(), on(part.points()).andThen(this::value)));
        }
        spec.share().ifPresent(share -> {
            columns.addAll(about(share.measure(), on(share.points())));
            for (Vintage vintage : share.earlier()) {
                columns.add(vintage(share.measure(), vintage));
            }
        });
        return table(spec.caption().title(), columns, days(spec));
    }

    static List<LocalDate> days(PartsOverTime spec) {
        return Timeline.dates(Stream.concat(
                spec.parts().stream().map(PartsOverTime.Part::points),
                spec.share().stream().map(PartsOverTime.Share::points)));
    }

    DataTable of(ChangeAcrossEntities spec) {
        List<Column<ChangeAcrossEntities.Pair>> columns = List.of(
                new Column<>(words.say("column.entity"), pair -> Cell.of(pair.entity())),
                new Column<>(spec.before(), pair -> value(pair.before())),
                new Column<>(spec.after(), pair -> value(pair.after())),
                new Column<>(
                        words.say("column.as-of"),
                        pair -> pair.after().or(pair::before).map(this::time).orElse(Cell.EMPTY)));
        return table(spec.caption().title(), columns, spec.changes());
    }

    DataTable of(HeatTable spec) {
        List<Column<HeatTable.Row>> columns = new ArrayList<>();
        columns.add(new Column<>(words.say("column.entity"), row -> Cell.of(row.entity())));
        columns.add(new Column<>(words.say("column.verdict"), row -> cell(row.verdict())));
        for (int i = 0; i < spec.criteria().size(); i++) {
            int column = i;
            columns.add(
                    new Column<>(spec.criteria().get(i), row -> cell(row.cells().get(column))));
        }
        return table(spec.caption().title(), columns, spec.rows());
    }

    private static Cell cell(HeatTable.Cell cell) {
        return Cell.of(cell.value().isEmpty() ? cell.word() : cell.word() + ", " + cell.value());
    }

    DataTable of(VerdictStrips spec) {
        record Row(VerdictStrips.Strip strip, int stretch) {
            VerdictStrips.Stretch get() {
                return strip.stretches().get(stretch);
            }
        }
        List<Row> rows = spec.strips().stream()
                .flatMap(strip -> IntStream.range(0, strip.stretches().size()).mapToObj(i -> new Row(strip, i)))
                .toList();
        List<Column<Row>> columns = List.of(
                new Column<>(
                        words.say("column.entity"), row -> Cell.of(row.strip().entity())),
                new Column<>(words.say("chart.from-head"), row -> date(row.get().from())),
                new Column<>(
                        words.say("column.verdict"), row -> Cell.of(row.get().phrase())),
                new Column<>(
                        words.say("chart.cause"),
                        row -> Cell.of(row.get().cause().orElse(""))));
        return table(spec.caption().title(), columns, rows);
    }

    DataTable of(Contributions spec) {
        List<Column<Contributions.Part>> columns = List.of(
                new Column<>(words.say("chart.criterion"), part -> Cell.of(part.criterion())),
                new Column<>(words.say("column.level"), part -> Cell.of(part.level())),
                new Column<>(words.say("chart.brings"), part -> Cell.of(words.points(part.brought()))),
                new Column<>(words.say("chart.of-head"), part -> Cell.of(words.points(part.weight()))));
        return table(spec.caption().title(), columns, spec.parts());
    }
}
