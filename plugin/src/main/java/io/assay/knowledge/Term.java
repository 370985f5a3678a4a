package io.assay.knowledge;

/**
 * One word of a taxonomy: a tag, an agent.
 *
 * @param taxonomy the front-matter key it stands under: {@code tags}
 * @param name as first written
 * @param slug what makes two spellings the same term
 */
public record Term(String taxonomy, String name, String slug) implements Comparable<Term> {
    public static Term of(String taxonomy, String name) {
        return new Term(taxonomy, name, Slug.of(name));
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
