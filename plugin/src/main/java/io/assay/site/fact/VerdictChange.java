package io.assay.site.fact;

import io.assay.assess.DatedVerdict;
import io.assay.assess.VerdictHistory;
import io.assay.knowledge.Entity;
import io.assay.knowledge.PercentEncoding;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Slug;
import io.assay.site.view.Routes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A verdict that took another's place. */
public record VerdictChange(Entity entity, DatedVerdict before, DatedVerdict after) {
    private static final Comparator<VerdictChange> LATEST_FIRST = Comparator.comparing(VerdictChange::day)
            .reversed()
            .thenComparing(VerdictChange::entity)
            .thenComparing(change -> change.after.framework().id());

    /** A first verdict is none. */
    public static List<VerdictChange> listLatestFirst(Collection<VerdictHistory> histories) {
        List<VerdictChange> changes = new ArrayList<>();
        for (VerdictHistory history : histories) {
            List<DatedVerdict> verdicts = history.verdicts();
            for (int i = 1; i < verdicts.size(); i++) {
                changes.add(new VerdictChange(history.entity(), verdicts.get(i - 1), verdicts.get(i)));
            }
        }
        changes.sort(LATEST_FIRST);
        return List.copyOf(changes);
    }

    public LocalDate day() {
        return after.from();
    }

    public boolean illustrative() {
        return before.illustrative() || after.illustrative();
    }

    /** Where it is told: its entry among all of the entity's. */
    public String urlFrom(Permalink page) {
        return Routes.entity(entity.id()).from(page) + "#" + PercentEncoding.segment(anchor(after));
    }

    /** The address of the same, and what it is known by for good. */
    public String urlAt(String baseUrl) {
        return Routes.entity(entity.id()).at(baseUrl) + "#" + PercentEncoding.segment(anchor(after));
    }

    /** The id of a verdict's entry on its entity's page. */
    public static String anchor(DatedVerdict verdict) {
        return "a-change-" + Slug.of(verdict.framework().id()) + "-" + verdict.from();
    }
}
