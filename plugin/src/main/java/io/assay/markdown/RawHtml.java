package io.assay.markdown;

/** What becomes of HTML that is written in Markdown. */
public enum RawHtml {
    /** Harmless elements stay, all others go; what goes is reported. */
    SAFE,
    /** It is shown as text. */
    ESCAPE
}
