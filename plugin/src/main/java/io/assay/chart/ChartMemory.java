package io.assay.chart;

import io.assay.cache.Fingerprint;
import java.util.function.Supplier;

/** Gives charts that were drawn already, or what a drawer draws. */
public interface ChartMemory {
    /** Remembers nothing. */
    ChartMemory NONE = (key, drawer) -> drawer.get();

    /**
     * Asked by several threads.
     *
     * @param key of all that a chart is drawn from but the words
     */
    Chart get(Fingerprint key, Supplier<Chart> drawer);
}
