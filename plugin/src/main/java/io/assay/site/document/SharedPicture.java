package io.assay.site.document;

import io.assay.knowledge.Permalink;
import io.assay.site.view.Chrome;
import io.assay.site.view.SitePage;
import io.assay.site.view.SocialCard;
import io.assay.site.view.VerdictView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The picture that stands for a page where somebody shares its address: an entity's own, the site's for all others. It is
 * asked for by its whole address, so a site has pictures only where its base URL is known.
 *
 * @param url its address
 * @param description what it shows, in words
 */
public record SharedPicture(String url, String description) {
    private static final String NAME = "card.png";
    private static final String INVENTED = "illustrative";

    /** In pixels. */
    public int width() {
        return SocialCard.WIDTH;
    }

    /** In pixels. */
    public int height() {
        return SocialCard.HEIGHT;
    }

    /** @return empty without a base URL */
    public static Optional<SharedPicture> of(SitePage page) {
        Chrome chrome = page.chrome();
        return chrome.canonical()
                .map(here -> ownCard(page)
                        .map(card -> new SharedPicture(absolute(here, NAME), card.description()))
                        .orElseGet(() -> new SharedPicture(
                                absolute(here, chrome.root() + NAME),
                                siteCard(chrome).description())));
    }

    /** All pictures of a site, by their paths in it. */
    public static Map<String, SocialCard> list(List<SitePage> pages) {
        Map<String, SocialCard> cards = new TreeMap<>();
        for (SitePage page : pages) {
            if (page.chrome().canonical().isPresent()) {
                ownCard(page).ifPresent(card -> cards.put(beside(page.permalink()), card));
                if (page.permalink().equals(Permalink.HOME)) {
                    cards.put(NAME, siteCard(page.chrome()));
                }
            }
        }
        return cards;
    }

    private static Optional<SocialCard> ownCard(SitePage page) {
        return page instanceof SitePage.EntityPage entity
                ? entity.assessments().stream()
                        .findFirst()
                        .map(first -> SocialCard.of(
                                page.chrome().siteTitle(), first.verdict(), foot(first.verdict()), INVENTED))
                : Optional.empty();
    }

    private static SocialCard siteCard(Chrome chrome) {
        return new SocialCard(
                chrome.siteTitle(),
                chrome.siteTitle(),
                chrome.siteDescription().orElse(""),
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static String foot(VerdictView verdict) {
        String certainty = verdict.certainty().equals("none") ? "" : "certainty " + verdict.certainty();
        return Stream.of(verdict.score(), verdict.judged(), verdict.asOf(), certainty)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String beside(Permalink permalink) {
        return permalink.folder() + "/" + NAME;
    }

    private static String absolute(String page, String relative) {
        return URI.create(page).resolve(relative).toString();
    }
}
