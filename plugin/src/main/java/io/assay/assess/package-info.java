/**
 * What follows from the evidence. Three steps, each blind to the one after it: {@link io.assay.assess.Examination} turns
 * facts into what an entity may amount to, {@link io.assay.assess.VerdictPolicy} turns that into a verdict without ever
 * reading a metric, {@link io.assay.assess.Assessor} adds what would change it. Pure functions of a framework, an entity,
 * a view of the metrics under two clocks, and judgements.
 */
package io.assay.assess;
