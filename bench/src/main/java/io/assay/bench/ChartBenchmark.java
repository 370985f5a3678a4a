package io.assay.bench;

import io.assay.chart.AxisFormat;
import io.assay.chart.Band;
import io.assay.chart.Bar;
import io.assay.chart.BarsAcrossEntities;
import io.assay.chart.Caption;
import io.assay.chart.ChangeAcrossEntities;
import io.assay.chart.Chart;
import io.assay.chart.ChartRenderer;
import io.assay.chart.ChartSpec;
import io.assay.chart.Datum;
import io.assay.chart.HeatTable;
import io.assay.chart.LineOverBands;
import io.assay.chart.LinesAcrossEntities;
import io.assay.chart.PartsOverTime;
import io.assay.chart.Standing;
import io.assay.chart.Trend;
import io.assay.exact.Rational;
import io.assay.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One chart, drawn in both widths, with its description and its table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ChartBenchmark {
    private static final List<Band> BANDS = List.of(
            new Band("poor", Optional.empty(), Optional.of(Rational.of(1, 5)), 0, 3),
            new Band("fair", Optional.of(Rational.of(1, 5)), Optional.of(Rational.of(1, 2)), 1, 3),
            new Band("good", Optional.of(Rational.of(1, 2)), Optional.empty(), 2, 3));

    @Param({"line", "days", "bars", "multiples", "parts", "dumbbell", "slope", "heat"})
    public String form;

    private final ChartRenderer renderer = new ChartRenderer(Words.of("en"));
    private ChartSpec spec;

    @Setup
    public void make() {
        spec = spec(form);
    }

    @Benchmark
    public Chart draw() {
        return renderer.render(spec, "a");
    }

    private static ChartSpec spec(String form) {
        Caption caption = Caption.of("A chart of " + form);
        AxisFormat percent = AxisFormat.PERCENT;
        return switch (form) {
            case "line" -> new LineOverBands(caption, "Use", "Mill", percent, BANDS, quarters(1), List.of());
            case "days" -> new LineOverBands(caption, "Use", "Mill", percent, BANDS, points(400, 1), List.of());
            case "bars" ->
                new BarsAcrossEntities(
                        caption,
                        "Use",
                        percent,
                        BANDS,
                        IntStream.range(0, 8)
                                .mapToObj(i -> new Bar(
                                        "Mill " + i, Optional.of(quarters(i).get(7))))
                                .toList());
            case "multiples" ->
                new LinesAcrossEntities(
                        caption,
                        "Use",
                        percent,
                        BANDS,
                        IntStream.range(0, 8)
                                .mapToObj(i -> new Trend("Mill " + i, quarters(i)))
                                .toList());
            case "parts" ->
                new PartsOverTime(
                        caption,
                        "Mill",
                        Optional.of(new PartsOverTime.Share("Use", percent, BANDS, quarters(1), List.of())),
                        "Stones",
                        AxisFormat.PLAIN,
                        PartsOverTime.Arrangement.STACKED,
                        List.of(
                                new PartsOverTime.Part("grinding", quarters(2)),
                                new PartsOverTime.Part("idle", quarters(3))));
            case "dumbbell" -> change(caption, ChangeAcrossEntities.Form.DUMBBELL);
            case "slope" -> change(caption, ChangeAcrossEntities.Form.SLOPE);
            case "heat" -> heat(caption);
            default -> throw new IllegalArgumentException(form);
        };
    }

    private static ChartSpec change(Caption caption, ChangeAcrossEntities.Form form) {
        return new ChangeAcrossEntities(
                caption,
                "Use",
                AxisFormat.PERCENT,
                BANDS,
                form,
                "before",
                "after",
                IntStream.range(0, 8)
                        .mapToObj(i -> new ChangeAcrossEntities.Pair(
                                "Mill " + i,
                                Optional.of(quarters(i).get(6)),
                                Optional.of(quarters(i).get(7))))
                        .toList());
    }

    private static ChartSpec heat(Caption caption) {
        HeatTable.Cell cell = new HeatTable.Cell("fair", "41%", Optional.of(Standing.at(1, 3)));
        return new HeatTable(
                caption,
                List.of("Use", "Fees", "Demand", "Moat", "Cost"),
                IntStream.range(0, 5)
                        .mapToObj(i -> new HeatTable.Row("Mill " + i, cell, List.of(cell, cell, cell, cell, cell)))
                        .toList());
    }

    private static List<Datum> quarters(int shift) {
        return points(8, shift);
    }

    private static List<Datum> points(int count, int shift) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int percent = 10 + (i * 37 + shift * 11) % 60;
                    LocalDate date = count > 100
                            ? LocalDate.of(2025, 1, 1).plusDays(i)
                            : LocalDate.of(2024, 10, 1).plusMonths(3L * i).minusDays(1);
                    return Datum.of(date, Rational.of(percent, 100), percent + "%");
                })
                .toList();
    }
}
