package io.assay.review;

import io.assay.assess.Assessment;
import io.assay.assess.CriterionResult;
import io.assay.assess.Finding;
import io.assay.assess.Outcome;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Framework;
import io.assay.framework.Judgement;
import io.assay.framework.Judgements;
import io.assay.framework.Ruling;
import io.assay.knowledge.Entity;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.metric.Clocks;
import io.assay.metric.Freshness;
import io.assay.metric.Metric;
import io.assay.metric.MetricHistory;
import io.assay.metric.MetricView;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.review.Matter.OpenCriterion.Missing;
import io.assay.words.Message;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is due of figures, judgements and exceptions. */
final class DataReview {
    /** How long before its end an exception is announced. */
    private static final Period NOTICE = Period.ofDays(30);

    private final KnowledgeBase knowledge;
    private final MetricHistory history;
    private final List<Assessment> assessments;
    private final MetricView view;
    private final LocalDate today;

    /** By framework, the owner of its page. */
    private final Map<String, Optional<String>> frameworkOwners = new HashMap<>();

    /** By metric, the owner of the first framework that rests on it. */
    private final Map<String, String> owners = new HashMap<>();

    DataReview(KnowledgeBase knowledge, MetricHistory history, List<Assessment> assessments, Clocks clocks) {
        this.knowledge = knowledge;
        this.history = history;
        this.assessments = assessments;
        this.view = history.view(clocks);
        this.today = clocks.knownAt();
        assessments.stream()
                .map(Assessment::framework)
                .distinct()
                .forEach(framework -> owner(framework)
                        .ifPresent(owner -> framework.metricIds().stream()
                                .flatMap(id -> history.metrics().inputs(id).stream())
                                .forEach(id -> owners.putIfAbsent(id, owner))));
    }

    Stream<ReviewItem> items(Judgements judgements) {
        return Stream.of(
                        history.entities().list().stream().flatMap(this::lateFigures),
                        lateJudgements(),
                        assessments.stream().flatMap(this::open),
                        judgements.rulings().stream().flatMap(ruling -> ending(ruling).stream()))
                .flatMap(items -> items);
    }

    private Stream<ReviewItem> lateFigures(Entity entity) {
        return history.metrics().list().stream()
                .filter(metric -> !metric.isDerived())
                .flatMap(metric -> view.read(metric.id(), entity.id()).evidence().stream()
                        .flatMap(last -> lateFigure(entity, metric, last).stream()));
    }

    private Optional<ReviewItem> lateFigure(Entity entity, Metric metric, Observation last) {
        Freshness freshness = metric.cadence().on(today, last.asOf());
        return freshness == Freshness.FRESH
                ? Optional.empty()
                : Optional.of(new ReviewItem(
                        new Matter.LateFigure(entity, metric, last, freshness == Freshness.STALE),
                        metric.cadence().freshUntil(last.asOf()),
                        Optional.ofNullable(owners.get(metric.id()))));
    }

    /** Each once, though several frameworks may ask for it. */
    private Stream<ReviewItem> lateJudgements() {
        Set<Judgement> seen = new HashSet<>();
        return assessments.stream()
                .flatMap(assessment -> findings(assessment)
                        .filter(finding -> finding.outcome() instanceof Outcome.Known)
                        .flatMap(finding -> lateJudgement(assessment.entity(), finding).stream()))
                .filter(item -> seen.add(((Matter.LateJudgement) item.matter()).last()));
    }

    private Optional<ReviewItem> lateJudgement(Entity entity, Finding finding) {
        if (!(finding.criterion().kind() instanceof CriterionKind.Judged judged)) {
            return Optional.empty();
        }
        return finding.evidence().judgements().stream()
                .max(Comparator.comparing(Judgement::issued))
                .flatMap(last -> judged.reviewEvery()
                        .map(every -> last.asOf().plus(every))
                        .filter(today::isAfter)
                        .map(due -> new ReviewItem(
                                new Matter.LateJudgement(entity, finding.criterion(), last),
                                Optional.of(due),
                                last.by())));
    }

    private Stream<ReviewItem> open(Assessment assessment) {
        return findings(assessment)
                .filter(finding -> !finding.criterion().kind().isComposite())
                .flatMap(finding -> why(finding.outcome()).stream()
                        .map(why -> new ReviewItem(
                                new Matter.OpenCriterion(
                                        assessment.entity(),
                                        assessment.framework(),
                                        finding.criterion(),
                                        why,
                                        missing(assessment.entity(), finding.criterion())),
                                Optional.empty(),
                                owner(assessment.framework()))));
    }

    private static Optional<Message> why(Outcome outcome) {
        if (outcome instanceof Outcome.Unknown unknown) {
            return Optional.of(unknown.why());
        }
        return outcome instanceof Outcome.Unusable unusable ? Optional.of(unusable.why()) : Optional.empty();
    }

    private List<Missing> missing(Entity entity, Criterion criterion) {
        return criterion.metric().stream()
                .flatMap(id -> history.metrics().inputs(id).stream())
                .flatMap(id -> history.metrics().find(id).stream())
                .filter(metric -> !metric.isDerived())
                .flatMap(metric -> missing(metric, view.read(metric.id(), entity.id())).stream())
                .toList();
    }

    private static Optional<Missing> missing(Metric metric, Reading reading) {
        return reading.value().isPresent()
                ? Optional.empty()
                : Optional.of(new Missing(metric, reading.evidence().stream().findFirst()));
    }

    private Optional<ReviewItem> ending(Ruling ruling) {
        Optional<LocalDate> end =
                ruling.expires().filter(day -> !today.plus(NOTICE).isBefore(day));
        return end.flatMap(day -> history.entities().find(ruling.entity()))
                .map(entity -> new ReviewItem(
                        new Matter.EndingRuling(entity, ruling, ruling.hasExpired(today)), end, ruling.by()));
    }

    private static Stream<Finding> findings(Assessment assessment) {
        return assessment.criteria().stream().map(CriterionResult::finding).flatMap(Finding::withParts);
    }

    private Optional<String> owner(Framework framework) {
        return frameworkOwners.computeIfAbsent(framework.id(), id -> findOwner(framework));
    }

    /** The owner of the page that explains a framework, else of the first one that shows its verdicts. */
    private Optional<String> findOwner(Framework framework) {
        return framework
                .page()
                .flatMap(knowledge::findPage)
                .or(() -> knowledge.pages().stream()
                        .filter(page -> page.framework()
                                .filter(id -> id.text().equals(framework.id()))
                                .isPresent())
                        .findFirst())
                .flatMap(Page::owner);
    }
}
