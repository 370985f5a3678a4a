package io.assay.chart;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Charts to test and to look at, ordinary and hard. All figures are invented. */
public final class Examples {
    static final ChartWords ENGLISH = new ChartWords(Words.of("en"));

    static final List<Band> BANDS = bands("poor", "0.1", "fair", "0.2", "good", "0.5", "strong");
    static final Caption CAPTION = new Caption(
            "Half of Akash’s GPUs now earn fees",
            Optional.of("GPU utilization, share of registered GPUs"),
            List.of("Source: Akash console. As of 30 Jun 2026, issued 3 Jul 2026."),
            false);
    static final LocalDate START = LocalDate.of(2024, 9, 30);

    private Examples() {}

    public static Map<String, ChartSpec> all() {
        Map<String, ChartSpec> all = new LinkedHashMap<>();
        all.put("line", line(CAPTION, utilization()));
        all.put("line-restated", restated());
        all.put("line-gaps", line(illustrative("Gaps are gaps"), gaps()));
        all.put("line-no-bands", line(caption("Fees paid"), AxisFormat.currency("$"), List.of(), fees()));
        all.put("line-none", line(caption("Nothing is known yet"), List.of()));
        all.put("line-missing", line(caption("Known to be missing"), List.of(Datum.missing(START))));
        all.put("line-one", line(caption("One point"), List.of(percent(START, "0.174"))));
        all.put("line-equal", line(caption("Always the same"), quarters("0.3", "0.3", "0.3", "0.3")));
        all.put("line-zero", line(caption("Always zero"), quarters("0", "0", "0")));
        all.put(
                "line-negative",
                line(caption("Below zero"), AxisFormat.PLAIN, List.of(), plain("-5", "3", "-12.5", "-4")));
        all.put("line-tiny", line(caption("Tiny"), AxisFormat.PLAIN, List.of(), plain("1e-9", "3e-9", "2.5e-9")));
        all.put(
                "line-huge",
                line(caption("Huge"), AxisFormat.currency("$"), List.of(), plain("1e12", "3.2e12", "2.5e12")));
        all.put(
                "line-beyond",
                line(
                        caption("Beyond what a double can hold"),
                        AxisFormat.PLAIN,
                        List.of(),
                        plain("1e400", "-1e400", "1")));
        all.put(
                "line-close",
                line(
                        caption("Far from zero, near each other"),
                        AxisFormat.PLAIN,
                        List.of(),
                        plain("1000000000000.01", "1000000000000.02")));
        all.put("line-400", line(caption("Four hundred days"), days(400)));
        all.put("line-days", line(caption("Nine days"), days(9)));
        all.put("line-long", longWords());
        all.put("line-intervals", line(caption("Known within bounds"), intervals()));
        all.put("bars", bars());
        all.put(
                "bars-no-bands",
                new BarsAcrossEntities(
                        caption("Fees paid in June"),
                        "Fees",
                        AxisFormat.currency("$"),
                        List.of(),
                        List.of(
                                money("Akash", "410000"),
                                money("Render", "1100000"),
                                money("io.net", "95000"),
                                new Bar("Gensyn", Optional.empty()))));
        all.put(
                "bars-negative",
                new BarsAcrossEntities(
                        caption("Change on the quarter"),
                        "Change",
                        AxisFormat.PERCENT,
                        List.of(),
                        List.of(
                                share("Akash", "0.12"),
                                share("Render", "-0.3"),
                                share("io.net", "-0.02"),
                                share("Bittensor", "0"))));
        all.put(
                "bars-none",
                new BarsAcrossEntities(caption("No entities"), "Change", AxisFormat.PERCENT, BANDS, List.of()));
        all.put(
                "bars-unknown",
                new BarsAcrossEntities(
                        caption("Nothing known"),
                        "Change",
                        AxisFormat.PERCENT,
                        BANDS,
                        List.of(
                                new Bar("Akash", Optional.empty()),
                                new Bar("Render", Optional.of(Datum.missing(START))))));
        all.put(
                "bars-30",
                new BarsAcrossEntities(
                        caption("Thirty entities"),
                        "GPU utilization",
                        AxisFormat.PERCENT,
                        BANDS,
                        IntStream.range(0, 30)
                                .mapToObj(i -> share("Network " + (i + 1), "0." + (10 + i * 3)))
                                .toList()));
        all.put(
                "bars-long",
                new BarsAcrossEntities(
                        caption("Long names"),
                        "GPU utilization",
                        AxisFormat.PERCENT,
                        BANDS,
                        List.of(
                                share(
                                        "The Decentralised Physical Infrastructure Network of Northern Europe (DPINNE)",
                                        "0.44"),
                                share("ДецентрализованнаяСетьВычислений", "0.21"),
                                share("分散型コンピューティングネットワーク", "0.05"))));
        all.put(
                "bars-wordy",
                new BarsAcrossEntities(
                        caption("Long labels"),
                        "Fees",
                        AxisFormat.PLAIN,
                        List.of(),
                        List.of(
                                new Bar(
                                        "Akash",
                                        Optional.of(Datum.of(START, rational("1234567"), "1,234,567.89 USD")
                                                .withMarks(List.of(Mark.values())))),
                                new Bar(
                                        "Render",
                                        Optional.of(Datum.of(START, rational("-1234567"), "-1,234,567.89 USD")
                                                .withMarks(List.of(Mark.values())))))));
        all.put(
                "bullet-wordy",
                new Bullet(
                        "Fees",
                        "Akash",
                        AxisFormat.PLAIN,
                        bands(
                                "subsidised by the treasury",
                                "100",
                                "mixed",
                                "200",
                                "enterprise customers with contracts"),
                        Optional.of(Datum.of(START, rational("150"), "150 USD a month")
                                .withMarks(List.of(Mark.values()))),
                        Optional.of(new Threshold(rational("200"), "50 USD a month below enterprise")),
                        false));
        all.put(
                "bullet-flat",
                new Bullet(
                        "Fees",
                        "Akash",
                        AxisFormat.PLAIN,
                        List.of(new Band("any", Optional.empty(), Optional.empty(), 0, 1)),
                        Optional.of(Datum.of(START, rational("0"), "0")),
                        Optional.empty(),
                        false));
        all.put("lines", lines(3));
        all.put("lines-one", lines(1));
        all.put("lines-none", lines(0));
        all.put("lines-broken", broken(lines(3)));
        all.put("multiples-broken", broken(lines(6)));
        all.put("multiples", lines(6));
        all.put("bullet", bullet("0.175", "17.5%", "fair", new Threshold(rational("0.2"), "2.5 points below good")));
        all.put("bullet-top", bullet("0.93", "93%", "strong", new Threshold(rational("0.5"), "43 points above good")));
        all.put("bullet-zero", bullet("0", "0%", "poor", new Threshold(rational("0.1"), "10 points below fair")));
        all.put(
                "bullet-unknown",
                new Bullet(
                        "GPU utilization",
                        "Gensyn",
                        AxisFormat.PERCENT,
                        BANDS,
                        Optional.empty(),
                        Optional.empty(),
                        false));
        all.put(
                "bullet-stale",
                new Bullet(
                        "GPU utilization",
                        "io.net",
                        AxisFormat.PERCENT,
                        BANDS,
                        Optional.of(percent(START, "0.31").withMarks(List.of(Mark.STALE))),
                        Optional.empty(),
                        true));
        all.put(
                "bullet-interval",
                new Bullet(
                        "GPU utilization",
                        "io.net",
                        AxisFormat.PERCENT,
                        BANDS,
                        Optional.of(
                                Datum.of(START, Interval.between(rational("0.15"), rational("0.45")), "15% to 45%")),
                        Optional.empty(),
                        false));
        all.put(
                "bullet-wide",
                new Bullet(
                        "Price",
                        "Akash",
                        AxisFormat.PLAIN,
                        bestFirst("strong", "0.3", "good", "1", "fair", "1000", "poor"),
                        Optional.of(Datum.of(START, rational("0.7"), "0.7")),
                        Optional.empty(),
                        false));
        all.put("spark", spark(utilization()));
        all.put("spark-gaps", spark(gaps()));
        all.put("spark-one", spark(quarters("0.3")));
        all.put("spark-equal", spark(quarters("0.3", "0.3", "0.3")));
        all.put("spark-none", spark(List.of()));
        all.putAll(FormExamples.all());
        return all;
    }

