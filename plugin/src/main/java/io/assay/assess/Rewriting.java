package io.assay.assess;

import io.assay.framework.Framework;
import io.assay.framework.Judgement;
import io.assay.framework.Ruling;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells verdicts by what is written in the content now, where that says the same as what they were found by and may stand
 * elsewhere: an assessment names the file and line of each figure.
 */
public final class Rewriting {
    private final Grounds now;
    private final Map<Observation, Observation> figures = new IdentityHashMap<>();
    private final Map<Judgement, Judgement> judgements = new IdentityHashMap<>();
    private final Map<Ruling, Ruling> rulings = new IdentityHashMap<>();

    Rewriting(Grounds now, Grounds before) {
        this.now = now;
        pair(before.figures(), now.figures(), figures);
        pair(before.judgements().list(), now.judgements().list(), judgements);
        pair(before.judgements().rulings(), now.judgements().rulings(), rulings);
    }

    private static <T> void pair(List<T> before, List<T> now, Map<T, T> pairs) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != now.get(i)) {
                pairs.put(before.get(i), now.get(i));
            }
        }
    }

    public Assessment of(Assessment before) {
        return new Assessment(
                of(before.framework()),
                now.entity(),
                before.clocks(),
                before.verdict(),
                before.score(),
                before.coverage(),
                before.certainty(),
                before.criteria().stream().map(this::of).toList(),
                before.guards().stream().map(this::of).toList(),
                before.flips().stream().map(this::of).toList(),
                before.answers(),
                before.illustrative());
    }

    public VerdictHistory of(VerdictHistory before) {
        return new VerdictHistory(
                before.framework(),
                now.entity(),
                before.until(),
                before.verdicts().stream().map(this::of).toList());
    }

    private DatedVerdict of(DatedVerdict before) {
        return new DatedVerdict(
                before.from(),
                of(before.framework()),
                before.verdict(),
                before.score(),
                before.changes().stream().map(this::of).toList(),
                before.illustrative());
    }

    private Change of(Change before) {
        return new Change(
                before.cause(),
                before.shifts().stream()
                        .map(shift -> new Shift(of(shift.before()), of(shift.after())))
                        .toList());
    }

    private Framework of(Framework before) {
        return now.versions().get(now.versions().indexOf(before));
    }

    private CriterionResult of(CriterionResult before) {
        return new CriterionResult(
                of(before.finding()), before.weight(), before.counted(), before.contribution(), before.stability());
    }

    private GuardResult of(GuardResult before) {
        return new GuardResult(
                before.guard(),
                before.holds(),
                before.readings().stream().map(this::of).toList());
    }

    private Flip of(Flip before) {
        return new Flip(
                before.direction(),
                before.criterion(),
                before.from(),
                before.to(),
                before.levelsMoved(),
                before.weight(),
                before.verdict(),
                before.score(),
                before.limit(),
                before.threshold(),
                before.parts().stream()
                        .map(part -> new Flip.Part(of(part.input()), part.threshold()))
                        .toList());
    }

    private Finding of(Finding before) {
        return new Finding(
                before.criterion(),
                before.outcome() instanceof Outcome.Overridden overridden
                        ? new Outcome.Overridden(rulings.getOrDefault(overridden.ruling(), overridden.ruling()))
                        : before.outcome(),
                before.possible(),
                of(before.evidence()),
                before.below(),
                before.above(),
                before.certainty(),
                before.parts().stream().map(this::of).toList());
    }

    private Evidence of(Evidence before) {
        return new Evidence(
                before.reading().map(this::of),
                before.judgements().stream()
                        .map(judgement -> judgements.getOrDefault(judgement, judgement))
                        .toList(),
                before.inputs().stream().map(this::of).toList());
    }

    private Reading of(Reading before) {
        return before.restingOn(before.evidence().stream().map(this::of).toList());
    }

    private Observation of(Observation before) {
        return figures.getOrDefault(before, before);
    }
}
