package io.assay.knowledge;

import java.util.List;

/**
 * A way in which one page can stand to another, as front matter says it.
 *
 * @param key the key under which a page names the others
 * @param name as readers see it
 * @param inverse the key of the same relation seen from the other page; equal to {@code key} if it holds both ways
 * @param many whether a page may name more than one
 * @param acyclic whether it must not lead back to where it began
 */
public record RelationKind(String key, String name, String inverse, boolean many, boolean acyclic) {
    public static final RelationKind SUPERSEDES =
            new RelationKind("supersedes", "Supersedes", "superseded_by", true, true);
    public static final RelationKind DEPENDS_ON = new RelationKind("depends_on", "Depends on", "needed_by", true, true);

    /** Those that every site has. */
    public static final List<RelationKind> BUILT_IN = List.of(SUPERSEDES, DEPENDS_ON);

    /** As the other page's readers see it. */
    public String inverseName() {
        return inverse.equals(key) ? name : Slug.words(inverse);
    }
}