    static LineOverBands line(Caption caption, List<Datum> points) {
        return line(caption, AxisFormat.PERCENT, BANDS, points);
    }

    static LineOverBands line(Caption caption, AxisFormat format, List<Band> bands, List<Datum> points) {
        return new LineOverBands(caption, "GPU utilization", "Akash", format, bands, points, List.of());
    }

    static List<Datum> utilization() {
        List<Datum> points = new ArrayList<>(quarters("0.12", "0.16", "0.21", "0.19", "0.28", "0.36", "0.41", "0.5"));
        Datum last = points.remove(points.size() - 1);
        points.add(last.withLevel("strong").withIssued(LocalDate.of(2026, 7, 3)));
        return points;
    }

    static LineOverBands restated() {
        List<Datum> latest = new ArrayList<>(quarters("0.24", "0.22", "0.27", "0.25", "0.26", "0.21", "0.19", "0.175"));
        Datum last = latest.remove(latest.size() - 1).withLevel("fair").withMarks(List.of(Mark.PROVISIONAL));
        latest.add(last);
        List<Datum> first = quarters("0.24", "0.22", "0.27", "0.25", "0.29", "0.28", "0.26", "0.25")
                .subList(3, 8);
        Caption caption = new Caption(
                "Render’s utilization was restated downwards when idle nodes were counted",
                Optional.of("GPU utilization, share of registered GPUs"),
                List.of("Source: Render network dashboard. As of 30 Jun 2026, issued 1 Aug 2026."),
                true);
        return new LineOverBands(
                caption,
                "GPU utilization",
                "Render",
                AxisFormat.PERCENT,
                BANDS,
                latest,
                List.of(new Vintage("as first issued", first)));
    }

