package io.assay.serve;

import io.assay.build.WrittenPage;
import io.assay.knowledge.PercentEncoding;
import io.assay.notation.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the browser is told after a build, for the page that it shows. */
final class News {
    private final MistakesHtml mistakes;
    private final boolean follow;

    News(MistakesHtml mistakes, boolean follow) {
        this.mistakes = mistakes;
        this.follow = follow;
    }

    /**
     * One line of JSON.
     *
     * @param page the path of the page in the site
     * @param since the build that the browser knows of already
     */
    String write(Showing showing, String page, long since) {
        Map<String, Object> news = new LinkedHashMap<>();
        news.put("serial", showing.serial());
        news.put("failed", showing.mistakes().failed());
        news.put("errors", showing.mistakes().errors());
        news.put("warnings", showing.mistakes().warnings());
        news.put("mistakes", mistakes.write(showing.mistakes()));
        showing.edition().ifPresent(edition -> {
            news.put("hash", hash(edition, page));
            news.put("sheets", edition.sheets());
            news.put(
                    "drafts",
                    edition.drafts().stream().map(one -> url(edition, one)).toList());
            if (showing.serial() > since) {
                List<WrittenPage> elsewhere = showing.edited().stream()
                        .filter(edited -> !edited.path().equals(page))
                        .toList();
                news.put(
                        "edited",
                        elsewhere.stream()
                                .limit(3)
                                .map(one -> link(edition, one))
                                .toList());
                news.put("moves", showing.moves());
                boolean renamed = !edition.has(page) && showing.appeared().size() == 1;
                Optional<WrittenPage> goal = renamed
                        ? showing.appeared().stream().findFirst()
                        : elsewhere.stream().findFirst().filter(one -> follow);
                news.put("follow", goal.map(one -> url(edition, one)));
                goal.filter(one -> showing.edited().indexOf(one) == 0)
                        .ifPresent(one -> showing.was().ifPresent(was -> {
                            news.put("page", one.path());
                            news.put("was", was);
                        }));
            }
        });
        return JsonWriter.writeLine(news).strip();
    }

    /** Empty for a page that is gone, or that can't be made: opening it says why. */
    private static String hash(Edition edition, String page) {
        try {
            return edition.hash(page).orElse("");
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }

    private static Map<String, String> link(Edition edition, WrittenPage page) {
        Map<String, String> link = new LinkedHashMap<>();
        link.put("title", page.title());
        link.put("url", url(edition, page));
        return link;
    }

    private static String url(Edition edition, WrittenPage page) {
        String path = page.path().replaceFirst("(^|/)index\\.html$", "$1");
        return edition.root()
                + Stream.of(path.split("/", -1)).map(PercentEncoding::segment).collect(Collectors.joining("/"));
    }
}
