package io.assay.site.verdict;

import io.assay.assess.Change;
import io.assay.assess.DatedVerdict;
import io.assay.assess.Verdict;
import io.assay.assess.VerdictHistory;
import io.assay.knowledge.Permalink;
import io.assay.site.fact.VerdictChange;
import io.assay.site.view.Figure;
import io.assay.site.view.TimelineView;
import io.assay.site.view.Tone;
import io.assay.site.wording.Glossary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Shows how verdicts came to be what they are. */
final class TimelineViews {
    private final Glossary glossary;
    private final ChangeWording words;
    private final VerdictWording verdictWords;

    TimelineViews(Glossary glossary) {
        this.glossary = glossary;
        this.words = new ChangeWording(glossary);
        this.verdictWords = new VerdictWording(glossary);
    }

    /**
     * @param strip the verdicts as a chart, where they ever changed
     * @return empty if there was never anything to go by
     */
    Optional<TimelineView> view(VerdictHistory history, Permalink from, Optional<Figure> strip) {
        List<DatedVerdict> verdicts = history.verdicts();
        if (verdicts.isEmpty()) {
            return Optional.empty();
        }
        List<TimelineView.Entry> entries = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Optional<DatedVerdict> before = i == 0 ? Optional.empty() : Optional.of(verdicts.get(i - 1));
            entries.add(entry(verdicts.get(i), before, from));
        }
        Collections.reverse(entries);
        boolean changed = verdicts.size() > 1;
        return Optional.of(new TimelineView(
                strip,
                changed
                        ? ""
                        : glossary.say(
                                "timeline.first", "date", date(verdicts.get(0).from())),
                changed ? entries : List.of()));
    }

    TimelineView.Entry entry(DatedVerdict verdict, Optional<DatedVerdict> before, Permalink from) {
        List<TimelineView.Reason> reasons = new ArrayList<>();
        for (Change change : verdict.changes()) {
            reasons.add(words.reason(change, before.orElseThrow().framework(), verdict.framework(), from));
        }
        return new TimelineView.Entry(
                VerdictChange.anchor(verdict),
                verdict.from().toString(),
                date(verdict.from()),
                before.map(this::said),
                said(verdict),
                verdict.score()
                        .map(score -> verdictWords.score(score, verdict.framework()))
                        .orElse(""),
                reasons);
    }

    private TimelineView.Said said(DatedVerdict dated) {
        return new TimelineView.Said(phrase(dated.verdict()), tone(dated));
    }

    /** With what was still possible, since that alone may change. */
    private String phrase(Verdict verdict) {
        return verdict instanceof Verdict.Insufficient insufficient
                ? glossary.say(
                        "verdict.insufficient-range",
                        "range",
                        glossary.wording().range(insufficient.range()))
                : verdictWords.phrase(verdict);
    }

    private static Tone tone(DatedVerdict dated) {
        return dated.verdict() instanceof Verdict.Settled settled
                ? AssessmentViews.tone(dated.framework(), settled.verdict())
                : Tone.UNKNOWN;
    }

    private String date(LocalDate day) {
        return glossary.wording().date(day);
    }
}
