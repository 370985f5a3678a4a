package io.assay.assess;

import io.assay.framework.Guard;
import io.assay.metric.Reading;
import java.util.List;

/**
 * What became of a guard.
 *
 * @param guard the guard
 * @param holds whether its condition does; open if that depends on what is not known
 * @param readings the values of the metrics that it asks for, each once
 */
public record GuardResult(Guard guard, Truth holds, List<Reading> readings) {
    public GuardResult {
        readings = List.copyOf(readings);
    }
}
