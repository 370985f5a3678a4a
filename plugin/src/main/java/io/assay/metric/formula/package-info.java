/**
 * How metrics are computed from others: a tiny language, read with places for its mistakes, and evaluated over exact
 * numbers or over numbers that are known within bounds. Knows no figures; whoever has them puts them in.
 */
package io.assay.metric.formula;
