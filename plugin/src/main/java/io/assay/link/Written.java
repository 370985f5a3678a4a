package io.assay.link;

import io.assay.diagnostic.Place;
import io.assay.knowledge.Page;
import io.assay.knowledge.PercentEncoding;
import io.assay.markdown.Reference;
import io.assay.source.Origin;
import java.util.Optional;

/**
 * A link as somebody wrote it.
 *
 * @param from the page that it stands on
 * @param origin where it stands
 * @param text what it says, as written
 * @param path what stands before {@code ?} and {@code #}, decoded; empty for the page itself
 * @param anchor what follows {@code #}, decoded
 */
record Written(Page from, Origin origin, String text, String path, Optional<String> anchor) {
    static Written of(Page from, Reference reference) {
        return of(
                from,
                from.source().origin(reference.span()),
                reference.destination().strip());
    }

    static Written of(Page from, Origin origin, String text) {
        int hash = text.indexOf('#');
        String path = hash < 0 ? text : text.substring(0, hash);
        int query = path.indexOf('?');
        return new Written(
                from,
                origin,
                text,
                PercentEncoding.decode(query < 0 ? path : path.substring(0, query)),
                anchor(hash < 0 ? "" : PercentEncoding.decode(text.substring(hash + 1))));
    }

    /** What stands between the brackets of a wikilink, up to its {@code |}: no part of it is encoded. */
    static Written wiki(Page from, Origin origin, String text) {
        int hash = text.indexOf('#');
        String path = hash < 0 ? text : text.substring(0, hash);
        return new Written(
                from,
                origin,
                text,
                path.strip(),
                anchor(hash < 0 ? "" : text.substring(hash + 1).strip()));
    }

    Place place() {
        return origin.place();
    }

    private static Optional<String> anchor(String text) {
        return Optional.of(text).filter(anchor -> !anchor.isEmpty());
    }
}
