package io.assay.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What bars over time are of, each told below its bar: a sum's period ({@code Q4 2024}), else the month of its day, short
 * ({@code Dec 2025}), or the day itself where a month has several. A date of the calendar beside a bar would be read as
 * the bar's: the start of 2025 below the last day of 2024.
 */
final class BarTicks {
    private static final double GAP = 8;

    private BarTicks() {}

    /** @param middle of the label, which is moved into the picture at its ends; the bar stands at {@code x} */
    record Tick(double x, double middle, String label) {
        private double start() {
            return middle - TextWidth.of(label, Picture.FONT_SIZE) / 2;
        }

        private double end() {
            return middle + TextWidth.of(label, Picture.FONT_SIZE) / 2;
        }
    }

    /** Of every bar, or of every second, third, … before the last one, as many as have room between two places. */
    static List<Tick> under(List<Datum> bars, PlotArea plot, double left, double right, ChartWords words) {
        Map<LocalDate, Datum> byDay = new TreeMap<>();
        for (Datum bar : bars) {
            if (Timeline.x(bar.asOf()) >= plot.x().low()) {
                byDay.merge(bar.asOf(), bar, (one, other) -> one.period().isPresent() ? one : other);
            }
        }
        boolean byMonth =
                byDay.keySet().stream().map(YearMonth::from).distinct().count() == byDay.size();
        List<Tick> all = byDay.values().stream()
                .map(bar -> tick(plot.atX(Timeline.x(bar.asOf())), label(bar, byMonth, words), left, right))
                .toList();
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(step -> every(step, all))
                .filter(BarTicks::haveRoom)
                .findFirst()
                .orElse(List.of());
    }

    private static String label(Datum bar, boolean byMonth, ChartWords words) {
        String month = words.monthAndYear(bar.asOf());
        return bar.period()
                .map(period -> period.equals(words.monthInFull(bar.asOf())) ? month : period)
                .orElseGet(() -> byMonth ? month : words.date(bar.asOf()));
    }

    private static Tick tick(double x, String label, double left, double right) {
        double half = TextWidth.of(label, Picture.FONT_SIZE) / 2;
        return new Tick(x, Math.max(left + half, Math.min(x, right - half)), label);
    }

    private static List<Tick> every(int step, List<Tick> all) {
        return IntStream.range(0, all.size())
                .filter(i -> (all.size() - 1 - i) % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static boolean haveRoom(List<Tick> ticks) {
        return IntStream.range(1, ticks.size())
                .allMatch(i -> ticks.get(i).start() >= ticks.get(i - 1).end() + GAP);
    }
}
