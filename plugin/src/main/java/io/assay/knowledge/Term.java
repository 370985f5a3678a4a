package io.assay.knowledge;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One word of a taxonomy: a tag, an agent. A slash sets a narrower term below a broader one: {@code markets/inference}.
 *
 * @param taxonomy the front-matter key it stands under: {@code tags}
 * @param name as first written
 * @param slug what makes two spellings the same term
 */
public record Term(String taxonomy, String name, String slug) implements Comparable<Term> {
    public static Term of(String taxonomy, String name) {
        String slug = Arrays.stream(name.split("/"))
                .filter(part -> !part.isBlank())
                .map(Slug::of)
                .collect(Collectors.joining("/"));
        return new Term(taxonomy, name, slug.isEmpty() ? Slug.of(name) : slug);
    }

    /** The term above: {@code markets} for {@code markets/inference}. */
    public Optional<Term> broader() {
        int slash = name.lastIndexOf('/');
        return slug.indexOf('/') < 0 || slash < 0
                ? Optional.empty()
                : Optional.of(of(taxonomy, name.substring(0, slash)));
    }

    public Permalink permalink() {
        return Permalink.folder(Slug.of(taxonomy) + "/" + slug);
    }

    @Override
    public int compareTo(Term other) {
        int byTaxonomy = taxonomy.compareTo(other.taxonomy);
        return byTaxonomy != 0 ? byTaxonomy : slug.compareTo(other.slug);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term that && taxonomy.equals(that.taxonomy) && slug.equals(that.slug);
    }

    @Override
    public int hashCode() {
        return 31 * taxonomy.hashCode() + slug.hashCode();
    }
}
