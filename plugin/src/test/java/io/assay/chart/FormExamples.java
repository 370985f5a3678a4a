package io.assay.chart;

import io.assay.chart.ChangeAcrossEntities.Form;
import io.assay.chart.ChangeAcrossEntities.Pair;
import io.assay.chart.PartsOverTime.Arrangement;
import io.assay.chart.PartsOverTime.Part;
import io.assay.chart.PartsOverTime.Share;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Examples of the forms that compare wholes with parts, two issues, entities with criteria, and verdicts. Invented. */
final class FormExamples {
    private static final AxisFormat DOLLARS = AxisFormat.currency("$");
    private static final String LONG = "The Decentralised Physical Infrastructure Network of Northern Europe (DPINNE)";
    private static final List<Band> VERDICTS =
            Examples.bands("avoid", "0.35", "watch", "0.6", "credible", "0.8", "proven");

    private FormExamples() {}

    static Map<String, ChartSpec> all() {
        Map<String, ChartSpec> all = new LinkedHashMap<>();
        parts(all);
        changes(all);
        heat(all);
        strips(all);
        contributions(all);
        return all;
    }

    private static void parts(Map<String, ChartSpec> all) {
        List<Datum> active = counts(120, 180, 260, 250, 400, 460, 500, 550);
        List<Datum> idle = counts(880, 920, 980, 1050, 1020, 820, 700, 550);
        all.put(
                "parts",
                stack("Half of Akash’s cards now earn fees", Optional.of(share(Examples.utilization())), active, idle));
        all.put("parts-alone", stack("No share", Optional.empty(), active, idle));
        all.put("parts-one", stack("One date", Optional.of(share(Examples.quarters("0.3"))), counts(300), counts(700)));
        all.put("parts-none", stack("Nothing is known", Optional.of(share(List.of())), List.of(), List.of()));
        all.put(
                "parts-equal",
                stack(
                        "Always the same",
                        Optional.of(share(Examples.quarters("0.5", "0.5"))),
                        counts(5, 5),
                        counts(5, 5)));
        all.put(
                "parts-gaps",
                stack("Gaps", Optional.of(share(Examples.gaps())), active.subList(0, 4), idle.subList(2, 7)));
        all.put(
                "parts-huge",
                stack(
                        "Huge",
                        Optional.empty(),
                        Examples.plain("1e12", "3.2e12", "2.5e12"),
                        Examples.plain("2e12", "1e12", "1.5e12")));
        all.put(
                "parts-tiny",
                stack("Tiny", Optional.empty(), Examples.plain("1e-9", "3e-9"), Examples.plain("2e-9", "1e-9")));
        all.put(
                "parts-negative",
                stack(
                        "Below zero",
                        Optional.empty(),
                        Examples.plain("-5", "3", "-12"),
                        Examples.plain("4", "2", "-3")));
        all.put(
                "parts-400",
                stack(
                        "Four hundred days",
                        Optional.of(share(Examples.days(400))),
                        Examples.days(400),
                        Examples.days(400)));
        all.put(
                "parts-long",
                new PartsOverTime(
                        Examples.illustrative("Long names"),
                        LONG,
                        Optional.of(share(Examples.utilization())),
                        "Graphics processing units that are registered with the network and listed as available on the day",
                        AxisFormat.PLAIN,
                        Arrangement.STACKED,
                        List.of(
                                new Part("Graphics processing units that earned fees from somebody", active),
                                new Part("Graphics processing units that earned nothing at all", idle))));
        List<Datum> fees = dollars(150_000, 180_000, 240_000, 310_000, 300_000, 360_000, 380_000, 410_000);
        List<Datum> emissions = dollars(950_000, 900_000, 920_000, 880_000, 850_000, 860_000, 830_000, 820_000);
        Share feeShare = new Share(
                "Fees as a share of fees and incentives",
                AxisFormat.PERCENT,
                Examples.bands("poor", "0.2", "fair", "0.5", "good", "0.8", "strong"),
                Examples.quarters("0.14", "0.17", "0.21", "0.26", "0.26", "0.3", "0.31", "0.33"),
                List.of());
        all.put(
                "pairs",
                new PartsOverTime(
                        Examples.caption("Customers still pay half of what the token pays"),
                        "Akash",
                        Optional.of(feeShare),
                        "USD a quarter",
                        DOLLARS,
                        Arrangement.PAIRED,
                        List.of(new Part("Fees", fees), new Part("Incentives", emissions))));
        all.put(
                "pairs-400",
                new PartsOverTime(
                        Examples.caption("Four hundred days"),
                        "Akash",
                        Optional.empty(),
                        "USD a day",
                        AxisFormat.PLAIN,
                        Arrangement.PAIRED,
                        List.of(
                                new Part("Fees", Examples.days(400)),
                                new Part("Incentives", halved(Examples.days(400))))));
        all.put(
                "columns",
                new PartsOverTime(
                        Examples.caption("Fees paid"),
                        "Akash",
                        Optional.empty(),
                        "USD a month",
                        DOLLARS,
                        Arrangement.STACKED,
                        List.of(new Part("Fees", Examples.fees()))));
    }

