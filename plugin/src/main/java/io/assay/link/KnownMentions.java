package io.assay.link;

import io.assay.cache.Memo;
import io.assay.link.TextMemory.ByText;
import io.assay.link.TextMemory.Mention;
import io.assay.link.TextMemory.Title;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The pages that texts name, remembered by text while titles change: one that comes or goes makes no difference to a text
 * that lacks some of its words.
 */
public final class KnownMentions {
    /** Where more titles differ, texts are searched anew. */
    private static final int MOST_CHANGED = 50;

    private static final class Known {
        private final List<Mention> mentions;

        /** Found when it is first asked for. */
        private volatile WordSet words;

        Known(List<Mention> mentions) {
            this.mentions = mentions;
        }

        boolean holdsWithout(Set<Title> changed, String text) {
            if (changed.isEmpty()) {
                return true;
            }
            if (words == null) {
                words = new WordSet(text);
            }
            return changed.stream().noneMatch(title -> words.mayHold(title.text()));
        }
    }

    private final Memo<String, Known> known = new Memo<>();
    private Set<Title> titles = Set.of();

    /**
     * Begins another round. Synchronized since a page of an earlier build may be asked for while the next is made.
     *
     * @param now what texts are searched for
     * @param others what is known besides
     */
    public synchronized ByText<List<Mention>> of(Collection<Title> now, ByText<List<Mention>> others) {
        Set<Title> changed = difference(titles, Set.copyOf(now));
        titles = Set.copyOf(now);
        known.turn();
        if (changed.size() > MOST_CHANGED) {
            known.clear();
        }
        return (page, finder) -> {
            String text = page.document().plainText();
            return known.get(
                            text,
                            before -> before.holdsWithout(changed, text),
                            () -> new Known(others.get(page, finder)))
                    .mentions;
        };
    }

    private static Set<Title> difference(Set<Title> some, Set<Title> others) {
        Set<Title> either = new HashSet<>(some);
        others.stream().filter(title -> !either.remove(title)).forEach(either::add);
        return Set.copyOf(either); // asked for each text: without the room that the others took
    }
}
