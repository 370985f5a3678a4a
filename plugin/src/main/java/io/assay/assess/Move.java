package io.assay.assess;

import io.assay.framework.Level;
import java.util.Optional;

/**
 * What becomes of one criterion.
 *
 * @param criterion the criterion's id
 * @param from its present level; empty on a scale, and where several are possible
 * @param to the level that it would take; empty likewise
 */
record Move(String criterion, Optional<Level> from, Optional<Level> to) {
    /** How many levels lie from one to the other; 0 where there are none to count. */
    int levels() {
        return from.flatMap(here -> to.map(there -> Math.abs(here.position() - there.position())))
                .orElse(0);
    }
}