    private static List<Datum> halved(List<Datum> data) {
        return data.stream()
                .map(datum -> Datum.of(
                        datum.asOf(),
                        datum.value().orElseThrow().value().over(Rational.of(2)),
                        "half of " + datum.label()))
                .toList();
    }

    private static PartsOverTime stack(String title, Optional<Share> share, List<Datum> active, List<Datum> idle) {
        return new PartsOverTime(
                Examples.caption(title),
                "Akash",
                share,
                "GPUs",
                AxisFormat.PLAIN,
                Arrangement.STACKED,
                List.of(new Part("earning fees", active), new Part("idle", idle)));
    }

    private static Share share(List<Datum> points) {
        return new Share("GPU utilization", AxisFormat.PERCENT, Examples.BANDS, points, List.of());
    }

    private static List<Datum> counts(int... values) {
        return dated(AxisFormat.PLAIN, values);
    }

    private static List<Datum> dollars(int... values) {
        return dated(DOLLARS, values);
    }

    private static List<Datum> dated(AxisFormat format, int... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> Datum.of(
                        LocalDate.of(2024, 10, 1).plusMonths(3L * i).minusDays(1),
                        Rational.of(values[i]),
                        format.format(Rational.of(values[i]), Examples.ENGLISH)))
                .toList();
    }

    private static void changes(Map<String, ChartSpec> all) {
        List<Pair> ordinary = List.of(
                pair("Akash", "0.45", "0.5"),
                pair("Render", "0.25", "0.175"),
                pair("io.net", "0.09", "0.15"),
                pair("Aethir", "0.34", "0.34"),
                new Pair("Bittensor", datum("0.12"), Optional.empty()),
                new Pair("Gensyn", Optional.empty(), Optional.empty()),
                new Pair("Nosana", Optional.empty(), datum("0.28")));
        List<Pair> thirty = IntStream.range(0, 30)
                .mapToObj(i -> pair("Network " + (i + 1), "0." + (100 + i * 29), "0." + (150 + (i * 37) % 800)))
                .toList();
        List<Pair> names = List.of(
                pair(LONG, "0.44", "0.21"),
                pair("ДецентрализованнаяСетьВычислений", "0.21", "0.3"),
                pair("分散型コンピューティングネットワーク", "0.05", "0.06"));
        List<Pair> equal = List.of(pair("Akash", "0.3", "0.3"), pair("Render", "0.3", "0.3"));
        for (Form form : Form.values()) {
            String name = form.name().toLowerCase(java.util.Locale.ROOT);
            all.put(name, change("A recount moved Render down a band", form, Examples.BANDS, ordinary));
            all.put(name + "-one", change("One entity", form, Examples.BANDS, ordinary.subList(0, 1)));
            all.put(name + "-none", change("None", form, Examples.BANDS, List.of()));
            all.put(name + "-unknown", change("Nothing known", form, Examples.BANDS, ordinary.subList(5, 6)));
            all.put(name + "-equal", change("All equal", form, List.of(), equal));
            all.put(name + "-30", change("Thirty entities", form, Examples.BANDS, thirty));
            all.put(name + "-long", change("Long names", form, Examples.BANDS, names));
            all.put(
                    name + "-negative",
                    change(
                            "Below zero",
                            form,
                            List.of(),
                            List.of(pair("Akash", "-0.12", "0.3"), pair("Render", "0.02", "-0.4"))));
            all.put(
                    name + "-tiny",
                    new ChangeAcrossEntities(
                            Examples.caption("Tiny and huge"),
                            "Fees",
                            AxisFormat.PLAIN,
                            List.of(),
                            form,
                            "first issued",
                            "latest issue",
                            List.of(
                                    new Pair("Akash", plain("1e-9"), plain("2e-9")),
                                    new Pair("Render", plain("1e12"), plain("3e12")))));
        }
    }

    private static ChangeAcrossEntities change(String title, Form form, List<Band> bands, List<Pair> pairs) {
        return new ChangeAcrossEntities(
                Examples.caption(title),
                "GPU utilization",
                AxisFormat.PERCENT,
                bands,
                form,
                "first issued",
                "latest issue",
                pairs);
    }

    private static Pair pair(String entity, String before, String after) {
        return new Pair(entity, datum(before), datum(after));
    }

    private static Optional<Datum> datum(String value) {
        return Optional.of(Examples.percent(LocalDate.of(2026, 6, 30), value));
    }

    private static Optional<Datum> plain(String value) {
        Rational number = Examples.rational(value);
        return Optional.of(Datum.of(Examples.START, number, AxisFormat.PLAIN.format(number, Examples.ENGLISH)));
    }

    private static void heat(Map<String, ChartSpec> all) {
        List<String> criteria = List.of("Utilisation", "Revenue", "Demand", "Moat", "Cost");
        List<HeatTable.Row> rows = List.of(
                new HeatTable.Row(
                        "Akash",
                        verdict("watch", 1, 1),
                        List.of(
                                cell("strong", "50%", 3, 3),
                                cell("fair", "33.3%", 1, 1),
                                cell("mixed", "", 1, 1),
                                cell("weak", "", 1, 1),
                                cell("good", "41%", 2, 2))),
                new HeatTable.Row(
                        "Render",
                        verdict("credible", 2, 2),
                        List.of(
                                cell("fair", "17.5%", 1, 1),
                                cell("good", "52.4%", 2, 2),
                                cell("mostly-organic", "", 2, 2),
                                cell("differentiated", "", 2, 2),
                                cell("fair to good", "55% to 70%", 1, 2))),
                new HeatTable.Row(
                        "Gensyn",
                        verdict("insufficient evidence", 0, 2),
                        List.of(
                                cell("unknown", "", 0, 3),
                                cell("poor", "8%", 0, 0),
                                cell("unknown", "", 0, 3),
                                cell("unique", "", 3, 3),
                                new HeatTable.Cell("not applicable", "", Optional.empty()))));
        all.put("heat", new HeatTable(Examples.caption("Five networks against five criteria"), criteria, rows));
        all.put(
                "heat-one",
                new HeatTable(
                        Examples.caption("One"),
                        criteria.subList(0, 1),
                        List.of(new HeatTable.Row(
                                "Akash",
                                verdict("watch", 1, 1),
                                rows.get(0).cells().subList(0, 1)))));
        all.put("heat-none", new HeatTable(Examples.caption("None"), criteria, List.of()));
        all.put(
                "heat-long",
                new HeatTable(
                        Examples.illustrative("Long names"),
                        List.of(
                                "Part of the registered graphics processing units that earns fees",
                                "Utilizationofdecentralizedgraphicsprocessingunits"),
                        List.of(new HeatTable.Row(
                                LONG,
                                verdict("unsettled: avoid to credible", 0, 2),
                                List.of(
                                        cell("subsidised by the network's own treasury", "1,234,567.89 USD", 0, 0),
                                        cell("mostly-organic", "", 2, 2))))));
        all.put(
                "heat-30",
                new HeatTable(
                        Examples.caption("Thirty entities"),
                        criteria,
                        IntStream.range(0, 30)
                                .mapToObj(i -> new HeatTable.Row(
                                        "Network " + (i + 1),
                                        verdict(i % 3 == 0 ? "avoid" : "watch", i % 3 == 0 ? 0 : 1, i % 3 == 0 ? 0 : 1),
                                        IntStream.range(0, 5)
                                                .mapToObj(k -> cell(
                                                        Examples.BANDS
                                                                .get((i + k) % 4)
                                                                .name(),
                                                        "",
                                                        (i + k) % 4,
                                                        (i + k) % 4))
                                                .toList()))
                                .toList()));
        List<String> many =
                IntStream.range(0, 12).mapToObj(i -> "Criterion " + (i + 1)).toList();
        all.put(
                "heat-wide",
                new HeatTable(
                        Examples.caption("Twelve criteria"),
                        many,
                        List.of(new HeatTable.Row(
                                "Akash",
                                verdict("watch", 1, 1),
                                many.stream()
                                        .map(name -> cell("good", "41%", 2, 2))
                                        .toList()))));
    }

    private static HeatTable.Cell verdict(String word, int lowest, int highest) {
        return cell(word, "", lowest, highest);
    }

    private static HeatTable.Cell cell(String word, String value, int lowest, int highest) {
        return new HeatTable.Cell(word, value, Optional.of(new Standing(lowest, highest, 4)));
    }

    private static void strips(Map<String, ChartSpec> all) {
        LocalDate until = LocalDate.of(2026, 11, 15);
        VerdictStrips.Strip render = new VerdictStrips.Strip(
                "Render",
                List.of(
                        stretch("2025-01-20", "insufficient evidence", 0, 3, ""),
                        stretch("2025-07-21", "watch", 1, 1, "judgement"),
                        stretch("2026-01-20", "credible", 2, 2, "new figures"),
                        stretch("2026-07-01", "watch", 1, 1, "rules"),
                        stretch("2026-08-01", "avoid", 0, 0, "redefinition + correction")));
        VerdictStrips.Strip gensyn = new VerdictStrips.Strip("Gensyn", List.of());
        VerdictStrips.Strip akash = new VerdictStrips.Strip(
                "Akash",
                List.of(
                        stretch("2024-10-20", "watch", 1, 1, ""),
                        stretch("2025-10-20", "credible", 2, 2, "new figures")));
        all.put(
                "strip",
                new VerdictStrips(Examples.caption("How the verdict on Render came about"), until, List.of(render)));
        all.put(
                "strips",
                new VerdictStrips(
                        Examples.illustrative("Verdicts over time"),
                        until,
                        List.of(
                                akash,
                                render,
                                new VerdictStrips.Strip(
                                        "Bittensor",
                                        List.of(new VerdictStrips.Stretch(
                                                LocalDate.of(2025, 3, 1),
                                                "not assessed",
                                                "not assessed",
                                                Optional.empty(),
                                                List.of()))))));
        all.put(
                "strip-one",
                new VerdictStrips(
                        Examples.caption("One verdict"),
                        until,
                        List.of(new VerdictStrips.Strip(
                                "Akash", akash.stretches().subList(0, 1)))));
        all.put("strip-none", new VerdictStrips(Examples.caption("None"), until, List.of()));
        all.put(
                "strip-today",
                new VerdictStrips(
                        Examples.caption("Only today"),
                        until,
                        List.of(new VerdictStrips.Strip("Akash", List.of(stretch("2026-11-15", "watch", 1, 1, ""))))));
        List<VerdictStrips.Stretch> busy = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int rank = i * 7 % 4;
            busy.add(stretch(
                    LocalDate.of(2024, 1, 15).plusDays(25L * i).toString(),
                    VERDICTS.get(rank).name(),
                    rank,
                    rank,
                    i == 0 ? "" : i % 2 == 0 ? "new figures" : "judgement"));
        }
        all.put(
                "strip-40",
                new VerdictStrips(
                        Examples.caption("Forty changes"), until, List.of(new VerdictStrips.Strip("Akash", busy))));
        all.put(
                "strips-30",
                new VerdictStrips(
                        Examples.caption("Thirty entities"),
                        until,
                        IntStream.range(0, 30)
                                .mapToObj(i -> new VerdictStrips.Strip(
                                        i == 7 ? LONG : "Network " + (i + 1), render.stretches()))
                                .toList()));
        if (gensyn.stretches().isEmpty()) {
            all.put(
                    "strips-empty",
                    new VerdictStrips(Examples.caption("One without a verdict"), until, List.of(akash, gensyn)));
        }
    }

    private static VerdictStrips.Stretch stretch(String from, String word, int lowest, int highest, String cause) {
        return new VerdictStrips.Stretch(
                LocalDate.parse(from),
                word,
                word,
                Optional.of(new Standing(lowest, highest, 4)),
                Stream.of(cause.split(" \\+ "))
                        .filter(one -> !one.isEmpty())
                        .map(one -> new VerdictStrips.Cause(one.substring(0, 1).toUpperCase(Locale.ROOT), one))
                        .toList());
    }

    private static void contributions(Map<String, ChartSpec> all) {
        all.put(
                "sum",
                new Contributions(
                        Examples.caption("What the score of Akash is made of"),
                        "Akash",
                        VERDICTS,
                        List.of(
                                part("Utilisation", "strong", "0.3", "0.3", "0.3"),
                                part("Revenue", "fair", "0.3", "0.1", "0.1"),
                                part("Demand", "mixed", "0.25", "0.0833333", "0.0833333"),
                                part("Moat", "weak", "0.15", "0.05", "0.05")),
                        Interval.exactly(Examples.rational("0.5333333")),
                        "watch"));
        all.put(
                "sum-open",
                new Contributions(
                        Examples.illustrative("Who pays is not known"),
                        "Akash",
                        VERDICTS,
                        List.of(
                                part("Utilisation", "strong", "0.3", "0.1", "0.3"),
                                part("Revenue", "poor", "0.3", "0", "0"),
                                part("Demand", "unknown", "0.25", "0", "0.25"),
                                part("Moat", "weak", "0.15", "0.05", "0.05")),
                        Interval.between(Examples.rational("0.15"), Examples.rational("0.6")),
                        "unsettled: avoid to credible"));
        all.put(
                "sum-none",
                new Contributions(
                        Examples.caption("Nothing counts"),
                        "Akash",
                        VERDICTS,
                        List.of(),
                        Interval.exactly(Rational.ZERO),
                        "not assessed"));
        all.put(
                "sum-full",
                new Contributions(
                        Examples.caption("Everything at its best"),
                        "Akash",
                        VERDICTS,
                        List.of(
                                part("Utilisation", "strong", "0.5", "0.5", "0.5"),
                                part("Revenue", "strong", "0.5", "0.5", "0.5")),
                        Interval.exactly(Rational.ONE),
                        "proven"));
        all.put(
                "sum-long",
                new Contributions(
                        Examples.caption("Long names"),
                        LONG,
                        VERDICTS,
                        List.of(
                                part(LONG, "subsidised by the treasury", "0.9", "0.3", "0.6"),
                                part("分散型コンピューティングネットワーク", "mostly-organic", "0.1", "0.05", "0.05")),
                        Interval.between(Examples.rational("0.35"), Examples.rational("0.65")),
                        "unsettled: avoid to credible, depends on who pays"));
        all.put(
                "sum-30",
                new Contributions(
                        Examples.caption("Thirty criteria"),
                        "Akash",
                        VERDICTS,
                        IntStream.range(0, 30)
                                .mapToObj(i -> new Contributions.Part(
                                        "Criterion " + (i + 1),
                                        "fair",
                                        Rational.of(1, 30),
                                        Interval.exactly(Rational.of(i % 4, 90))))
                                .toList(),
                        Interval.exactly(Rational.of(43, 90)),
                        "watch"));
    }

    private static Contributions.Part part(String criterion, String level, String weight, String low, String high) {
        return new Contributions.Part(
                criterion,
                level,
                Examples.rational(weight),
                low.equals(high)
                        ? Interval.exactly(Examples.rational(low))
                        : Interval.between(Examples.rational(low), Examples.rational(high)));
    }
}
