package io.assay.chart;

/** What is to be drawn, as plain values. Equal specs give equal pictures. */
public sealed interface ChartSpec permits LineOverBands, BarsAcrossEntities, LinesAcrossEntities, Bullet, Sparkline {}
