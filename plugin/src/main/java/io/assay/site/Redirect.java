package io.assay.site;

import io.assay.diagnostic.Place;
import io.assay.knowledge.Alias;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import java.util.ArrayList;
import java.util.List;

/**
 * An old address that leads to where its page stands now.
 *
 * @param permalink the old address
 * @param place where it is written
 * @param root the relative URL of the site's root
 * @param title of the page
 * @param target the relative URL of the page
 * @param canonical the page's address, a relative one where no base URL is set
 */
public record Redirect(
        Permalink permalink,
        Place place,
        String siteTitle,
        String language,
        String root,
        String title,
        String target,
        String canonical) {
    /** Those of all pages, by page and in the order written. */
    public static List<Redirect> of(KnowledgeBase base) {
        List<Redirect> redirects = new ArrayList<>();
        for (Page page : base.pages()) {
            for (Alias alias : page.aliases()) {
                if (alias instanceof Alias.Address address) {
                    redirects.add(of(base, page, address));
                }
            }
        }
        return redirects;
    }

    private static Redirect of(KnowledgeBase base, Page page, Alias.Address address) {
        String target = page.permalink().from(address.permalink());
        return new Redirect(
                address.permalink(),
                address.place(),
                base.settings().title(),
                base.settings().language(),
                Chromes.root(address.permalink()),
                page.title(),
                target,
                base.settings()
                        .baseUrl()
                        .map(url -> url + page.permalink().pretty())
                        .orElse(target));
    }
}
