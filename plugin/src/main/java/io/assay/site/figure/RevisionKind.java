package io.assay.site.figure;

import io.assay.assess.Cause;
import io.assay.metric.Revision;
import java.util.Locale;
import java.util.Optional;

/** What is said of somebody by saying that a figure is another one now. */
public enum RevisionKind {
    RESTATED("revision-kind.restated", "revision-kind.restated-note"),
    REDEFINED("revision-kind.redefined", "revision-kind.redefined-note"),
    CORRECTED("revision-kind.corrected", "revision-kind.corrected-note"),
    FINALISED("revision-kind.finalised", "revision-kind.finalised-note"),
    UNEXPLAINED("revision-kind.unexplained", "revision-kind.unexplained-note");

    private final String heading;
    private final String meaning;

    RevisionKind(String heading, String meaning) {
        this.heading = heading;
        this.meaning = meaning;
    }

    /** The key of its heading in the words of the site. */
    public String heading() {
        return heading;
    }

    /** The key of one sentence on all figures of this kind. */
    public String meaning() {
        return meaning;
    }

    /** In JSON and in anchors. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called where it changes a verdict. */
    public Cause cause() {
        return switch (this) {
            case REDEFINED -> Cause.REDEFINITION;
            case CORRECTED -> Cause.CORRECTION;
            case RESTATED, FINALISED, UNEXPLAINED -> Cause.RESTATEMENT;
        };
    }

    /** @param provisional whether the figure before was marked as one that would change */
    public static RevisionKind of(Optional<Revision> stated, boolean provisional) {
        return stated.map(revision -> switch (revision.kind()) {
                    case RESTATED -> RESTATED;
                    case REDEFINED -> REDEFINED;
                    case CORRECTED -> CORRECTED;
                })
                .orElse(provisional ? FINALISED : UNEXPLAINED);
    }
}
