package io.assay.assess;

/** Why a verdict is another than the day before. */
public enum Cause {
    /** Figures came of a day or period of which none was known, or stated to be missing. */
    NEW_PERIOD,
    /** A figure that had been given was issued again as another; who says why, if anybody, is told with the figure. */
    RESTATEMENT,
    /** The source counts something else under the same name. */
    REDEFINITION,
    /** A figure had been copied wrongly. */
    CORRECTION,
    /** Another version of a metric's definition came into force. */
    DEFINITION,
    /** Another version of the framework came into force. */
    FRAMEWORK,
    /** A person judged, or recorded an exception. */
    JUDGEMENT,
    /** Nothing but time passed: figures became too old, or an exception expired. */
    CLOCK
}
