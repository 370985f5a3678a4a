package io.assay.site.figure;

import io.assay.assess.Assessment;
import io.assay.assess.CriterionResult;
import io.assay.assess.Finding;
import io.assay.framework.Judgement;
import io.assay.knowledge.Permalink;
import io.assay.metric.Observation;
import io.assay.metric.Status;
import io.assay.notation.WebAddress;
import io.assay.site.view.EvidenceRow;
import io.assay.site.view.Link;
import io.assay.site.view.Routes;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists everything that a verdict rests on. */
public final class EvidenceRows {
    private final Glossary glossary;
    private final FirstIssues firstIssues;
    private final ProblemReports reports;
    private final FilePlaces places;

    public EvidenceRows(Glossary glossary, FirstIssues firstIssues) {
        this.glossary = glossary;
        this.firstIssues = firstIssues;
        this.reports = new ProblemReports(glossary);
        this.places = new FilePlaces(glossary);
    }

    /** Figures first, each once, in the order of the criteria; then judgements. */
    public List<EvidenceRow> of(Assessment assessment, Permalink from) {
        Map<String, EvidenceRow> figures = new LinkedHashMap<>();
        List<EvidenceRow> judgements = new ArrayList<>();
        for (CriterionResult result : assessment.criteria()) {
            Finding finding = result.finding();
            finding.evidence()
                    .readings()
                    .forEach(reading -> reading.evidence()
                            .forEach(figure -> figures.put(
                                    figure.origin().toString(),
                                    figure(figure, assessment.entity().id(), from))));
            finding.evidence()
                    .judgements()
                    .forEach(judgement -> judgements.add(judgement(finding, judgement, from, assessment)));
        }
        List<EvidenceRow> rows = new ArrayList<>(figures.values());
        rows.addAll(judgements);
        return rows;
    }

    private EvidenceRow figure(Observation figure, String entity, Permalink from) {
        return new EvidenceRow(
                new Link(
                        glossary.metricName(figure.metric()),
                        Routes.metric(figure.metric()).from(from)),
                figure.entity().equals(entity) ? "" : glossary.entityName(figure.entity()),
                figure.value()
                        .map(value -> glossary.exact(figure.metric(), value))
                        .orElseGet(() -> glossary.say("missing")),
                glossary.wording().period(figure.period()),
                figure.issuedAssumed()
                        ? glossary.say("evidence.assumed", "date", glossary.date(figure.issued()))
                        : glossary.date(figure.issued()),
                glossary.sourceName(figure.source()),
                figure.url(),
                false,
                Wording.phrases(status(figure, glossary), firstIssues.of(figure)),
                places.line(figure.origin()),
                figure.illustrative() || glossary.settings().illustrative(),
                reports.of(figure, from));
    }

    private EvidenceRow judgement(Finding finding, Judgement judgement, Permalink from, Assessment assessment) {
        return new EvidenceRow(
                new Link(
                        glossary.say(
                                "evidence.judged",
                                "criterion",
                                finding.criterion().name()),
                        Routes.framework(assessment.framework().id()).from(from) + "#a-criterion-"
                                + finding.criterion().id()),
                "",
                judgement.level(),
                glossary.wording().date(judgement.asOf()),
                glossary.wording().date(judgement.issued()),
                judgement.by().map(glossary::author).orElseGet(() -> glossary.say("author.none")),
                judgement.evidence().stream().filter(WebAddress::is).findFirst(),
                true,
                "",
                places.line(judgement.origin()),
                judgement.illustrative() || glossary.settings().illustrative(),
                reports.of(judgement, finding.criterion().name(), from));
    }

    /** What is to be said of a figure; empty if nothing. */
    static String status(Observation figure, Glossary glossary) {
        List<String> words = new ArrayList<>();
        if (figure.status() != Status.NORMAL) {
            words.add(glossary.say(word(figure.status())));
        }
        figure.revision()
                .map(revision -> switch (revision.kind()) {
                    case RESTATED -> "status.restated";
                    case REDEFINED -> "status.redefined";
                    case CORRECTED -> "status.corrected";
                })
                .map(glossary::say)
                .ifPresent(words::add);
        return String.join(", ", words);
    }

    /** The key of what is said of a status that is not the normal one. */
    static String word(Status status) {
        return switch (status) {
            case PROVISIONAL -> "status.provisional";
            case ESTIMATED -> "status.estimated";
            case MISSING -> "status.missing";
            case BREAK -> "status.break";
            case DISPUTED -> "status.disputed";
            case NORMAL -> throw new IllegalArgumentException("nothing is said of what is normal");
        };
    }
}
