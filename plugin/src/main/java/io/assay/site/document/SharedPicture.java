package io.assay.site.document;

import io.assay.knowledge.Permalink;
import io.assay.site.view.Chrome;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.SitePage;
import io.assay.site.view.SocialCard;
import io.assay.site.view.VerdictView;
import io.assay.words.Words;
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
        return chrome.canonical().map(here -> {
            Optional<VerdictView> verdict = verdict(page);
            String path = verdict.isPresent() ? NAME : chrome.root() + NAME;
            String url = URI.create(here).resolve(path).toString();
            return new SharedPicture(
                    url,
                    verdict.map(known -> known.entity().text() + ": " + known.phrase() + ". " + known.sentence())
                            .orElse(chrome.siteTitle()));
        });
    }

    /** All pictures of a site, by their paths in it. */
    public static Map<String, SocialCard> list(List<PlannedPage> pages, Words words) {
        Map<String, SocialCard> cards = new TreeMap<>();
        for (PlannedPage page : pages) {
            if (page.chrome().canonical().isPresent()) {
                Optional.of(page)
                        .filter(PlannedPage.Made.class::isInstance)
                        .flatMap(made -> verdict(made.page()))
                        .ifPresent(verdict -> cards.put(beside(page.permalink()), card(page.chrome(), verdict, words)));
                if (page.permalink().equals(Permalink.HOME)) {
                    cards.put(NAME, SocialCard.of(page.chrome()));
                }
            }
        }
        return cards;
    }

    private static Optional<VerdictView> verdict(SitePage page) {
        return page instanceof SitePage.EntityPage entity
                ? entity.assessments().stream().findFirst().map(first -> first.verdict())
                : Optional.empty();
    }

    private static SocialCard card(Chrome chrome, VerdictView verdict, Words words) {
        String certainty = verdict.certainty().isEmpty()
                ? ""
                : words.say("verdict.certainty", Map.of("certainty", verdict.certainty()));
        String foot = Stream.of(verdict.score(), verdict.judged(), verdict.asOf(), certainty)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        Optional<String> invented = Optional.of(words.say("flag.illustrative")).filter(word -> verdict.illustrative());
        return new SocialCard(
                chrome.siteTitle(), verdict.entity().text(), verdict.sentence(), foot, Optional.of(verdict), invented);
    }

    private static String beside(Permalink permalink) {
        return permalink.folder() + "/" + NAME;
    }
}
