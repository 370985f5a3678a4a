package io.assay.site.view;

import java.util.List;
import java.util.Optional;

/**
 * How a verdict came to be what it is.
 *
 * @param strip the verdicts over time, as a chart; empty while there has been one only
 * @param since for a verdict that never changed, the sentence that says so
 * @param entries the latest first, the first verdict last
 */
public record TimelineView(Optional<Figure> strip, String since, List<Entry> entries) {
    public TimelineView {
        entries = List.copyOf(entries);
    }

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
