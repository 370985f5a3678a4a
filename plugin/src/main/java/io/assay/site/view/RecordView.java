package io.assay.site.view;

import java.util.List;

/**
 * What was published of an entity on other days, and kept.
 *
 * @param differing verdicts that would come out differently today, in sentences, the latest first
 * @param kept every verdict on record with its day, the latest first
 */
public record RecordView(List<Entry> differing, List<Entry> kept) {
    public RecordView {
        differing = List.copyOf(differing);
        kept = List.copyOf(kept);
    }

    /**
     * @param day the day in ISO form
     * @param url of the record as it was published, as data
     */
    public record Entry(String day, String text, String url) {}
}
