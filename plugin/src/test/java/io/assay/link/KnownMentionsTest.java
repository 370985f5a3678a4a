package io.assay.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Titles come, go and change: what is remembered of texts is what would be found in them. */
class KnownMentionsTest {
    private static final long SEED = 20261128;
    private static final List<String> TITLES = List.of(
            "Harbour lights",
            "Harbour",
            "lights of Äpfel",
            "ÄPFEL und Birnen",
            "DePIN",
            "harbour Lights at night",
            "x2");

    private final KnownMentions known = new KnownMentions();
    private int searched;

    @Test
    void whateverTitlesChangeMentionsAreThoseOfASearch() {
        Random random = new Random(SEED);
        Map<String, String> titles = new TreeMap<>();
        for (int edit = 0; edit < 300; edit++) {
            titles.put("p" + random.nextInt(8) + ".md", TITLES.get(random.nextInt(TITLES.size())));
            Base base = new Base()
                    .with("a.md", "# A\n\nThe harbour lights at night, DePIN, and äpfel und birnen: lights of äpfel.\n")
                    .with("b.md", "# B\n\nHarbour, x2 and the lights.\n")
                    .with("c.md", "# C\n\nNothing of these.\n");
            titles.forEach((path, title) -> base.with(path, "# " + title + "\n\nText.\n"));
            assertThat(mentions(base, remembering())).as("edit " + edit).isEqualTo(mentions(base, TextMemory.NONE));
        }
        assertThat(searched).as("texts searched").isLessThan(300 * 11 / 2);
    }

    private TextMemory remembering() {
        return new TextMemory() {
            @Override
            public ByText<Map<String, Integer>> words() {
                return NONE.words();
            }

            @Override
            public ByText<List<Mention>> mentions(Collection<Title> titles) {
                ByText<List<Mention>> its = known.of(titles, NONE.mentions(titles));
                return (page, finder) -> its.get(page, () -> {
                    count();
                    return finder.get();
                });
            }
        };
    }

    private synchronized void count() {
        searched++;
    }

    private static List<String> mentions(Base base, TextMemory memory) {
        KnowledgeBase knowledge = base.read();
        UnlinkedMentions found = UnlinkedMentions.in(knowledge, base.links().value(), memory);
        List<String> mentions = new ArrayList<>();
        knowledge
                .pages()
                .forEach(page -> found.of(page)
                        .forEach(mention ->
                                mentions.add(mention.from() + " names " + page + ": " + mention.sentence())));
        return mentions;
    }
}
