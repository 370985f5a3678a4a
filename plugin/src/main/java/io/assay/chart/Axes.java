package io.assay.chart;

import io.assay.exact.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * The axes of a plot of values over time.
 *
 * @param ticks of the values, from one end of the plot to the other
 * @param dates as {@link Timeline#x}
 * @param zones from bottom to top
 */
record Axes(AxisFormat format, List<Rational> ticks, Range values, Range dates, List<Zone> zones) {
    private static final double STEP_HEIGHT = 52;
    private static final double CLEARANCE = 0.05;
    private static final int FEWEST_STEPS = 3;
    private static final int NARROWEST_PLOT = 60;
    private static final Range NO_DATES = new Range(0, 1);

    /** @param height of the plot, on which the number of ticks depends */
    static Axes of(List<Datum> points, List<Band> bands, AxisFormat format, int height) {
        int steps = Math.max(FEWEST_STEPS, (int) (height / STEP_HEIGHT));
        List<Rational> ticks =
                clearOfData(clearOfCuts(NumberTicks.over(Domain.ofLines(points, bands), steps), bands), points, format);
        Range values =
                new Range(ticks.get(0).toDouble(), ticks.get(ticks.size() - 1).toDouble());
        Range dates = points.isEmpty() ? NO_DATES : Domain.ofDates(points);
        return new Axes(format, ticks, values, dates, Zone.within(values, bands));
    }

    /** With a step more at an end on which a cut lies, so that the zone beyond it is seen. */
    private static List<Rational> clearOfCuts(List<Rational> ticks, List<Band> bands) {
        Rational first = ticks.get(0);
        Rational last = ticks.get(ticks.size() - 1);
        Rational step = ticks.get(1).minus(first);
        List<Rational> clear = new ArrayList<>(ticks);
        if (bands.stream().anyMatch(band -> band.from().filter(last::equals).isPresent())) {
            clear.add(last.plus(step));
        }
        if (bands.stream().anyMatch(band -> band.to().filter(first::equals).isPresent())) {
            clear.add(0, first.minus(step));
        }
        return clear;
    }

    /** With a step more above a line that would run along the upper end, for its label; a share ends at 100%. */
    private static List<Rational> clearOfData(List<Rational> ticks, List<Datum> points, AxisFormat format) {
        double[] extent = Domain.extent(points);
        Rational last = ticks.get(ticks.size() - 1);
        Rational step = ticks.get(1).minus(ticks.get(0));
        boolean whole = format.isPercent() && last.equals(Rational.ONE);
        if (extent.length == 0 || whole || extent[1] < last.toDouble() - step.toDouble() * CLEARANCE) {
            return ticks;
        }
        List<Rational> clear = new ArrayList<>(ticks);
        clear.add(last.plus(step));
        return clear;
    }

    /** A plot for these axes, wider than asked for where labels have left it no room. */
    PlotArea plot(int left, int top, int width, int height) {
        return new PlotArea(left, top, Math.max(width, NARROWEST_PLOT), height, dates, values);
    }

    /** The room that the labels of the values take to the left of the plot. */
    double margin(ChartWords words) {
        return Math.ceil(TextWidth.widest(format.format(ticks, words))) + 8;
    }

    List<String> levels() {
        return zones.stream().map(zone -> zone.band().name()).toList();
    }
}
