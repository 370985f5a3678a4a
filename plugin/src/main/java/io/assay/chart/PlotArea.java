package io.assay.chart;

/**
 * The one scale of a chart: where on the picture a value is. Both the frame and XChart draw by it.
 *
 * @param left of the area in the picture
 * @param top of the area in the picture
 * @param x what it covers from left to right
 * @param y what it covers from bottom to top
 */
record PlotArea(int left, int top, int width, int height, Range x, Range y) {
    double atX(double value) {
        return left + (value - x.low()) / (x.high() - x.low()) * width;
    }

    /** The value at a place: the inverse of {@link #atX}, beyond the area too. */
    double valueAtX(double place) {
        return x.low() + (place - left) / width * (x.high() - x.low());
    }

    double atY(double value) {
        return top + height - (value - y.low()) / (y.high() - y.low()) * height;
    }

    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }
}
