package io.assay.link;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts the sentence around a place out of a text whose blocks are lines. */
final class Excerpt {
    private static final int LONGEST = 240;

    private Excerpt() {}

    static String around(String text, int start, int end) {
        int lineStart = text.lastIndexOf('\n', start) + 1;
        int lineEnd = text.indexOf('\n', end);
        String line = text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line);
        int from = sentences.preceding(start - lineStart + 1);
        int to = sentences.following(Math.min(line.length() - 1, end - lineStart - 1));
        String sentence = line.substring(
                        from == BreakIterator.DONE ? 0 : from, to == BreakIterator.DONE ? line.length() : to)
                .strip();
        return sentence.length() <= LONGEST
                ? sentence
                : sentence.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
