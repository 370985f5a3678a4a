package io.assay.site.document;

import io.assay.assess.Answer;
import io.assay.assess.Assessment;
import io.assay.assess.CertaintyRating;
import io.assay.assess.CriterionResult;
import io.assay.assess.DatedVerdict;
import io.assay.assess.Finding;
import io.assay.assess.Flip;
import io.assay.assess.Grade;
import io.assay.assess.StageResult;
import io.assay.assess.Threshold;
import io.assay.assess.VerdictHistory;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Judgement;
import io.assay.framework.NumberLine;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.notation.JsonWriter;
import io.assay.record.Premise;
import io.assay.record.PublishedAssessment;
import io.assay.site.verdict.AssessmentViews;
import io.assay.site.verdict.CriterionViews;
import io.assay.site.verdict.VerdictWording;
import io.assay.site.wording.Glossary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code verdict.json}: an assessment as data, as {@code verdict.schema.json} describes it. Bounds are decimals of up to
 * 34 digits; an exact value also stands as a fraction.
 */
public final class VerdictDocument {
    private final Glossary glossary;
    private final VerdictWording words;
    private final AssessmentViews views;

    public VerdictDocument(Glossary glossary, AssessmentViews views) {
        this.glossary = glossary;
        this.words = new VerdictWording(glossary);
        this.views = views;
    }

