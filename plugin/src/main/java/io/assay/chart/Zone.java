package io.assay.chart;

import io.assay.exact.Rational;
import java.util.ArrayList;
import java.util.List;

/** A band as far as a range of values shows it. */
record Zone(Band band, double low, double high) {
    /** The bands that a range shows, the outer ones as far as it reaches. */
    static List<Zone> within(Range range, List<Band> bands) {
        List<Zone> zones = new ArrayList<>();
        for (Band band : bands) {
            double low = band.from().map(Rational::toDouble).orElse(range.low());
            double high = band.to().map(Rational::toDouble).orElse(range.high());
            if (Math.max(range.low(), low) < Math.min(range.high(), high)) {
                zones.add(new Zone(band, Math.max(range.low(), low), Math.min(range.high(), high)));
            }
        }
        return zones;
    }
}
