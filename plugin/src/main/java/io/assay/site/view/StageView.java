package io.assay.site.view;

import java.util.List;

/**
 * A stage of a ladder, for one entity or by itself.
 *
 * @param state {@code reached}; {@code held} by itself while one below does not hold; {@code open}; {@code missed}; empty
 *     where no entity is looked at
 * @param summary how many of its requirements are met, in words
 */
public record StageView(String name, String state, String summary, List<Requirement> requirements) {
    /**
     * What it takes.
     *
     * @param state {@code met}, {@code not-met}, {@code under-review}, {@code undecided}, {@code not-applicable}; empty
     *     where no entity is looked at
     * @param word the state in words
     * @param now what is known of it, or why nothing is
     * @param criterion the id of the criterion that it rests on
     */
    public record Requirement(String text, String state, String word, Tone tone, String now, String criterion) {}

    public StageView {
        requirements = List.copyOf(requirements);
    }
}