    /**
     * @param outgoing the same by the version of the framework before, as long as it is shown
     * @param path where in the site the document stands
     */
    public String write(
            Assessment assessment,
            Optional<Assessment> outgoing,
            PublishedAssessment published,
            Optional<VerdictHistory> history,
            String path) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", DocumentSchema.VERDICT.from(path));
        json.put("format", PublishedAssessment.FORMAT);
        json.put("entity", assessment.entity().id());
        json.put("name", assessment.entity().name());
        json.put("kind", published.kind());
        json.put("framework", assessment.framework().id());
        json.put("framework_version", assessment.framework().version());
        json.put("framework_hash", published.frameworkHash().hex());
        json.put("data_hash", published.dataHash().hex());
        json.put("as_of", assessment.clocks().asOf());
        json.put("known_at", assessment.clocks().knownAt());
        json.put("illustrative", views.isIllustrative(assessment));
        json.put("state", published.verdict().state().word());
        json.put("verdict", words.phrase(assessment.verdict()));
        json.put("lowest", published.verdict().range().map(range -> range.lowest()));
        json.put("highest", published.verdict().range().map(range -> range.highest()));
        json.put("reason", words.sentence(assessment));
        boolean ladder = assessment.framework().ladder().isPresent();
        json.put("score", assessment.score().filter(score -> !ladder).map(VerdictDocument::interval));
        json.put("published_score", published(assessment));
        json.put("outgoing_version", outgoing.map(other -> outgoing(assessment, other)));
        json.put(
                "coverage",
                map(
                        "known", assessment.coverage().known(),
                        "applicable", assessment.coverage().applicable(),
                        "share", assessment.coverage().share().toBigDecimal()));
        json.put("certainty", assessment.certainty().map(this::certainty));
        json.put("verdicts", line(assessment.framework().verdicts()));
        json.put(
                "stages",
                assessment.stages().stream().map(VerdictDocument::stage).toList());
        json.put("criteria", assessment.criteria().stream().map(this::criterion).toList());
        json.put(
                "guards_applied",
                assessment.guardsApplied().stream()
                        .map(result -> map(
                                "when",
                                result.guard().text(),
                                "because",
                                result.guard().because(),
                                "evidence",
                                result.readings().stream()
                                        .flatMap(reading -> reading.evidence().stream())
                                        .map(VerdictDocument::observation)
                                        .toList()))
                        .toList());
        json.put("flips", assessment.flips().stream().map(VerdictDocument::flip).toList());
        json.put(
                "answers",
                assessment.answers().stream().map(VerdictDocument::answer).toList());
        json.put(
                "history",
                history.map(VerdictHistory::verdicts).orElse(List.of()).stream()
                        .map(this::dated)
                        .toList());
        json.put(
                "premises",
                published.premises().stream().map(VerdictDocument::premise).toList());
        return JsonWriter.write(json);
    }

    private static Map<String, Object> line(NumberLine line) {
        return map(
                "levels",
                line.levels(),
                "cuts",
                line.cuts().stream()
                        .map(cut -> map("value", cut.value().toBigDecimal(), "after", cut.after()))
                        .toList());
    }

    private static Map<String, Object> answer(Answer answer) {
        return map(
                "criterion", answer.criterion(),
                "level", answer.level(),
                "lowest", answer.verdict().lowest(),
                "highest", answer.verdict().highest(),
                "score", interval(answer.score()));
    }

    private static Map<String, Object> premise(Premise premise) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", premise.kind().word());
        json.put("entity", premise.entity());
        json.put("about", premise.about());
        json.put("of", premise.of());
        json.put("issued", premise.issued());
        json.put("by", premise.by());
        json.put("says", premise.says());
        json.put("file", premise.file());
        json.put("line", premise.line());
        return json;
    }

    private Map<String, Object> outgoing(Assessment present, Assessment outgoing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("framework_version", outgoing.framework().version());
        json.put("until", present.framework().graceUntil());
        json.put("state", VerdictWording.state(outgoing.verdict()));
        json.put("verdict", words.phrase(outgoing.verdict()));
        json.put("lowest", VerdictWording.range(outgoing.verdict()).map(range -> range.lowest()));
        json.put("highest", VerdictWording.range(outgoing.verdict()).map(range -> range.highest()));
        json.put("reason", words.sentence(outgoing));
        return json;
    }

    /** The bounds of the score as the framework rounds it; empty if it does not. */
    private static Optional<Map<String, Object>> published(Assessment assessment) {
        return assessment
                .framework()
                .rounding()
                .flatMap(rounding -> assessment
                        .score()
                        .map(score -> map(
                                "low", score.low().map(rounding::publish),
                                "high", score.high().map(rounding::publish),
                                "out_of", rounding.outOf().toBigDecimal())));
    }

    private static Map<String, Object> stage(StageResult result) {
        return map(
                "id",
                result.stage().id(),
                "verdict",
                result.stage().verdict(),
                "holds",
                result.holds().name().toLowerCase(Locale.ROOT),
                "requirements",
                result.requirements().stream()
                        .map(met -> map(
                                "criterion", met.requirement().criterion(),
                                "at_least", met.requirement().atLeast().id(),
                                "state", met.state().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    public Map<String, Object> dated(DatedVerdict dated) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", dated.from());
        json.put("framework_version", dated.framework().version());
        json.put("state", VerdictWording.state(dated.verdict()));
        json.put("verdict", words.phrase(dated.verdict()));
        json.put("lowest", VerdictWording.range(dated.verdict()).map(range -> range.lowest()));
        json.put("highest", VerdictWording.range(dated.verdict()).map(range -> range.highest()));
        json.put("score", dated.score().map(VerdictDocument::interval));
        json.put(
                "causes",
                dated.changes().stream()
                        .map(change -> map(
                                "cause",
                                change.cause().name().toLowerCase(Locale.ROOT),
                                "criteria",
                                change.shifts().stream()
                                        .map(shift -> shift.after().criterion().id())
                                        .toList()))
                        .toList());
        return json;
    }

    private Map<String, Object> certainty(CertaintyRating rating) {
        return map(
                "word",
                rating.certainty().word(),
                "reasons",
                rating.reasons().stream().map(glossary::say).toList());
    }

    private Map<String, Object> criterion(CriterionResult result) {
        Finding finding = result.finding();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", finding.criterion().id());
        json.put("question", finding.criterion().question());
        json.put("outcome", CriterionViews.outcome(finding.outcome()));
        json.put("why", words.why(finding));
        json.put("found", levels(finding.possible()));
        json.put("levels", levels(result.counted()));
        json.put("weight", result.weight().toBigDecimal());
        json.put("contribution", result.contribution().map(VerdictDocument::interval));
        json.put("weight_stability", result.stability().map(VerdictDocument::interval));
        json.put("certainty", finding.certainty().map(this::certainty));
        json.put("metric", finding.criterion().metric());
        json.put("value", finding.evidence().reading().flatMap(Reading::value).map(VerdictDocument::interval));
        json.put("as_of", finding.evidence().reading().flatMap(Reading::asOf));
        json.put("issued", finding.evidence().reading().flatMap(Reading::issued));
        json.put(
                "evidence",
                finding.evidence()
                        .readings()
                        .flatMap(reading -> reading.evidence().stream())
                        .map(VerdictDocument::observation)
                        .toList());
        json.put(
                "judgements",
                finding.evidence().judgements().stream()
                        .map(VerdictDocument::judgement)
                        .toList());
        json.put("parts", finding.parts().stream().map(this::part).toList());
        return json;
    }

    private static List<String> levels(List<Grade> grades) {
        return grades.stream()
                .flatMap(grade -> grade.level().stream())
                .map(level -> level.id())
                .toList();
    }

    /** A criterion that stands within another one, and has no weight in the verdict of its own. */
    private Map<String, Object> part(Finding finding) {
        return map(
                "id",
                finding.criterion().id(),
                "outcome",
                CriterionViews.outcome(finding.outcome()),
                "why",
                words.why(finding),
                "found",
                levels(finding.possible()),
                "metric",
                finding.criterion().metric(),
                "value",
                finding.evidence().reading().flatMap(Reading::value).map(VerdictDocument::interval),
                "as_of",
                finding.evidence().reading().flatMap(Reading::asOf),
                "parts",
                finding.parts().stream().map(this::part).toList());
    }

    static Map<String, Object> observation(Observation figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entity", figure.entity());
        json.put("metric", figure.metric());
        json.put("from", figure.period().start());
        json.put("to", figure.period().end());
        json.put("value", figure.value().map(VerdictDocument::interval));
        json.put("issued", figure.issued());
        json.put("issued_assumed", figure.issuedAssumed());
        json.put("status", figure.status().name().toLowerCase(Locale.ROOT));
        json.put("source", figure.source());
        json.put("url", figure.url());
        json.put("illustrative", figure.illustrative());
        json.put("file", figure.origin().file().path());
        json.put("line", figure.origin().line());
        return json;
    }

    private static Map<String, Object> judgement(Judgement judgement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", judgement.level());
        json.put("as_of", judgement.asOf());
        json.put("issued", judgement.issued());
        json.put("by", judgement.by());
        json.put("because", judgement.because());
        json.put("evidence", judgement.evidence());
        json.put("illustrative", judgement.illustrative());
        json.put("file", judgement.origin().file().path());
        json.put("line", judgement.origin().line());
        return json;
    }

    private static Map<String, Object> flip(Flip flip) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("direction", flip.direction().name().toLowerCase(Locale.ROOT));
        json.put("criterion", flip.criterion());
        json.put("to", flip.to());
        json.put("levels_moved", flip.levelsMoved());
        json.put("verdict", flip.verdict().toString());
        json.put("score", score(flip));
        json.put("threshold", flip.threshold().map(VerdictDocument::threshold));
        json.put(
                "parts",
                flip.parts().stream()
                        .map(part -> {
                            Map<String, Object> one = threshold(part.threshold());
                            one.put("entity", part.input().entity());
                            one.put("period", part.input().period());
                            return one;
                        })
                        .toList());
        return json;
    }

    /** A bound that is not reached is left out. */
    private static Map<String, Object> score(Flip flip) {
        Map<String, Object> json = interval(flip.score());
        json.put("low_open", flip.limit() == Flip.Limit.OVER);
        json.put("high_open", flip.limit() == Flip.Limit.UNDER);
        if (flip.limit() != Flip.Limit.REACHED) {
            json.put("exact", Optional.empty());
        }
        return json;
    }

    private static Map<String, Object> threshold(Threshold threshold) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("metric", threshold.metric());
        json.put("side", threshold.side().name().toLowerCase(Locale.ROOT));
        json.put("value", threshold.value().toBigDecimal());
        json.put("change", threshold.change().map(Rational::toBigDecimal));
        return json;
    }

    /** Both bounds as decimals, and whether each is left out; an exact value as a fraction too: a third has no decimal. */
    static Map<String, Object> interval(Interval value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("low", value.low().map(Rational::toBigDecimal));
        json.put("low_open", value.lowOpen());
        json.put("high", value.high().map(Rational::toBigDecimal));
        json.put("high_open", value.highOpen());
        Optional<String> exact = value.isExact() ? Optional.of(value.value().toString()) : Optional.empty();
        json.put("exact", exact);
        return json;
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return map;
    }
}
