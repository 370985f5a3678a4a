package io.assay.site.prose;

import io.assay.markdown.Reference;
import io.assay.text.SourceSpan;
import java.util.Optional;

/** Links and embeds by name as plain Markdown, which knows no names. */
final class WikiMarkdown {
    private WikiMarkdown() {}

    static boolean isByName(Reference reference) {
        return reference.kind() == Reference.Kind.WIKI_LINK || reference.kind() == Reference.Kind.EMBED;
    }

    /** Everything from the first bracket, or the exclamation mark before it, to the last one. */
    static SourceSpan span(Reference reference, String text) {
        int open = text.lastIndexOf("[[", reference.span().start());
        int close = text.indexOf("]]", reference.span().end());
        return open < 0 || close < 0
                ? reference.span()
                : new SourceSpan(reference.kind() == Reference.Kind.EMBED ? open - 1 : open, close + 2);
    }

    /** @param url where it leads; without one a link's words stand alone, and an embed leaves nothing */
    static String write(Reference reference, Optional<String> url) {
        boolean embed = reference.kind() == Reference.Kind.EMBED;
        String words = embed ? reference.destination() : reference.text();
        return url.map(to -> (embed && EmbeddedFile.isImage(reference.destination()) ? "!" : "") + "[" + words + "]("
                        + to + ")")
                .orElse(embed ? "" : words);
    }
}
