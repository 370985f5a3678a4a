package io.assay.metric;

import java.util.Optional;

/** Why a figure was issued again. */
public record Revision(Kind kind, Optional<String> reason, Optional<String> by) {
    /** Three different things to say about somebody. */
    public enum Kind {
        /** The source changed its figure. */
        RESTATED,
        /** The source counts something else now. */
        REDEFINED,
        /** We had copied it wrongly. */
        CORRECTED
    }
}
