package io.assay.site.view;

import java.util.List;
import java.util.Optional;

/**
 * How a verdict came to be what it is.
 *
 * @param strip the verdicts over time; empty while there has been one only
 * @param since for a verdict that never changed, the sentence that says so
 * @param entries the latest first, the first verdict last
 */
public record TimelineView(Optional<Strip> strip, String since, List<Entry> entries) {
    public TimelineView {
        entries = List.copyOf(entries);
    }

    /**
     * A line of time with the verdicts on it, in percent of its width.
     *
     * @param from the day at its left end
     * @param until the day at its right end
     * @param description the whole strip in one sentence, for those who don't see it
     */
    public record Strip(List<Stretch> stretches, List<Year> years, String from, String until, String description) {
        public Strip {
            stretches = List.copyOf(stretches);
            years = List.copyOf(years);
        }
    }

    /**
     * A verdict for as long as it stood.
     *
     * @param name its word; empty where the stretch is too short for it
     * @param title its word and its days
     * @param change whether it starts with a change
     */
    public record Stretch(
            String x, String width, String middle, Tone tone, String name, String title, boolean change, boolean now) {}

    /** @param label empty where it would run into a date at an end */
    public record Year(String x, String label) {}

    /**
     * A verdict that was new.
     *
     * @param id its anchor on the entity's page
     * @param day the day in ISO form
     * @param from the verdict before; empty for the first
     */
    public record Entry(
            String id, String day, String date, Optional<Said> from, Said to, String score, List<Reason> reasons) {
        public Entry {
            reasons = List.copyOf(reasons);
        }
    }

    public record Said(String phrase, Tone tone) {}

    /**
     * One cause of a change.
     *
     * @param lead what kind of change it was
     * @param details what changed; a sentence each
     * @param effects what that did to criteria
     */
    public record Reason(String lead, List<String> details, List<Effect> effects) {
        public Reason {
            details = List.copyOf(details);
            effects = List.copyOf(effects);
        }
    }

    /** @param text goes on after the criterion's name */
    public record Effect(Link criterion, String text) {}
}
