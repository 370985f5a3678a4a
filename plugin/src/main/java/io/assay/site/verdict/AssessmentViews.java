package io.assay.site.verdict;

import io.assay.assess.Assessment;
import io.assay.assess.CriterionResult;
import io.assay.assess.Finding;
import io.assay.assess.Flip;
import io.assay.assess.Outcome;
import io.assay.assess.VerdictHistory;
import io.assay.assess.VerdictRange;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Certainty;
import io.assay.framework.CriterionKind;
import io.assay.framework.Framework;
import io.assay.knowledge.Permalink;
import io.assay.metric.Reading;
import io.assay.site.figure.Ask;
import io.assay.site.figure.EvidenceRows;
import io.assay.site.figure.FirstIssues;
import io.assay.site.view.AssessmentView;
import io.assay.site.view.Elsewhere;
import io.assay.site.view.Link;
import io.assay.site.view.Pips;
import io.assay.site.view.RecordView;
import io.assay.site.view.Routes;
import io.assay.site.view.Scale;
import io.assay.site.view.Tone;
import io.assay.site.view.VerdictBoard;
import io.assay.site.view.VerdictSummary;
import io.assay.site.view.VerdictView;
import io.assay.site.view.VersionsView;
import io.assay.site.wording.Glossary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows assessments: as a verdict in one breath, in whole, in a board of all. */
public final class AssessmentViews {
    private final Glossary glossary;
    private final VerdictWording words;
    private final CriterionViews criteria;
    private final FlipViews flips;
    private final StageViews stages;
    private final EvidenceRows evidence;
    private final TimelineViews timelines;
    private final VerdictFigures charts;

    public AssessmentViews(Glossary glossary, FirstIssues firstIssues, VerdictFigures charts) {
        this.glossary = glossary;
        this.words = new VerdictWording(glossary);
        this.criteria = new CriterionViews(glossary);
        this.flips = new FlipViews(glossary);
        this.stages = new StageViews(glossary);
        this.evidence = new EvidenceRows(glossary, firstIssues);
        this.timelines = new TimelineViews(glossary);
        this.charts = charts;
    }

    public VerdictView verdict(Assessment assessment, Permalink from) {
        Framework framework = assessment.framework();
        Optional<VerdictRange> range = VerdictWording.range(assessment.verdict());
        boolean settled = VerdictWording.state(assessment.verdict()).equals("verdict");
        return new VerdictView(
                new Link(
                        assessment.entity().name(),
                        Routes.entity(assessment.entity().id()).from(from)),
                assessment.entity().symbol().orElse(""),
                new Link(framework.name(), Routes.framework(framework.id()).from(from)),
                VerdictWording.state(assessment.verdict()),
                words.phrase(assessment.verdict()),
                words.meaning(assessment.verdict()),
                settled ? tone(framework, range.orElseThrow().lowest()) : Tone.UNKNOWN,
                pips(framework, range),
                scale(assessment, range),
                assessment.score().map(score -> words.score(score, framework)).orElse(""),
                words.sentence(assessment),
                words.judged(assessment),
                latest(assessment).map(glossary::date).orElseGet(() -> glossary.say("verdict.no-figures")),
                assessment
                        .certainty()
                        .map(rating -> glossary.say(certainty(rating.certainty())))
                        .orElse(""),
                assessment
                        .certainty()
                        .map(rating -> glossary.say(step(rating.certainty())))
                        .orElse(""),
                assessment.certainty().stream()
                        .flatMap(rating -> rating.reasons().stream())
                        .map(glossary::say)
                        .toList(),
                isIllustrative(assessment),
                Optional.empty());
    }

    public VerdictSummary summary(Assessment assessment) {
        VerdictView verdict = verdict(assessment, Permalink.HOME);
        return new VerdictSummary(
                verdict.entity().text(),
                verdict.framework().text(),
                verdict.phrase(),
                verdict.score(),
                verdict.certainty(),
                assessment.criteria().stream()
                        .map(result -> criteria.view(assessment, result, Permalink.HOME))
                        .map(view -> new VerdictSummary.Line(
                                view.name(), view.level(), view.value().orElse("")))
                        .toList());
    }

