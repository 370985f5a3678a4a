package io.assay.chart;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarSeries;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The wall around XChart, and the only class that knows it: the geometry of the marks that XChart draws for some data
 * on a plot of a given size and range. The paths have their origin in the plot's upper left corner, y downwards.
 *
 * <p>Never is XChart asked to draw or to measure text: it does so with the fonts of the machine, and fails where there
 * are none.
 */
final class XChartMarks {
    private XChartMarks() {}

    /** One line; a {@code NaN} in {@code ys} interrupts it. */
    record Trace(double[] xs, double[] ys) {}

    /**
     * The paths of lines on shared ranges, one for each trace; empty for a trace with no two neighbouring values.
     *
     * @param plot of at least 30 by 1
     */
    static List<Path2D> lines(PlotArea plot, List<Trace> traces) {
        XYChart chart = new XYChart(plot.width(), plot.height());
        strip(chart.getStyler(), plot);
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < traces.size(); i++) {
            Trace trace = traces.get(i);
            // XChart refuses a series without points.
            if (trace.xs().length == 0) {
                continue;
            }
            drawn.add(i);
            XYSeries series = chart.addSeries("s" + i, trace.xs(), trace.ys());
            series.setMarker(SeriesMarkers.NONE);
            series.setLineColor(MarkRecorder.colorOf(i));
            series.setLineStyle(new BasicStroke(1));
        }
        MarkRecorder recorder = new MarkRecorder();
        if (!drawn.isEmpty()) {
            chart.paint(recorder, plot.width(), plot.height());
        }
        return IntStream.range(0, traces.size()).mapToObj(recorder::stroked).toList();
    }

    /**
     * The paths of horizontal bars from 0, from top to bottom in rows of equal height, one for each value.
     *
     * @param fill the share of a row's height that its bar takes
     */
    static List<Path2D> bars(PlotArea plot, List<Double> values, double fill) {
        if (values.isEmpty()) {
            return List.of();
        }
        HorizontalBarChart chart = new HorizontalBarChart(plot.width(), plot.height());
        strip(chart.getStyler(), plot);
        chart.getStyler().setAvailableSpaceFill(fill);
        chart.getStyler().setLabelsVisible(false);
        List<String> rows =
                IntStream.range(0, values.size()).mapToObj(i -> "r" + i).toList();
        HorizontalBarSeries series = chart.addSeries("s", values, rows);
        series.setFillColor(MarkRecorder.colorOf(0));
        MarkRecorder recorder = new MarkRecorder();
        chart.paint(recorder, plot.width(), plot.height());
        return recorder.filled();
    }

    private static void strip(AxesChartStyler styler, PlotArea plot) {
        styler.setXAxisMin(plot.x().low());
        styler.setXAxisMax(plot.x().high());
        styler.setYAxisMin(plot.y().low());
        styler.setYAxisMax(plot.y().high());
        styler.setPlotContentSize(1);
        styler.setPlotMargin(0);
        styler.setChartPadding(0);
        styler.setLegendVisible(false);
        styler.setChartTitleVisible(false);
        styler.setAxisTitlesVisible(false);
        styler.setAxisTicksVisible(false);
        styler.setPlotGridLinesVisible(false);
        styler.setPlotTicksMarksVisible(false);
        styler.setPlotBorderVisible(false);
        styler.setChartBackgroundColor(MarkRecorder.background());
        styler.setPlotBackgroundColor(MarkRecorder.background());
        styler.setLocale(Locale.ROOT);
        styler.setTimezone(TimeZone.getTimeZone("UTC"));
        // Ticks that nobody sees are calculated all the same, and measured with a font. A spacing wider than any plot
        // makes XChart give that up before it looks for one.
        styler.setXAxisTickMarkSpacingHint(Integer.MAX_VALUE);
        styler.setYAxisTickMarkSpacingHint(Integer.MAX_VALUE);
    }
}
