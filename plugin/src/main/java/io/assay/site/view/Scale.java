package io.assay.site.view;

import java.util.List;

/**
 * A number line with named stretches and a mark or a range on it, in percent of its width.
 *
 * @param low where the value is, or the lowest that it may be
 * @param high where the value is, or the highest that it may be
 * @param range whether the two differ
 * @param label the value as people write it
 * @param description the whole line in one sentence, for those who don't see it
 */
public record Scale(
        List<Stretch> stretches,
        List<Cut> cuts,
        boolean marked,
        boolean range,
        String low,
        String high,
        String width,
        String middle,
        String label,
        String description) {
    /** A named part of the line. */
    public record Stretch(String name, String x, String width, String middle, Tone tone, boolean here) {}

    /** A border between two parts. */
    public record Cut(String x, String label) {}

    public Scale {
        stretches = List.copyOf(stretches);
        cuts = List.copyOf(cuts);
    }
}
