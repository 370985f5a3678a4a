package io.assay.site.verdict;

import io.assay.assess.Cause;
import io.assay.knowledge.Permalink;
import io.assay.metric.Observation;
import io.assay.metric.Revision;
import io.assay.site.fact.VerdictChange;
import io.assay.site.figure.Dispute;
import io.assay.site.figure.FigureRevision;
import io.assay.site.figure.FilePlaces;
import io.assay.site.view.Link;
import io.assay.site.view.RevisionView;
import io.assay.site.view.Routes;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows revisions and disputes of figures, with the verdicts that they moved. */
public final class RevisionViews {
    private static final Set<Cause> CAUSES = EnumSet.of(Cause.RESTATEMENT, Cause.REDEFINITION, Cause.CORRECTION);

    private final Glossary glossary;
    private final ChangeViews titles;
    private final ChangeWording words;
    private final Map<Observation, List<VerdictChange>> moved = new HashMap<>();

    /** @param changes of verdicts, all of the site */
    public RevisionViews(Glossary glossary, ChangeViews titles, List<VerdictChange> changes) {
        this.glossary = glossary;
        this.titles = titles;
        this.words = new ChangeWording(glossary);
        for (VerdictChange change : changes) {
            change.after().changes().stream()
                    .filter(one -> CAUSES.contains(one.cause()))
                    .flatMap(one -> one.shifts().stream())
                    .flatMap(ChangeWording::news)
                    .distinct()
                    .forEach(figure -> moved.computeIfAbsent(figure, any -> new ArrayList<>())
                            .add(change));
        }
    }

    /** The verdicts that a figure moved when it was issued again, the latest first. */
    public List<VerdictChange> movedBy(Observation figure) {
        return moved.getOrDefault(figure, List.of());
    }

    private List<Link> moved(Observation figure, Permalink from) {
        return movedBy(figure).stream()
                .map(change -> new Link(titles.title(change), change.urlFrom(from)))
                .toList();
    }

    public RevisionView view(FigureRevision revision, Permalink from) {
        Observation after = revision.after();
        String is = value(after);
        return view(
                after,
                revision.before()
                        .map(before -> ChangeWording.fromTo(value(before), is))
                        .orElseGet(() -> glossary.say("revision.now", "value", is)),
                revision.before().map(Observation::issued),
                after.revision().flatMap(Revision::reason).or(after::note),
                moved(after, from),
                "",
                from);
    }

    public RevisionView view(Dispute dispute, Permalink from) {
        Observation figure = dispute.figure();
        return view(
                figure,
                dispute.before()
                        .filter(before -> !before.value().equals(figure.value()))
                        .map(before -> ChangeWording.fromTo(value(before), value(figure)))
                        .orElseGet(() -> value(figure)),
                Optional.empty(),
                figure.note(),
                moved(figure, from),
                dispute.settledBy()
                        .map(settled -> glossary.say(
                                "dispute.settled", "date", date(settled.issued()), "value", value(settled)))
                        .orElseGet(() -> glossary.say("dispute.open")),
                from);
    }

    private RevisionView view(
            Observation figure,
            String value,
            Optional<LocalDate> since,
            Optional<String> reason,
            List<Link> moved,
            String note,
            Permalink from) {
        String source = glossary.sourceName(figure.source());
        return new RevisionView(
                figure.issued().toString(),
                date(figure.issued()),
                new Link(
                        glossary.entityName(figure.entity()),
                        Routes.entity(figure.entity()).from(from)),
                new Link(
                        glossary.metricName(figure.metric()) + ", " + words.period(figure.period()),
                        Routes.metric(figure.metric()).from(from)),
                value,
                since.map(this::date).orElse(""),
                reason.map(Wording::sentence).orElse(""),
                figure.by()
                        .map(glossary::party)
                        .filter(by -> !by.equals(source))
                        .orElse(""),
                source,
                figure.url(),
                new FilePlaces(glossary).line(figure.origin()),
                moved,
                note,
                isIllustrative(figure));
    }

    public boolean isIllustrative(Observation figure) {
        return figure.illustrative() || glossary.settings().illustrative();
    }

    private String value(Observation figure) {
        return figure.value()
                .map(value -> glossary.exact(figure.metric(), value))
                .orElseGet(() -> glossary.say("missing"));
    }

    private String date(LocalDate day) {
        return glossary.wording().date(day);
    }
}
