package io.assay.framework;

import io.assay.source.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What bounds the verdict whatever the score: while its condition holds, it lowers criteria to a level, or the verdict.
 *
 * @param when its condition
 * @param text the condition as written
 * @param caps by criterion, the highest level that it may have
 * @param maxVerdict the highest verdict that may come out
 * @param because the reason
 * @param origin where it is written
 */
public record Guard(
        Condition when,
        String text,
        Map<String, Level> caps,
        Optional<String> maxVerdict,
        Optional<String> because,
        Origin origin) {
    public Guard {
        caps = Collections.unmodifiableMap(new LinkedHashMap<>(caps));
    }
}
