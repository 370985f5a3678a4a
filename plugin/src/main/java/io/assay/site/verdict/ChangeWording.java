package io.assay.site.verdict;

import io.assay.assess.Change;
import io.assay.assess.Finding;
import io.assay.assess.Outcome;
import io.assay.assess.Shift;
import io.assay.exact.Interval;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.framework.Judgement;
import io.assay.knowledge.Permalink;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.metric.Revision;
import io.assay.metric.TimeSpan;
import io.assay.site.figure.FigureRevision;
import io.assay.site.view.Link;
import io.assay.site.view.Routes;
import io.assay.site.view.TimelineView;
import io.assay.site.wording.Glossary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a verdict changed. */
final class ChangeWording {
    private final Glossary glossary;
    private final VerdictWording words;

    ChangeWording(Glossary glossary) {
        this.glossary = glossary;
        this.words = new VerdictWording(glossary);
    }

    /**
     * @param former the version of the framework by which the verdict before was given
     * @param present the version by which this one is given
     */
    TimelineView.Reason reason(Change change, Framework former, Framework present, Permalink from) {
        List<TimelineView.Effect> effects = change.shifts().stream()
                .map(shift -> effect(shift, present, from))
                .toList();
        return switch (change.cause()) {
            case NEW_PERIOD -> new TimelineView.Reason(newFigures(change), List.of(), effects);
            case RESTATEMENT, REDEFINITION, CORRECTION -> reissued(change, effects);
            case DEFINITION -> new TimelineView.Reason(glossary.say("cause.definition"), List.of(), effects);
            case FRAMEWORK ->
                new TimelineView.Reason(
                        present.version()
                                .map(version -> glossary.say("cause.version", "version", version))
                                .orElseGet(() -> glossary.say("cause.version-new")),
                        rules(former, present),
                        effects);
            case JUDGEMENT -> new TimelineView.Reason(judged(change), List.of(), effects);
            case CLOCK -> new TimelineView.Reason(glossary.say("cause.clock"), List.of(), effects);
        };
    }

    /** {@code New figures for 30 Sep 2026}. */
    private String newFigures(Change change) {
        Set<String> periods = new LinkedHashSet<>();
        change.shifts()
                .forEach(shift ->
                        news(shift).map(Observation::period).sorted().forEach(period -> periods.add(period(period))));
        return periods.isEmpty()
                ? glossary.say("cause.new")
                : glossary.say("cause.new-for", "periods", glossary.list(List.copyOf(periods)));
    }

    String period(TimeSpan span) {
        return glossary.wording().period(span);
    }

    /** The figures that a criterion rests on and did not rest on before. */
    static Stream<Observation> news(Shift shift) {
        List<Observation> before = figures(shift.before());
        return figures(shift.after()).stream().filter(figure -> !before.contains(figure));
    }

    private static List<Observation> figures(Finding finding) {
        return finding.evidence()
                .readings()
                .flatMap(reading -> reading.evidence().stream())
                .distinct()
                .toList();
    }

    /** In the words of the page of corrections: {@code Restated by the source}. */
    private TimelineView.Reason reissued(Change change, List<TimelineView.Effect> effects) {
        List<FigureRevision> revisions = change.shifts().stream()
                .flatMap(ChangeWording::revisions)
                .filter(revision -> revision.kind().cause() == change.cause())
                .distinct()
                .toList();
        String headings = revisions.stream()
                .map(revision -> glossary.say(revision.kind().heading()))
                .distinct()
                .collect(Collectors.joining("; "));
        return new TimelineView.Reason(
                headings.isEmpty() ? glossary.say("cause.issued-again") : headings,
                revisions.stream()
                        .map(revision -> reissued(revision, entities(change)))
                        .toList(),
                effects);
    }

    /** Whether a source says that it restated a figure; it may have issued another one without a word. */
    static boolean isRestated(Change change) {
        return change.shifts().stream()
                .flatMap(ChangeWording::news)
                .flatMap(figure -> figure.revision().stream())
                .anyMatch(revision -> revision.kind() == Revision.Kind.RESTATED);
    }

    /** Those whose own values the criteria rest on: a figure of another one has to say whose it is. */
    private static Set<String> entities(Change change) {
        return change.shifts().stream()
                .flatMap(shift -> shift.after().evidence().readings())
                .map(Reading::entity)
                .collect(Collectors.toSet());
    }

