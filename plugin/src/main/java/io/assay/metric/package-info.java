/**
 * Facts with dates: what is measured ({@link io.assay.metric.Metric}), what was published when
 * ({@link io.assay.metric.Observation}), and what is known of it under two clocks ({@link io.assay.metric.MetricView}).
 * {@code formula} holds the language of derived metrics, {@code snapshot} the files that figures come in.
 *
 * <p>Knows no scores and no levels of a framework; those are built on its readings.
 */
package io.assay.metric;
