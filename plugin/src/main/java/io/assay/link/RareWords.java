package io.assay.link;

import io.assay.knowledge.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that tell each page from most others, by term frequency and inverse document frequency. */
final class RareWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]{3,}");
    private static final int MOST_A_PAGE = 20;
    private static final int FEWEST_USES = 2;

    private RareWords() {}

    /**
     * By page path, the words that it uses at least twice, shared with at least one page and at most so many, the most
     * telling first. Upper and lower case are one.
     */
    static Map<String, List<String>> of(List<Page> pages, int mostPages) {
        Map<String, Map<String, Integer>> uses = new TreeMap<>();
        Map<String, Integer> pagesWith = new HashMap<>();
        for (Page page : pages) {
            Map<String, Integer> counts = count(page.document().plainText());
            counts.values().removeIf(count -> count < FEWEST_USES);
            counts.keySet().forEach(word -> pagesWith.merge(word, 1, Integer::sum));
            uses.put(page.path(), counts);
        }
        Map<String, List<String>> rare = new TreeMap<>();
        uses.forEach((path, counts) -> {
            List<String> words = new ArrayList<>(counts.keySet());
            words.removeIf(word -> pagesWith.get(word) < 2 || pagesWith.get(word) > mostPages);
            words.sort(Comparator.comparingDouble(
                            (String word) -> -counts.get(word) * Math.log(pages.size() / (double) pagesWith.get(word)))
                    .thenComparing(Comparator.naturalOrder()));
            rare.put(path, List.copyOf(words.subList(0, Math.min(MOST_A_PAGE, words.size()))));
        });
        return rare;
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return counts;
    }
}
