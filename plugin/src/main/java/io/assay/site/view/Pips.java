package io.assay.site.view;

import io.assay.framework.Levels;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A level's rank as a row of marks, so that it can be read without colour.
 *
 * @param marks {@code on} up to the lowest possible level, {@code maybe} up to the highest, then {@code off}
 */
public record Pips(List<String> marks) {
    public Pips {
        marks = List.copyOf(marks);
    }

    /** Ranks among levels, of which one for what is under review is none. */
    public static Pips of(Levels levels, int lowest, int highest) {
        int unranked = levels.list().get(0).isUnderReview() ? 1 : 0;
        return of(lowest - unranked, highest - unranked, levels.list().size() - unranked);
    }

    /** @param lowest and highest possible rank, from 0; equal if the level is known */
    public static Pips of(int lowest, int highest, int count) {
        return new Pips(IntStream.range(0, count)
                .mapToObj(rank -> rank <= lowest ? "on" : rank <= highest ? "maybe" : "off")
                .toList());
    }
}
