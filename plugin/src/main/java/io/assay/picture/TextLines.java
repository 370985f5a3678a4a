package io.assay.picture;

import java.util.ArrayList;
import java.util.List;

/** Fits text into a width. */
final class TextLines {
    private static final String ELLIPSIS = "…";

    private TextLines() {}

    /** The lines of a text, broken between words; what does not fit into the last one is left out, and marked so. */
    static List<String> wrap(String text, Typeface face, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || face.width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            }
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, shorten(lines.get(most - 1) + ELLIPSIS, face, size, width));
        return kept;
    }

    private static String shorten(String text, Typeface face, double size, double width) {
        String shortened = text;
        while (face.width(shortened, size) > width && shortened.contains(" ")) {
            shortened = shortened.substring(0, shortened.lastIndexOf(' ')) + ELLIPSIS;
        }
        return shortened;
    }

    /** The largest size, {@code most} at most, in which a text fits into a width. */
    static double fit(String text, Typeface face, double most, double width) {
        return Math.min(most, most * width / face.width(text, most));
    }
}
