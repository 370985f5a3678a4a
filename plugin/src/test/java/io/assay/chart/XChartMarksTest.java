package io.assay.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XChartMarksTest {
    private static final Offset<Double> PIXEL = within(1e-6);

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1, 1e12})
    void drawsEachValueWhereTheScaleSays(double unit) {
        PlotArea plot = new PlotArea(0, 0, 571, 263, new Range(20_000, 20_700), new Range(-2 * unit, 10 * unit));
        double[] xs = {20_000, 20_123, 20_400, 20_700};
        double[] ys = {-2 * unit, 7.3 * unit, 0, 10 * unit};

        List<double[]> points = points(
                XChartMarks.lines(plot, List.of(new XChartMarks.Trace(xs, ys))).get(0));

        assertThat(points).hasSize(4);
        for (int i = 0; i < xs.length; i++) {
            assertThat(points.get(i)[0]).isCloseTo(plot.atX(xs[i]), PIXEL);
            assertThat(points.get(i)[1]).isCloseTo(plot.atY(ys[i]), PIXEL);
        }
    }

    @Test
    void interruptsALineAtAGapAndKeepsLinesApart() {
        PlotArea plot = new PlotArea(0, 0, 100, 100, new Range(0, 10), new Range(0, 10));
        double none = Double.NaN;

        List<Path2D> paths = XChartMarks.lines(
                plot,
                List.of(
                        new XChartMarks.Trace(new double[] {0, 2, 4, 6, 8}, new double[] {0, 2, none, 6, 8}),
                        new XChartMarks.Trace(new double[] {}, new double[] {}),
                        new XChartMarks.Trace(new double[] {5}, new double[] {5}),
                        new XChartMarks.Trace(new double[] {0, 10}, new double[] {10, 0})));

        assertThat(paths.stream().map(XChartMarksTest::text))
                .containsExactly("M0,100 L20,80 M60,40 L80,20", "", "", "M0,0 L100,100");
    }

    @Test
    void drawsBarsFromZeroInRows() {
        PlotArea plot = new PlotArea(0, 0, 120, 80, new Range(-2, 10), new Range(0, 4));

        List<Path2D> bars = XChartMarks.bars(plot, List.of(10.0, -2.0, 0.0, 5.0), 0.5);

        assertThat(bars.stream().map(Path2D::getBounds2D))
                .containsExactly(
                        new Rectangle2D.Double(20, 5, 100, 10),
                        new Rectangle2D.Double(0, 25, 20, 10),
                        new Rectangle2D.Double(20, 45, 0, 10),
                        new Rectangle2D.Double(20, 65, 50, 10));
    }

    @Test
    void findsTheValueOfAPlace() {
        PlotArea plot = new PlotArea(30, 10, 600, 200, new Range(-1, 3), new Range(0, 1));

        assertThat(plot.valueAtX(plot.atX(2.5))).isCloseTo(2.5, PIXEL);
        assertThat(plot.valueAtX(plot.right())).isCloseTo(3, PIXEL);
        assertThat(plot.atY(0)).isEqualTo(plot.bottom());
    }

    private static List<double[]> points(Path2D path) {
        List<double[]> points = new ArrayList<>();
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            double[] point = new double[6];
            i.currentSegment(point);
            points.add(point);
        }
        return points;
    }

    private static String text(Path2D path) {
        StringBuilder text = new StringBuilder();
        double[] point = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            text.append(i.currentSegment(point) == PathIterator.SEG_MOVETO ? " M" : " L");
            text.append(Math.round(point[0])).append(',').append(Math.round(point[1]));
        }
        return text.toString().strip();
    }
}