    String level(CriterionResult result) {
        return criteria.level(result);
    }

    public boolean isIllustrative(Assessment assessment) {
        return assessment.illustrative() || glossary.settings().illustrative();
    }

    /**
     * @param prefix begins the ids of charts
     * @param outgoing the same by the version of the framework before, as long as it is shown
     */
    public AssessmentView whole(
            String prefix,
            Assessment assessment,
            Optional<Assessment> outgoing,
            Optional<VerdictHistory> history,
            RecordView record,
            Permalink from,
            Elsewhere elsewhere) {
        return new AssessmentView(
                verdict(assessment, from),
                outgoing.map(other -> versions(assessment, other, from)),
                assessment.criteria().stream()
                        .map(result -> criteria.view(assessment, result, from))
                        .toList(),
                stages.of(assessment),
                assessment.criteria().stream()
                        .map(CriterionResult::finding)
                        .filter(finding -> finding.isApplicable() && !finding.isKnown())
                        .map(this::missing)
                        .toList(),
                new AnswerViews(glossary).of(assessment),
                new AnswerViews(glossary).none(assessment),
                assessment.flips(Flip.Direction.UP).stream()
                        .map(flip -> flips.view(assessment, flip))
                        .toList(),
                assessment.flips(Flip.Direction.DOWN).stream()
                        .map(flip -> flips.view(assessment, flip))
                        .toList(),
                new GuardWording(glossary, assessment.framework()).applied(assessment),
                evidence.of(assessment, from),
                charts.contributions(assessment, Ask.of(prefix + "score")),
                history.flatMap(
                        past -> timelines.view(past, from, charts.strips(List.of(past), Ask.of(prefix + "timeline")))),
                record,
                elsewhere);
    }

    private VersionsView versions(Assessment present, Assessment outgoing, Permalink from) {
        return new VersionsView(
                glossary.date(present.framework().graceUntil().orElseThrow()),
                version(present, from),
                version(outgoing, from));
    }

    private VersionsView.Version version(Assessment assessment, Permalink from) {
        Framework framework = assessment.framework();
        return new VersionsView.Version(
                framework
                        .version()
                        .map(number -> glossary.say("version.number", "version", number))
                        .or(() -> framework
                                .effectiveFrom()
                                .map(day -> glossary.say("version.day", "date", glossary.date(day))))
                        .orElseGet(() -> glossary.say("version.first")),
                verdict(assessment, from));
    }

    /** What it takes to know a criterion. */
    private String missing(Finding finding) {
        String name = finding.criterion().name();
        String metric = finding.criterion().metric().map(glossary::metricName).orElse("");
        return glossary.say(
                missing(finding, metric.equals(name)),
                "criterion",
                name,
                "metric",
                metric,
                "why",
                words.why(finding).orElseGet(() -> glossary.say("why.bounds")));
    }

    /** @param own whether its metric has the criterion's name */
    private static String missing(Finding finding, boolean own) {
        boolean required = finding.criterion().required();
        if (finding.criterion().kind() instanceof CriterionKind.Judged) {
            return required ? "missing.judgement-required" : "missing.judgement";
        } else if (!lacksFigure(finding)) {
            return required ? "missing.other-required" : "missing.other";
        } else if (own) {
            return required ? "missing.own-required" : "missing.own";
        }
        return required ? "missing.figure-required" : "missing.figure";
    }

    /** Whether a figure would do: there is none, or none that is not too old. */
    private static boolean lacksFigure(Finding finding) {
        boolean stale = finding.outcome() instanceof Outcome.Stale;
        boolean unknown = finding.outcome() instanceof Outcome.Unknown;
        return finding.criterion().metric().isPresent()
                && (stale
                        || unknown
                                && finding.evidence()
                                        .reading()
                                        .flatMap(Reading::value)
                                        .isEmpty());
    }

