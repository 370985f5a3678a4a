package io.assay.build;

import io.assay.cache.Fingerprint;
import io.assay.cache.Store;
import io.assay.chart.Chart;
import io.assay.chart.ChartMemory;
import io.assay.kept.ChartBytes;
import java.util.Locale;
import java.util.function.Supplier;

/** What earlier processes drew. */
final class KeptCharts implements ChartMemory {
    private final Store store;
    private final Fingerprint charts;

    /**
     * @param store that knows nothing from other versions of Assay, of Java or of the theme
     * @param language of the words in charts
     */
    KeptCharts(Store store, Locale language) {
        this.store = store;
        this.charts = Fingerprint.of("chart", language.toLanguageTag());
    }

    @Override
    public Chart get(Fingerprint key, Supplier<Chart> drawer) {
        return store.find(charts.and(key), drawer, ChartBytes::write, ChartBytes::read);
    }
}
