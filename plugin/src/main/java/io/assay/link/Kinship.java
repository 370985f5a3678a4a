package io.assay.link;

import io.assay.knowledge.Page;
import io.assay.knowledge.Term;
import java.util.List;

/**
 * How a page is akin to another one that it has no link with.
 *
 * @param page the other page
 * @param links the pages that both link to or are linked from, by path
 * @param terms the terms that both have, by taxonomy
 * @param words the rare words that both use, the most telling first
 * @param weight the sum over all of these: what fewer pages share weighs more
 */
public record Kinship(Page page, List<Page> links, List<Term> terms, List<String> words, double weight) {
    public Kinship {
        links = List.copyOf(links);
        terms = List.copyOf(terms);
        words = List.copyOf(words);
    }
}
