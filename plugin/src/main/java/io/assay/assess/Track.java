package io.assay.assess;

import io.assay.framework.Framework;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entity;
import io.assay.metric.MetricHistory;
import io.assay.metric.MetricView;
import io.assay.metric.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Follows one framework's verdict on one entity from turn to turn, the oldest first. */
final class Track {
    private final Lineage lineage;
    private final Entity entity;
    private final MetricHistory history;
    private final Judgements judgements;
    private final SourceCertainty sources;
    private final List<DatedVerdict> verdicts = new ArrayList<>();
    private Optional<Conclusion> last = Optional.empty();

    /** @param judgements those about the criteria and the entity */
    Track(Lineage lineage, Entity entity, MetricHistory history, Judgements judgements, SourceCertainty sources) {
        this.lineage = lineage;
        this.entity = entity;
        this.history = history;
        this.judgements = judgements;
        this.sources = sources;
    }

    Lineage lineage() {
        return lineage;
    }

    Entity entity() {
        return entity;
    }

    List<DatedVerdict> verdicts() {
        return verdicts;
    }

    /** The days on which the verdict may have become another. */
    SortedSet<LocalDate> turningDays() {
        SortedSet<LocalDate> days = new TreeSet<>(history.listTurningDays(lineage.metricIds(), entity.id()));
        days.addAll(judgements.listTurningDays());
        days.addAll(lineage.effectiveDays());
        return days;
    }

    void follow(Turn turn) {
        lineage.inForce(turn.day()).ifPresent(framework -> follow(turn, framework));
    }

    private void follow(Turn turn, Framework framework) {
        Findings findings = examine(framework, turn.view(), judgements);
        boolean same = last.filter(before -> before.framework().equals(framework)
                        && before.findings().amountsTo(findings))
                .isPresent();
        if (same) {
            return;
        }
        Conclusion now = Conclusion.of(framework, findings);
        if (last.filter(now::saysAs).isEmpty()) {
            List<Change> changes =
                    last.map(before -> changes(turn, before, now)).orElse(List.of());
            boolean illustrative = framework.illustrative() || entity.illustrative() || now.isIllustrative();
            verdicts.add(new DatedVerdict(turn.day(), framework, now.verdict(), now.score(), changes, illustrative));
        }
        last = Optional.of(now);
    }

    /** Those kinds of change without which the verdict would be what it was; if there is none, all of them. */
    private List<Change> changes(Turn turn, Conclusion before, Conclusion now) {
        List<Change> all = new ArrayList<>();
        List<Change> decisive = new ArrayList<>();
        List<Observation> figures =
                history.listKnownFrom(turn.day(), now.framework().metricIds(), entity.id());
        for (Cause cause : Cause.values()) {
            Optional<Conclusion> without = without(cause, turn, figures, now);
            without.ifPresent(other -> {
                Change change = Change.between(cause, other.findings(), now.findings());
                all.add(change);
                if (other.saysAs(before)) {
                    decisive.add(change);
                }
            });
        }
        return decisive.isEmpty() ? all : decisive;
    }

    /**
     * What the day would have come to without one kind of change; empty if there was none of it.
     *
     * @param figures those that count from that day on
     */
    private Optional<Conclusion> without(Cause cause, Turn turn, List<Observation> figures, Conclusion now) {
        Framework framework = now.framework();
        LocalDate day = turn.day();
        return switch (cause) {
            case NEW_PERIOD, RESTATEMENT, REDEFINITION, CORRECTION -> {
                boolean some = figures.stream().anyMatch(figure -> turn.isNews(figure, cause));
                yield some ? Optional.of(conclude(framework, turn.without(cause), judgements)) : Optional.empty();
            }
            case DEFINITION -> Optional.empty();
            case FRAMEWORK ->
                lineage.inForce(day.minusDays(1))
                        .filter(former -> !former.equals(framework))
                        .map(former -> conclude(former, turn.view(), judgements));
            case JUDGEMENT -> {
                Judgements others = judgements.withoutNewsOf(day);
                yield others.equals(judgements)
                        ? Optional.empty()
                        : Optional.of(conclude(framework, turn.view(), others));
            }
            case CLOCK ->
                Optional.of(conclude(framework, turn.withoutTime(), judgements.withoutExpiryOn(day)))
                        .filter(other -> !other.findings().amountsTo(now.findings()));
        };
    }

    private Conclusion conclude(Framework framework, MetricView view, Judgements decided) {
        return Conclusion.of(framework, examine(framework, view, decided));
    }

    private Findings examine(Framework framework, MetricView view, Judgements decided) {
        return Examiner.examine(framework, entity, view, decided, sources);
    }
}
