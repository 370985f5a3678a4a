package io.assay.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds a page's abbreviations in its text. */
final class Abbreviations {
    /** By their first word, the longest first. */
    private final Map<String, List<String>> byWord = new HashMap<>();

    private final Map<String, String> meanings;

    Abbreviations(Map<String, String> meanings) {
        this.meanings = meanings;
        meanings.keySet()
                .forEach(words -> byWord.computeIfAbsent(
                                words.substring(0, wordEnd(words, 0)), word -> new ArrayList<>())
                        .add(words));
        byWord.values()
                .forEach(words -> words.sort(
                        Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder())));
    }

    /** Writes text, each abbreviation in it with what it means. */
    void write(String text, HtmlBuilder html) {
        if (meanings.isEmpty()) {
            html.text(text);
            return;
        }
        int written = 0;
        int i = 0;
        while (i < text.length()) {
            int end = wordEnd(text, i);
            String found = end == i ? "" : at(text, i, end);
            if (!found.isEmpty()) {
                html.text(text.substring(written, i)).raw("<abbr").attribute("title", meanings.get(found));
                html.raw(">").text(found).raw("</abbr>");
                written = i + found.length();
            }
            i = found.isEmpty() ? Math.max(end, i + 1) : written;
        }
        html.text(text.substring(written));
    }

    private String at(String text, int start, int end) {
        for (String words : byWord.getOrDefault(text.substring(start, end), List.of())) {
            int after = start + words.length();
            if (text.startsWith(words, start) && (after == text.length() || wordEnd(text, after) == after)) {
                return words;
            }
        }
        return "";
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