    private static Stream<FigureRevision> revisions(Shift shift) {
        List<Observation> before = figures(shift.before());
        return news(shift)
                .flatMap(after -> before.stream()
                        .filter(figure -> FigureRevision.isSame(figure, after))
                        .map(figure -> new FigureRevision(Optional.of(figure), after)));
    }

    /** {@code Registered GPUs for 30 Jun 2026: 90,000 → 54,000 GPUs (unverified cards are left out)}. */
    private String reissued(FigureRevision revision, Set<String> own) {
        Observation after = revision.after();
        String was = revision.before()
                .flatMap(Observation::value)
                .map(value -> exact(after, value))
                .orElseGet(() -> glossary.say("missing"));
        String is = after.value().map(value -> exact(after, value)).orElseGet(() -> glossary.say("missing"));
        return glossary.say(
                        "cause.figure",
                        "metric",
                        own.contains(after.entity())
                                ? glossary.metricName(after.metric())
                                : glossary.metricOf(after.metric(), after.entity()),
                        "period",
                        period(after.period()),
                        "change",
                        fromTo(was, is))
                + after.revision()
                        .flatMap(Revision::reason)
                        .map(reason -> " (" + reason + ")")
                        .orElse("");
    }

    private String exact(Observation figure, Interval value) {
        return glossary.exact(figure.metric(), value);
    }

    /** With the unit written once: {@code 90,000 → 54,000 GPUs}. */
    static String fromTo(String was, String is) {
        int space = was.indexOf(' ');
        boolean sameUnit = space > 0 && is.endsWith(was.substring(space));
        return (sameUnit ? was.substring(0, space) : was) + " → " + is;
    }

    private List<String> rules(Framework former, Framework present) {
        List<String> told = new ArrayList<>();
        List<String> added = names(present, former);
        List<String> dropped = names(former, present);
        if (!added.isEmpty()) {
            told.add(glossary.say("cause.adds", "criteria", glossary.list(added)));
        }
        if (!dropped.isEmpty()) {
            told.add(glossary.say("cause.drops", "criteria", glossary.list(dropped)));
        }
        if (told.isEmpty()) {
            told.add(glossary.say("cause.otherwise"));
        }
        return told;
    }

    private List<String> names(Framework framework, Framework other) {
        return framework.criteria().stream()
                .filter(criterion -> other.criterion(criterion.id()).isEmpty())
                .map(words::name)
                .toList();
    }

    private String judged(Change change) {
        List<String> authors = change.shifts().stream()
                .flatMap(shift -> shift.after().evidence().judgements().stream())
                .map(Judgement::by)
                .flatMap(Optional::stream)
                .distinct()
                .map(glossary::author)
                .toList();
        return authors.isEmpty()
                ? glossary.say("cause.judged")
                : glossary.say("cause.judged-by", "authors", glossary.list(authors));
    }

    private TimelineView.Effect effect(Shift shift, Framework framework, Permalink from) {
        Criterion criterion = shift.after().criterion();
        String url = criterion
                .metric()
                .map(metric -> Routes.metric(metric).from(from))
                .orElseGet(() -> Routes.framework(framework.id()).from(from) + "#a-criterion-" + criterion.id());
        return new TimelineView.Effect(new Link(criterion.name(), url), text(shift));
    }

    private String text(Shift shift) {
        Finding before = shift.before();
        Finding after = shift.after();
        String now = words.levels(after.possible());
        if (!after.isApplicable()) {
            return glossary.say("effect.not-counting");
        } else if (after.outcome() instanceof Outcome.Stale) {
            return after.evidence()
                    .reading()
                    .flatMap(Reading::asOf)
                    .map(day -> glossary.say("effect.too-old", "date", glossary.date(day)))
                    .orElseGet(() -> glossary.say("effect.unknown"));
        } else if (!after.isKnown()) {
            return glossary.say("effect.unknown");
        } else if (!before.isApplicable() || !before.isKnown()) {
            String level = now + value(after).map(value -> " (" + value + ")").orElse("");
            return glossary.say("effect.known", "level", level);
        }
        String was = words.levels(before.possible());
        String values = value(before)
                .flatMap(old ->
                        value(after).filter(value -> !value.equals(old)).map(value -> " (" + old + " → " + value + ")"))
                .orElse("");
        return was + " → " + now + values;
    }

    private Optional<String> value(Finding finding) {
        return finding.evidence()
                .reading()
                .flatMap(reading -> reading.value().map(value -> glossary.brief(reading.metric(), value)));
    }
}