    /** All verdicts of a framework, the best first; those without a verdict last. */
    public VerdictBoard board(Framework framework, List<Assessment> assessments, Permalink from) {
        return new VerdictBoard(
                new Link(framework.name(), Routes.framework(framework.id()).from(from)),
                framework.description().orElse(""),
                bestFirst(assessments).map(one -> verdict(one, from)).toList(),
                line(framework));
    }

    static Stream<Assessment> bestFirst(List<Assessment> assessments) {
        return assessments.stream()
                .sorted(Comparator.comparing((Assessment one) -> rank(one))
                        .thenComparing(one -> one.score()
                                .flatMap(Interval::low)
                                .orElse(Rational.ZERO)
                                .negate())
                        .thenComparing(Assessment::entity));
    }

    private static int rank(Assessment assessment) {
        return switch (VerdictWording.state(assessment.verdict())) {
            case "verdict" ->
                -VerdictWording.range(assessment.verdict())
                        .map(range -> assessment.framework().verdicts().levels().indexOf(range.lowest()))
                        .orElse(0);
            case "unsettled" -> 1;
            case "insufficient" -> 2;
            default -> 3;
        };
    }

    /** A framework's verdicts over the scores, with nothing marked. */
    public Scale line(Framework framework) {
        if (framework.ladder().isPresent()) {
            return stages.scale(framework, Optional.empty(), "");
        }
        return Scales.ofScores(framework.verdicts())
                .mark(
                        Optional.empty(),
                        level -> true,
                        cut -> words.cut(cut, framework),
                        "",
                        glossary.say(
                                "scale.line",
                                "verdicts",
                                String.join(", ", framework.verdicts().levels())));
    }

    private Scale scale(Assessment assessment, Optional<VerdictRange> range) {
        Framework framework = assessment.framework();
        if (framework.ladder().isPresent()) {
            return stages.scale(framework, range, words.phrase(assessment.verdict()));
        }
        List<String> levels = framework.verdicts().levels();
        int lowest = range.map(r -> levels.indexOf(r.lowest())).orElse(-1);
        int highest = range.map(r -> levels.indexOf(r.highest())).orElse(-1);
        Optional<String> score = assessment.score().map(value -> words.score(value, framework));
        return Scales.ofScores(framework.verdicts())
                .mark(
                        assessment.score(),
                        level -> levels.indexOf(level) >= lowest && levels.indexOf(level) <= highest,
                        cut -> words.cut(cut, framework),
                        score.orElse(""),
                        glossary.say(
                                score.isPresent() ? "scale.score" : "scale.no-score",
                                "score",
                                score.orElse(""),
                                "lowest",
                                levels.get(0),
                                "highest",
                                levels.get(levels.size() - 1),
                                "verdict",
                                words.phrase(assessment.verdict())));
    }

    static Tone tone(Framework framework, String verdict) {
        List<String> levels = framework.verdicts().levels();
        return Tone.of(levels.indexOf(verdict), levels.size());
    }

    private static Pips pips(Framework framework, Optional<VerdictRange> range) {
        List<String> levels = framework.verdicts().levels();
        return range.map(r -> Pips.of(levels.indexOf(r.lowest()), levels.indexOf(r.highest()), levels.size()))
                .orElse(new Pips(List.of()));
    }

    private static String certainty(Certainty certainty) {
        return switch (certainty) {
            case HIGH -> "certainty.high";
            case MODERATE -> "certainty.moderate";
            case LOW -> "certainty.low";
            case VERY_LOW -> "certainty.very-low";
        };
    }

    private static String step(Certainty certainty) {
        return switch (certainty) {
            case HIGH -> "certainty.high-step";
            case MODERATE -> "certainty.moderate-step";
            case LOW -> "certainty.low-step";
            case VERY_LOW -> "certainty.very-low-step";
        };
    }

    /** The day of the latest figure or judgement that counts. */
    static Optional<LocalDate> latest(Assessment assessment) {
        return assessment.criteria().stream()
                .map(CriterionResult::finding)
                .flatMap(finding -> Stream.concat(
                        finding.evidence().reading().flatMap(reading -> reading.asOf()).stream(),
                        finding.evidence().judgements().stream().map(judgement -> judgement.asOf())))
                .max(Comparator.naturalOrder());
    }
}
