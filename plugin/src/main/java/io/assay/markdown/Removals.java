package io.assay.markdown;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import java.util.Set;
import org.owasp.html.HtmlChangeListener;

/** Reports what the sanitizer takes out of a page. */
final class Removals implements HtmlChangeListener<Facts> {
    /** These go when no attribute of theirs stays: then the attribute is what was reported. */
    private static final Set<String> EMPTIED = Set.of("a", "img", "span", "font");

    @Override
    public void discardedTag(Facts facts, String tag) {
        if (!EMPTIED.contains(tag)) {
            facts.diagnostics.add(Diagnostic.of(
                            Code.HTML_REMOVED,
                            facts.file.place(facts.findRaw("<" + tag)),
                            "a page may not hold '<" + tag + ">'")
                    .withHint("write it in Markdown, or leave it out; it is removed until then"));
        }
    }

    @Override
    public void discardedAttributes(Facts facts, String tag, String... attributes) {
        for (String attribute : attributes) {
            facts.diagnostics.add(Diagnostic.of(
                            Code.HTML_ATTRIBUTE_REMOVED,
                            facts.file.place(facts.findRaw(attribute)),
                            "the attribute '" + attribute + "' is removed from '<" + tag + ">'")
                    .withHint("leave it out: the theme decides how pages look"));
        }
    }
}
