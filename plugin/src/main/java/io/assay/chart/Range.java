package io.assay.chart;

/** What one direction of a plot covers, in the unit of its data; {@code low < high}. */
record Range(double low, double high) {
    Range {
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("no range: " + low + " to " + high);
        }
    }
}
