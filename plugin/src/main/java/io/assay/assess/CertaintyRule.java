package io.assay.assess;

import io.assay.framework.Certainty;
import io.assay.framework.Judgement;
import io.assay.metric.Freshness;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.metric.Status;
import io.assay.words.Message;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How sure evidence makes a criterion. A figure starts from its source's certainty, a judgement from what its author
 * says, else from moderate; each thing that speaks against it lowers that a step. Whoever states a certainty has
 * weighed the number of sources already.
 */
final class CertaintyRule {
    private static final Message REVIEW_OVERDUE = Message.of("doubt.review-overdue");

    private final SourceCertainty sources;

    /** Whether one of the reasons is that a judgement is due to be looked at again. */
    static boolean isOverdue(CertaintyRating rating) {
        return rating.reasons().contains(REVIEW_OVERDUE);
    }

    CertaintyRule(SourceCertainty sources) {
        this.sources = sources;
    }

    CertaintyRating ofReading(Reading reading, boolean severalLevels) {
        List<Observation> evidence = reading.evidence();
        Certainty start = evidence.isEmpty() ? sources.of(Optional.empty()) : Certainty.HIGH;
        Set<Optional<String>> named = new HashSet<>();
        boolean issueAssumed = false;
        for (Observation figure : evidence) {
            start = start.lower(sources.of(figure.source()));
            named.add(figure.source());
            issueAssumed |= figure.issuedAssumed();
        }
        List<Message> doubts = new ArrayList<>();
        if (has(reading, Status.ESTIMATED)) {
            doubts.add(Message.of("doubt.estimated"));
        } else if (issueAssumed) {
            doubts.add(Message.of("doubt.issue-assumed"));
        }
        if (reading.freshness() == Freshness.DUE) {
            doubts.add(Message.of("doubt.overdue"));
        }
        if (has(reading, Status.BREAK)) {
            doubts.add(Message.of("doubt.break"));
        }
        if (named.size() < 2) {
            doubts.add(Message.of("doubt.single-source"));
        }
        if (severalLevels) {
            doubts.add(Message.of("doubt.several-levels"));
        }
        if (has(reading, Status.DISPUTED)) {
            doubts.add(Message.of("doubt.disputed"));
        }
        return rating(start, doubts);
    }

    private static boolean has(Reading reading, Status status) {
        boolean found = reading.status() == status;
        for (Observation figure : reading.evidence()) {
            found |= figure.status() == status;
        }
        return found;
    }

    /** @return empty if there is no judgement */
    Optional<CertaintyRating> ofJudgements(List<Judgement> current, Optional<Period> reviewEvery, LocalDate today) {
        if (current.isEmpty()) {
            return Optional.empty();
        }
        List<Message> doubts = new ArrayList<>();
        if (reviewEvery.isPresent()
                && current.stream()
                        .allMatch(judgement -> today.isAfter(judgement.asOf().plus(reviewEvery.get())))) {
            doubts.add(REVIEW_OVERDUE);
        }
        boolean stated =
                current.stream().allMatch(judgement -> judgement.certainty().isPresent());
        long sources = current.stream()
                .flatMap(judgement -> judgement.evidence().stream())
                .distinct()
                .count();
        if (!stated && sources < 2) {
            doubts.add(Message.of("doubt.single-source"));
        }
        if (current.stream().map(Judgement::level).distinct().count() > 1) {
            doubts.add(Message.of("doubt.disputed"));
        }
        Certainty start = current.stream()
                .map(judgement -> judgement.certainty().orElse(Certainty.MODERATE))
                .reduce(Certainty::lower)
                .orElseThrow();
        return Optional.of(rating(start, doubts));
    }

    /** An override says that the evidence is not to be trusted, and is one person's word itself. */
    CertaintyRating ofRuling() {
        return new CertaintyRating(Certainty.LOW, List.of(Message.of("doubt.overridden")));
    }

    /**
     * Of what follows from several: that of the least sure of them, and a step below that while it is open.
     *
     * @param open why more than one thing is possible, if that is so
     */
    static Optional<CertaintyRating> least(List<CertaintyRating> ratings, Optional<Message> open) {
        return ratings.stream()
                .map(CertaintyRating::certainty)
                .reduce(Certainty::lower)
                .map(lowest -> {
                    List<Message> reasons = new ArrayList<>();
                    ratings.stream()
                            .filter(rating -> rating.certainty() == lowest)
                            .flatMap(rating -> rating.reasons().stream())
                            .distinct()
                            .forEach(reasons::add);
                    List<Message> more = open.filter(reason -> !reasons.contains(reason)).stream()
                            .toList();
                    reasons.addAll(more);
                    return new CertaintyRating(lowest.lowered(more.size()), reasons);
                });
    }

    /**
     * Of a verdict: the lowest among the criteria that carry it, which are those that are known, and a step below that
     * while it is unsettled.
     *
     * @return empty if nothing is known
     */
    static Optional<CertaintyRating> ofVerdict(Findings findings, Evaluation evaluation) {
        List<Finding> carrying = findings.list().stream()
                .filter(finding -> finding.isKnown() && finding.certainty().isPresent())
                .toList();
        return carrying.stream()
                .map(finding -> finding.certainty().orElseThrow().certainty())
                .reduce(Certainty::lower)
                .map(lowest -> {
                    List<Message> doubts = new ArrayList<>();
                    carrying.forEach(finding -> doubts.addAll(doubtsAt(lowest, finding)));
                    boolean unsettled = evaluation.lowest() < evaluation.highest();
                    if (unsettled) {
                        doubts.add(Message.of("doubt.unsettled"));
                    }
                    return new CertaintyRating(lowest.lowered(unsettled ? 1 : 0), doubts);
                });
    }

    /** Why a finding is as uncertain as the most uncertain one, if it is. */
    private static List<Message> doubtsAt(Certainty lowest, Finding finding) {
        CertaintyRating rating = finding.certainty().orElseThrow();
        return rating.certainty() == lowest
                ? rating.reasons().stream()
                        .map(reason -> Message.of(
                                "doubt.about", "criterion", finding.criterion().name(), "doubt", reason))
                        .toList()
                : List.of();
    }

    private static CertaintyRating rating(Certainty start, List<Message> doubts) {
        return new CertaintyRating(start.lowered(doubts.size()), doubts);
    }
}
