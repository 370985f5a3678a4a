package io.assay.site.figure;

import io.assay.assess.Cause;
import io.assay.metric.Revision;
import java.util.Locale;
import java.util.Optional;

/** What is said of somebody by saying that a figure is another one now. */
public enum RevisionKind {
    RESTATED("Restated by the source", "The source changed a figure that it had given."),
    REDEFINED(
            "Redefined by the source",
            "The source counts something else under the same name; the figure before was right for what it counted."),
    CORRECTED("Corrected by us", "The source had it right, and we had copied it wrongly."),
    FINALISED("Final after provisional", "The figure was marked as provisional or estimated until a final one came."),
    UNEXPLAINED(
            "Changed without a reason given",
            "The figure is another one now, and its record does not say who changed it.");

    private final String heading;
    private final String meaning;

    RevisionKind(String heading, String meaning) {
        this.heading = heading;
        this.meaning = meaning;
    }

    public String heading() {
        return heading;
    }

    /** One sentence on all figures of this kind. */
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