    static List<Datum> gaps() {
        List<Datum> points = new ArrayList<>(quarters("0.08", "0.14", "0.1", "0.3", "0.33", "0.05", "0.25", "0.45"));
        points.set(2, Datum.missing(points.get(2).asOf()));
        points.set(4, Datum.missing(points.get(4).asOf()));
        points.set(6, points.get(6).withMarks(List.of(Mark.BREAK, Mark.ESTIMATED)));
        return points;
    }

    static List<Datum> fees() {
        List<Datum> points = new ArrayList<>();
        int[] thousands = {210, 260, 240, 310, 380, 350, 410, 395, 470, 520, 505, 610, 700, 820, 760, 910, 1050, 1230};
        for (int i = 0; i < thousands.length; i++) {
            LocalDate date = LocalDate.of(2025, 1, 31).plusMonths(i);
            points.add(Datum.of(date, Rational.of(thousands[i] * 1000L), dollars(thousands[i] * 1000L)));
        }
        return points;
    }

    static List<Datum> intervals() {
        List<Datum> points = new ArrayList<>(quarters("0.2", "0.25"));
        points.add(
                Datum.of(LocalDate.of(2025, 3, 31), Interval.between(rational("0.2"), rational("0.45")), "20% to 45%"));
        points.add(Datum.of(
                LocalDate.of(2025, 6, 30),
                new Interval(Optional.of(rational("0.3")), true, Optional.empty(), false),
                "over 30%"));
        return points;
    }

    static LineOverBands longWords() {
        String word = "Utilizationofdecentralizedgraphicsprocessingunits".repeat(3);
        return new LineOverBands(
                new Caption(
                        word + " A title that goes on for longer than a line on any page and so has to be broken",
                        Optional.of(
                                "Share of registered graphics processing units that earned fees from somebody who is not the network itself during the quarter"),
                        List.of("Source: " + word, "A second note <b>& more</b>"),
                        true),
                "Utilization",
                "Akash",
                AxisFormat.PERCENT,
                bands(
                        "subsidised by the network's own treasury",
                        "0.1",
                        "mixed",
                        "0.2",
                        "mostly-organic",
                        "0.5",
                        "enterprise"),
                utilization(),
                List.of());
    }

    static BarsAcrossEntities bars() {
        return new BarsAcrossEntities(
                new Caption(
                        "Akash leads, and two networks publish nothing",
                        Optional.of("GPU utilization, share of registered GPUs, latest value"),
                        List.of("Source: network dashboards. As of 30 Jun 2026."),
                        true),
                "GPU utilization",
                AxisFormat.PERCENT,
                BANDS,
                List.of(
                        new Bar(
                                "Render",
                                Optional.of(percent(LocalDate.of(2026, 6, 30), "0.175")
                                        .withLevel("fair"))),
                        new Bar(
                                "Akash",
                                Optional.of(percent(LocalDate.of(2026, 6, 30), "0.5")
                                        .withLevel("strong"))),
                        new Bar(
                                "io.net",
                                Optional.of(percent(LocalDate.of(2025, 12, 31), "0.31")
                                        .withMarks(List.of(Mark.STALE)))),
                        new Bar("Gensyn", Optional.empty()),
                        new Bar(
                                "Bittensor",
                                Optional.of(percent(LocalDate.of(2026, 6, 30), "0.08")
                                        .withMarks(List.of(Mark.ESTIMATED)))),
                        new Bar("Aethir", Optional.of(Datum.missing(LocalDate.of(2026, 6, 30))))));
    }

