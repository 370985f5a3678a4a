package io.assay.chart;

/**
 * What is to be drawn, as plain values. Equal specs give equal pictures, and a spec's text ({@code toString}) names each
 * of its values exactly: hashed, it is a key under which a picture may be kept.
 */
public sealed interface ChartSpec
        permits LineOverBands,
                BarsAcrossEntities,
                LinesAcrossEntities,
                PartsOverTime,
                ChangeAcrossEntities,
                HeatTable,
                VerdictStrips,
                Contributions,
                Bullet,
                Sparkline {}
