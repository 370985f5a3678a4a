package io.assay.markdown;

import java.util.Locale;

/** What becomes of HTML that is written in Markdown. */
public enum RawHtml {
    /** Harmless elements stay, all others go; what goes is reported. */
    SAFE,
    /** It is shown as text. */
    ESCAPE,
    /** It stays as it is, but for comments: for writers who could as well change the theme. Its links aren't resolved. */
    TRUSTED;

    /** How settings name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
