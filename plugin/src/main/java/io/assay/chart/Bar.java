package io.assay.chart;

import java.util.Optional;

/**
 * The current value of one entity among several.
 *
 * @param datum empty if nothing is known
 */
public record Bar(String entity, Optional<Datum> datum) {
    Optional<Datum> known() {
        return datum.filter(Datum::isKnown);
    }
}
