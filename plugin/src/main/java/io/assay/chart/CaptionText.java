package io.assay.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words above and below a plot, broken into lines where they are wider than the picture. */
final class CaptionText {
    private static final double LINE = 17;

    private CaptionText() {}

    /** @return where the plot may begin */
    static double above(Picture picture, Caption caption, Variant variant) {
        double y = 0;
        if (caption.illustrative()) {
            y += LINE;
            picture.text("c-kicker", 0, y - 4, Anchor.START, picture.words().say("chart.illustrative-data"));
        }
        for (String line : lines(caption.title(), variant.titleSize() * TextWidth.BOLD, picture.width())) {
            y += variant.titleSize() + 5;
            picture.title(y - 4, variant.titleSize(), line);
        }
        if (caption.subtitle().isPresent()) {
            for (String line : lines(caption.subtitle().get(), Picture.FONT_SIZE, picture.width())) {
                y += LINE;
                picture.text("c-subtitle", 0, y - 3, Anchor.START, line);
            }
        }
        return y + 10;
    }

    /** @return the height of the picture */
    static double below(Picture picture, double top, List<String> notes) {
        double y = notes.isEmpty() ? top : top + 4;
        for (String note : notes) {
            for (String line : lines(note, Picture.FONT_SIZE, picture.width())) {
                y += LINE;
                picture.text("c-note", 0, y - 3, Anchor.START, line);
            }
        }
        return y + 3;
    }

    /** The same with something of the picture's own to say first. */
    static double below(Picture picture, double top, List<String> own, List<String> notes) {
        return below(picture, top, Stream.concat(own.stream(), notes.stream()).toList());
    }

    /** Broken between words and after hyphens; a word that is wider than a line is cut. */
    static List<String> lines(String text, double fontSize, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+|(?<=\\p{L}-)(?=\\p{L})")) {
            String longer = line.isEmpty() || line.endsWith("-") ? line + word : line + " " + word;
            if (line.isEmpty() || TextWidth.of(longer, fontSize) <= width) {
                line = TextWidth.fit(longer, fontSize, width);
            } else {
                lines.add(line);
                line = TextWidth.fit(word, fontSize, width);
            }
        }
        lines.add(line);
        return lines;
    }
}
