package io.assay.build;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.knowledge.SiteSettings;
import io.assay.report.Baseline;
import java.util.ArrayList;
import java.util.List;

/** Gathers what the stages of one build found wrong. */
final class Problems {
    private final List<Diagnostic> all = new ArrayList<>();

    /** A stage's value, its problems kept. */
    <T> T in(Checked<T> checked) {
        add(checked.diagnostics());
        return checked.value();
    }

    void add(Diagnostics problems) {
        problems.forEach(all::add);
    }

    List<Diagnostic> list() {
        return List.copyOf(all);
    }

    /**
     * Each with the severity that the site gives its code; those that are off, and mere follow-ups, left out; those that
     * the baseline knows apart.
     */
    Baseline.Parted told(SiteSettings settings, Baseline baseline) {
        return told(all, settings, baseline);
    }

    static Baseline.Parted told(List<Diagnostic> all, SiteSettings settings, Baseline baseline) {
        return baseline.part(Diagnostics.of(FollowUps.drop(all)), settings.severities());
    }
}
