package io.assay.review;

import io.assay.markdown.Document;
import io.assay.markdown.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds figures in prose that say nothing of their day: percentages and amounts of money, in a paragraph, list item or
 * table row that names no year, month or quarter. Quoted figures, which the build compares, are left out.
 */
final class FigureWords {
    private static final Pattern FIGURE =
            Pattern.compile("[$€£]\\s?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?(?:[kKMBT]|bn|million|billion|trillion)\\b)?"
                    + "|(?<![\\w.,$€£])\\d[\\d,]*(?:\\.\\d+)?\\s?(?:%|percent\\b|per cent\\b)");
    private static final Pattern DAY = Pattern.compile("\\b(?:(?:19|20)\\d\\d|Q[1-4]|Jan(?:uary)?|Feb(?:ruary)?"
            + "|March|April|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b");
    private static final String QUOTE = "metric:";

    private FigureWords() {}

    /** As written, in order. */
    static List<String> findUndated(Document document) {
        List<String> quoted = new ArrayList<>(document.references().stream()
                .filter(reference -> reference.destination().startsWith(QUOTE))
                .map(Reference::text)
                .toList());
        List<String> undated = new ArrayList<>();
        for (String block : document.plainText().lines().toList()) {
            Matcher figures = FIGURE.matcher(block);
            boolean dated = DAY.matcher(figures.replaceAll(" ")).find();
            figures.reset();
            while (figures.find()) {
                if (!quoted.remove(figures.group()) && !dated) {
                    undated.add(figures.group());
                }
            }
        }
        return undated;
    }
}
