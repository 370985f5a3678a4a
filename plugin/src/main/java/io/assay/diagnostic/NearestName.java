package io.assay.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known name that a mistyped one was probably meant to be: at most a third of its letters off, or one of a
 * short one's, counted as optimal string alignment distance (insert, delete, replace, swap neighbours).
 */
public final class NearestName {
    private NearestName() {}

    public static Optional<String> find(String word, Iterable<String> known) {
        return find(word, known, Integer.MAX_VALUE);
    }

    /** @param furthest how many letters may be off at most, even in a long word */
    public static Optional<String> find(String word, Iterable<String> known, int furthest) {
        String mistyped = word.toLowerCase(Locale.ROOT);
        String best = null;
        int bestDistance = Math.min(furthest, word.length() < 2 ? 0 : Math.max(1, word.length() / 3)) + 1;
        for (String name : known) {
            if (Math.abs(name.length() - word.length()) < bestDistance) {
                int distance = distance(mistyped, name.toLowerCase(Locale.ROOT));
                if (distance < bestDistance || distance == bestDistance && best != null && name.compareTo(best) < 0) {
                    best = name;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    static int distance(String a, String b) {
        int[] older = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int least = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                current[j] = swapped ? Math.min(least, older[j - 2] + 1) : least;
            }
            int[] spare = older;
            older = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}
