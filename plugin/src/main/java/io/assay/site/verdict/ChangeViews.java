package io.assay.site.verdict;

import io.assay.assess.DatedVerdict;
import io.assay.assess.Verdict;
import io.assay.knowledge.Permalink;
import io.assay.site.fact.VerdictChange;
import io.assay.site.view.ChangeView;
import io.assay.site.view.Link;
import io.assay.site.view.Routes;
import io.assay.site.view.TimelineView;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows changes of verdicts away from their entity's page: as entries, as a title and as one text. */
public final class ChangeViews {
    private final Glossary glossary;
    private final TimelineViews timelines;
    private final VerdictWording words;
    private final boolean severalFrameworks;

    /** @param severalFrameworks whether a change has to say by which one it is */
    public ChangeViews(Glossary glossary, boolean severalFrameworks) {
        this.glossary = glossary;
        this.severalFrameworks = severalFrameworks;
        this.timelines = new TimelineViews(glossary);
        this.words = new VerdictWording(glossary);
    }

    public ChangeView view(VerdictChange change, Permalink from) {
        TimelineView.Entry entry = timelines.entry(change.after(), Optional.of(change.before()), from);
        return new ChangeView(
                new Link(change.entity().name(), change.urlFrom(from)),
                severalFrameworks ? change.after().framework().name() : "",
                entry.reasons().stream().findFirst().map(this::brief).orElse(""),
                entry,
                isIllustrative(change));
    }

    public boolean isIllustrative(VerdictChange change) {
        return change.illustrative() || glossary.settings().illustrative();
    }

    /** {@code Render: credible → watch}. */
    public String title(VerdictChange change) {
        String framework = change.after().framework().name();
        return Wording.phrases(change.entity().name(), severalFrameworks ? framework : "") + ": "
                + word(change.before()) + " → " + word(change.after());
    }

    private String word(DatedVerdict dated) {
        String range = dated.verdict() instanceof Verdict.Settled
                ? ""
                : VerdictWording.range(dated.verdict())
                        .map(possible -> " (" + glossary.wording().range(possible) + ")")
                        .orElse("");
        return words.word(dated.verdict()) + range;
    }

    /** Every cause with what it did, a sentence each. */
    public String causes(VerdictChange change) {
        return timelines.entry(change.after(), Optional.of(change.before()), Routes.CHANGES).reasons().stream()
                .map(ChangeViews::sentences)
                .collect(Collectors.joining(" "));
    }

    /** {@code New figures for Q3 2026: customers' share poor → fair}. */
    private String brief(TimelineView.Reason reason) {
        return reason.effects().stream()
                .findFirst()
                .map(effect -> effect.criterion().text() + " " + effect.text())
                .or(() -> reason.details().stream().findFirst())
                .map(what -> glossary.say("changes.brief", "cause", reason.lead(), "what", what))
                .orElse(reason.lead());
    }

    private static String sentences(TimelineView.Reason reason) {
        StringBuilder text = new StringBuilder(reason.lead()).append('.');
        reason.details().forEach(detail -> text.append(' ').append(detail).append('.'));
        reason.effects()
                .forEach(effect -> text.append(' ')
                        .append(effect.criterion().text())
                        .append(' ')
                        .append(effect.text())
                        .append('.'));
        return text.toString();
    }
}
