package io.assay.site.verdict;

import io.assay.assess.Change;
import io.assay.assess.DatedVerdict;
import io.assay.assess.Verdict;
import io.assay.assess.VerdictHistory;
import io.assay.exact.Rational;
import io.assay.knowledge.Permalink;
import io.assay.site.fact.VerdictChange;
import io.assay.site.view.TimelineView;
import io.assay.site.view.Tone;
import io.assay.site.wording.Glossary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Shows how verdicts came to be what they are. */
final class TimelineViews {
    /** The narrowest a stretch may be, per letter of its word, to be named on a phone. */
    private static final double PERCENT_PER_LETTER = 2.2;

    /** How near to an end a year would run into the date there, on a phone. */
    private static final double PERCENT_OF_A_DATE = 28;

    private final Glossary glossary;
    private final ChangeWording words;
    private final VerdictWording verdictWords;

    TimelineViews(Glossary glossary) {
        this.glossary = glossary;
        this.words = new ChangeWording(glossary);
        this.verdictWords = new VerdictWording(glossary);
    }

    /** @return empty if there was never anything to go by */
    public Optional<TimelineView> view(VerdictHistory history, Permalink from) {
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
                changed ? Optional.of(strip(history)) : Optional.empty(),
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

    private TimelineView.Strip strip(VerdictHistory history) {
        List<DatedVerdict> verdicts = history.verdicts();
        LocalDate start = verdicts.get(0).from();
        LocalDate end = history.until().knownAt();
        List<TimelineView.Stretch> stretches = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            DatedVerdict dated = verdicts.get(i);
            boolean now = i == verdicts.size() - 1;
            LocalDate next = now ? end : verdicts.get(i + 1).from();
            Rational left = at(dated.from(), start, end);
            Rational width = at(next, start, end).minus(left);
            String word = verdictWords.word(dated.verdict());
            boolean fits = width.toDouble() >= PERCENT_PER_LETTER * word.length();
            stretches.add(new TimelineView.Stretch(
                    percent(left),
                    percent(width),
                    percent(left.plus(width.over(Rational.of(2)))),
                    tone(dated),
                    fits ? word : "",
                    glossary.say(
                            "timeline.part",
                            "verdict",
                            phrase(dated.verdict()),
                            "from",
                            date(dated.from()),
                            "until",
                            now ? glossary.say("date.today") : date(next.minusDays(1))),
                    i > 0,
                    now));
            told.add(glossary.say("timeline.from", "verdict", phrase(dated.verdict()), "date", date(dated.from())));
        }
        return new TimelineView.Strip(
                stretches,
                years(start, end),
                date(start),
                date(end),
                glossary.say("timeline.strip", "verdicts", String.join("; ", told)));
    }

    private static List<TimelineView.Year> years(LocalDate start, LocalDate end) {
        List<TimelineView.Year> years = new ArrayList<>();
        for (int year = start.getYear() + 1; year <= end.getYear(); year++) {
            Rational x = at(LocalDate.of(year, 1, 1), start, end);
            boolean clear = x.toDouble() > PERCENT_OF_A_DATE && x.toDouble() < 100 - PERCENT_OF_A_DATE;
            years.add(new TimelineView.Year(percent(x), clear ? Integer.toString(year) : ""));
        }
        return years;
    }

    private static Rational at(LocalDate day, LocalDate start, LocalDate end) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(start, end));
        return Rational.of(100 * ChronoUnit.DAYS.between(start, day), whole);
    }

    private static String percent(Rational share) {
        return share.round(2).stripTrailingZeros().toPlainString();
    }

    private String date(LocalDate day) {
        return glossary.wording().date(day);
    }
}
