package io.assay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backlinks are what one gets by turning around the links that were written. */
class BacklinksLawTest {
    private static final int PAGES = 30;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void backlinksEqualTheLinksThatWereWritten(long seed) {
        Random random = new Random(seed);
        Base base = new Base();
        TreeMap<String, TreeSet<String>> expected = new TreeMap<>();
        for (int page = 0; page < PAGES; page++) {
            StringBuilder text = new StringBuilder("# Title " + page + "\n\n");
            for (int link = random.nextInt(6); link > 0; link--) {
                int to = random.nextInt(PAGES + 5);
                text.append(written(random.nextInt(6), to)).append("\n\n");
                if (to < PAGES && to != page) {
                    expected.computeIfAbsent(path(to), path -> new TreeSet<>()).add(path(page));
                }
            }
            base.with(path(page), text.toString());
        }

        LinkGraph links = base.links().value();

        base.read()
                .pages()
                .forEach(page -> assertThat(links.backlinks(page))
                        .extracting(link -> link.from().path())
                        .as(page.path())
                        .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(page.path(), new TreeSet<>())));
    }

    private static String path(int page) {
        return "f" + page % 3 + "/p" + page + ".md";
    }

    private static String written(int form, int to) {
        return switch (form) {
            case 0 -> "[a](../" + path(to) + ")";
            case 1 -> "[a](/f" + to % 3 + "/p" + to + ")";
            case 2 -> "[[p" + to + "]]";
            case 3 -> "[[Title " + to + "|that]]";
            case 4 -> "![[f" + to % 3 + "/p" + to + ".md]]";
            default -> "<a href=\"../" + path(to) + "\">a</a>";
        };
    }
}
