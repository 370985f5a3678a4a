package io.assay.metric;

import io.assay.exact.Rational;

/** Every metric of every entity under one pair of clocks. Immutable; readings are computed once and kept. */
public interface MetricView {
    Clocks clocks();

    /** The reading of a metric, given or derived; {@link Reading.State#UNKNOWN} where nothing was observed. */
    Reading read(String metric, String entity);

    /**
     * The same view if one observed figure had another value, its dates and status kept: what a flip replays.
     *
     * @param observation one of this view's, as found in a reading's evidence
     */
    MetricView replacing(Observation observation, Rational value);
}
