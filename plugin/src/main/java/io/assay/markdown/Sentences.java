package io.assay.markdown;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text into sentences, well enough to quote the one around a link. */
final class Sentences {
    private static final String ENDS = ".!?…";
    private static final String ENDS_WITHOUT_SPACE = "。！？";
    private static final String CLOSERS = "\"'”’»)]";

    private final String text;
    private final List<Integer> ends = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    Sentences(String text) {
        this.text = text;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = end(i);
            if (end > 0) {
                add(start, end);
                start = end;
                i = end - 1;
            }
        }
        add(start, text.length());
    }

    /** The sentence that holds the character at an offset. */
    String at(int offset) {
        int low = 0;
        int high = ends.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends.get(middle) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sentences.get(low);
    }

    private void add(int start, int end) {
        ends.add(end);
        sentences.add(text.substring(start, end).strip());
    }

    /** The offset after a sentence whose last mark stands at {@code i}; 0 if none ends there. */
    private int end(int i) {
        if (ENDS_WITHOUT_SPACE.indexOf(text.charAt(i)) >= 0) {
            return i + 1;
        }
        if (ENDS.indexOf(text.charAt(i)) < 0) {
            return 0;
        }
        int end = i + 1;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        // "e.g. this" and "No. 5" go on; "done. Next" does not.
        boolean goesOn = end + 1 >= text.length()
                || text.charAt(end) != ' '
                || Character.isLowerCase(text.charAt(end + 1))
                || Character.isDigit(text.charAt(end + 1));
        return goesOn ? 0 : end;
    }
}
