package io.assay.knowledge;

import java.util.Locale;

/** An id of a data file as people would say it: {@code fee-share} is "Fee share", {@code gpu_active} is "Gpu active". */
public final class IdWords {
    private IdWords() {}

    public static String of(String id) {
        String spaced = id.replace('-', ' ').replace('_', ' ').strip();
        return spaced.isEmpty()
                ? id
                : spaced.substring(0, spaced.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + spaced.substring(spaced.offsetByCodePoints(0, 1));
    }
}