    /** The second of them counts something else from its fifth point on. */
    static LinesAcrossEntities broken(LinesAcrossEntities lines) {
        List<Trend> trends = new ArrayList<>(lines.trends());
        List<Datum> points = new ArrayList<>(trends.get(1).points());
        points.set(4, points.get(4).afterBreak(Optional.of("idle nodes are counted now")));
        trends.set(1, new Trend(trends.get(1).entity(), points));
        return new LinesAcrossEntities(lines.caption(), lines.measure(), lines.format(), lines.bands(), trends);
    }

    static LinesAcrossEntities lines(int count) {
        String[][] values = {
            {"0.12", "0.16", "0.21", "0.19", "0.28", "0.36", "0.41", "0.5"},
            {"0.24", "0.22", "0.27", "0.25", "0.26", "0.21", "0.19", "0.175"},
            {"0.05", "0.09", "0.14", "0.18", "0.2", "0.19"},
            {"0.4", "0.38", "0.35", "0.36", "0.31", "0.3", "0.33", "0.34"},
            {"0.02", "0.02", "0.03", "0.06", "0.05", "0.07", "0.08", "0.08"},
            {}
        };
        String[] names = {"Akash", "Render", "io.net", "Aethir", "Bittensor", "Gensyn"};
        return new LinesAcrossEntities(
                new Caption(
                        "Akash has overtaken Render",
                        Optional.of("GPU utilization, share of registered GPUs"),
                        List.of("Source: network dashboards."),
                        false),
                "GPU utilization",
                AxisFormat.PERCENT,
                BANDS,
                IntStream.range(0, count)
                        .mapToObj(i -> new Trend(names[i], quarters(values[i])))
                        .toList());
    }

    static Bullet bullet(String value, String label, String level, Threshold nearest) {
        return new Bullet(
                "GPU utilization",
                "Render",
                AxisFormat.PERCENT,
                BANDS,
                Optional.of(Datum.of(START, rational(value), label).withLevel(level)),
                Optional.of(nearest),
                false);
    }

    static Sparkline spark(List<Datum> points) {
        return new Sparkline("GPU utilization", "Akash", points, false);
    }

    static Caption caption(String title) {
        return Caption.of(title);
    }

    static Caption illustrative(String title) {
        return new Caption(title, Optional.empty(), List.of(), true);
    }

    /** The last days of quarters from 30 September 2024. */
    static List<Datum> quarters(String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i ->
                        percent(LocalDate.of(2024, 10, 1).plusMonths(3L * i).minusDays(1), values[i]))
                .toList();
    }

    static List<Datum> days(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> percent(START.plusDays(i), "0." + (1000 + (i * 37 + i * i % 61 * 11) % 4000)))
                .toList();
    }

    static List<Datum> plain(String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> Datum.of(LocalDate.of(2024, 1, 1).plusYears(i), rational(values[i]), values[i]))
                .toList();
    }

    static Datum percent(LocalDate date, String value) {
        return Datum.of(
                date,
                rational(value),
                rational(value)
                                .times(Rational.of(100))
                                .round(1)
                                .stripTrailingZeros()
                                .toPlainString() + "%");
    }

    static Bar share(String entity, String value) {
        return new Bar(entity, Optional.of(percent(START, value)));
    }

    static Bar money(String entity, String value) {
        return new Bar(entity, Optional.of(Datum.of(START, rational(value), dollars(Long.parseLong(value)))));
    }

    static String dollars(long value) {
        return AxisFormat.currency("$").format(Rational.of(value), ENGLISH);
    }

    static Rational rational(String decimal) {
        return Rational.of(new BigDecimal(decimal));
    }

    /** Levels, worst first, with the cuts between them. */
    static List<Band> bands(String... line) {
        int levels = (line.length + 1) / 2;
        return IntStream.range(0, levels)
                .mapToObj(i -> new Band(
                        line[2 * i],
                        i == 0 ? Optional.empty() : Optional.of(rational(line[2 * i - 1])),
                        i == levels - 1 ? Optional.empty() : Optional.of(rational(line[2 * i + 1])),
                        i,
                        levels))
                .toList();
    }

    /** Levels, best first, with the cuts between them. */
    static List<Band> bestFirst(String... line) {
        return bands(line).stream()
                .map(band ->
                        new Band(band.name(), band.from(), band.to(), band.levels() - 1 - band.rank(), band.levels()))
                .toList();
    }
}
