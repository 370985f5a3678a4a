package io.assay.assess;

import io.assay.assess.Checklist.Item;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind.Judged;
import io.assay.framework.Judgement;
import io.assay.framework.Judgements;
import io.assay.framework.NumberLine;
import io.assay.framework.Ruling;
import io.assay.metric.MetricView;
import io.assay.metric.Reading;
import io.assay.words.Message;
import java.util.List;
import java.util.Optional;

/** Tells what the evidence says of criteria that do not follow from others. */
record PlainFinder(String entity, MetricView view, Judgements judgements, CertaintyRule certainty) {
    /** @param possible what it may amount to; nothing if it does not apply */
    Finding find(Item item, List<Grade> possible) {
        Criterion criterion = item.criterion();
        if (!item.applies()) {
            Outcome none = new Outcome.NotApplicable(item.exemption().orElseThrow());
            return Finding.of(criterion, none, possible, Evidence.NONE, Optional.empty());
        }
        if (item.override().isPresent()) {
            return overridden(criterion, item.override().get(), possible);
        }
        if (criterion.kind() instanceof Judged judged) {
            return judged(criterion, judged, possible);
        }
        return item.grader().isPresent()
                ? measured(criterion, item.grader().get(), possible)
                : withoutLine(criterion, possible);
    }

    private Finding overridden(Criterion criterion, Ruling ruling, List<Grade> possible) {
        Optional<Reading> reading = criterion.metric().map(metric -> view.read(metric, entity));
        Evidence overruled = new Evidence(reading, current(criterion), List.of());
        return Finding.of(
                criterion, new Outcome.Overridden(ruling), possible, overruled, Optional.of(certainty.ofRuling()));
    }

    private Finding judged(Criterion criterion, Judged judged, List<Grade> possible) {
        List<Judgement> current = current(criterion);
        return Finding.of(
                criterion,
                current.isEmpty() ? new Outcome.Unknown(Message.of("why.nobody-judged")) : new Outcome.Known(),
                possible,
                Evidence.of(current),
                certainty.ofJudgements(
                        current, judged.reviewEvery(), view.clocks().knownAt()));
    }

    private Finding measured(Criterion criterion, Grader grader, List<Grade> possible) {
        Reading reading = reading(criterion);
        if (reading.state() != Reading.State.KNOWN) {
            return Finding.of(criterion, unusable(reading), possible, Evidence.of(reading), Optional.empty());
        }
        Optional<Rational> exact = reading.value().filter(Interval::isExact).map(Interval::value);
        Optional<NumberLine> line =
                grader instanceof Grader.ByBands bands ? Optional.of(bands.line()) : Optional.empty();
        return new Finding(
                criterion,
                new Outcome.Known(),
                possible,
                Evidence.of(reading),
                exact.flatMap(value -> line.flatMap(cuts -> Distance.below(cuts, value))),
                exact.flatMap(value -> line.flatMap(cuts -> Distance.above(cuts, value))),
                Optional.of(certainty.ofReading(reading, possible.size() > 1)),
                List.of());
    }

    /** One whose bands go by kind, of an entity of no kind: it applies, and nothing can be said. */
    private Finding withoutLine(Criterion criterion, List<Grade> possible) {
        return Finding.of(
                criterion,
                new Outcome.Unknown(Message.of("why.no-kind")),
                possible,
                Evidence.of(reading(criterion)),
                Optional.empty());
    }

    private static Outcome unusable(Reading reading) {
        return switch (reading.state()) {
            case KNOWN, UNKNOWN -> new Outcome.Unknown(reading.why().orElse(Message.of("no-value")));
            case STALE -> new Outcome.Stale(reading.why().orElse(Message.of("why.stale")));
            case UNDEFINED -> new Outcome.Unusable(true, reading.why().orElse(Message.of("why.undefined")));
            case INVALID -> new Outcome.Unusable(false, reading.why().orElse(Message.of("why.out-of-range")));
        };
    }

    private Reading reading(Criterion criterion) {
        return view.read(criterion.metric().orElseThrow(), entity);
    }

    private List<Judgement> current(Criterion criterion) {
        return judgements.current(entity, criterion, view.clocks());
    }
}
