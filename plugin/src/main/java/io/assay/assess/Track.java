package io.assay.assess;

import io.assay.framework.Framework;
import io.assay.framework.Judgement;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entity;
import io.assay.metric.MetricHistory;
import io.assay.metric.MetricView;
import io.assay.metric.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows one framework's verdict on one entity from turn to turn, the oldest first. On each it looks again only at what
 * may have become something else.
 */
final class Track {
    private final Lineage lineage;
    private final Entity entity;
    private final MetricHistory history;
    private final Judgements judgements;
    private final SourceCertainty sources;
    private final Checklists checklists;
    private final List<Diary> diaries;

    /** The days on which people's decisions came to count, or ceased to. */
    private final Set<LocalDate> decided;

    /** Whether anything that it may rest on is invented. */
    private final boolean mayRestOnIllustrations;

    /** By aspect, the days on which what is known of its metric may have become too old. */
    private final Map<String, List<LocalDate>> expiries = new HashMap<>();

    private final List<DatedVerdict> verdicts = new ArrayList<>();
    private Optional<Examination> examined = Optional.empty();

    /** What was found before the day that is looked at, if nothing sets the two apart but that day's figures. */
    private Optional<Examination> withoutFigures = Optional.empty();

    private Optional<Conclusion> last = Optional.empty();

    /** @param judgements those about the criteria and the entity */
    Track(
            Lineage lineage,
            Entity entity,
            MetricHistory history,
            Judgements judgements,
            SourceCertainty sources,
            Checklists checklists) {
        this.lineage = lineage;
        this.entity = entity;
        this.history = history;
        this.judgements = judgements;
        this.sources = sources;
        this.checklists = checklists;
        this.diaries = lineage.versions().stream()
                .map(version -> Diary.of(version, entity, history, judgements))
                .toList();
        this.decided = judgements.listTurningDays();
        this.mayRestOnIllustrations = judgements.list().stream().anyMatch(Judgement::illustrative)
                || diaries.stream().anyMatch(Diary::isIllustrative);
    }

    Lineage lineage() {
        return lineage;
    }

    Entity entity() {
        return entity;
    }

    /** Whether other entities' figures have a part in it. */
    boolean takesInOthers() {
        return diaries.stream().anyMatch(diary -> diary.takesInOthersThan(entity));
    }

    List<DatedVerdict> verdicts() {
        return verdicts;
    }

    /** The days that are known beforehand on which the verdict may have become another. */
    Set<LocalDate> turningDays() {
        Set<LocalDate> days = new HashSet<>(decided);
        days.addAll(lineage.effectiveDays());
        days.addAll(history.metrics().turningDays());
        diaries.forEach(diary -> days.addAll(diary.news().keySet()));
        return days;
    }

    /** @return further days on which the verdict may become another, since figures may then be too old */
    Set<LocalDate> follow(Turn turn) {
        Optional<Framework> framework = lineage.inForce(turn.day());
        return framework.isPresent() ? follow(turn, framework.get()) : Set.of();
    }

    private Set<LocalDate> follow(Turn turn, Framework framework) {
        if (mustLookAnew(turn, framework)) {
            withoutFigures = Optional.empty();
            Examination anew = examine(framework, turn.view(), judgements);
            return look(turn, anew, anew.aspectsOf(any -> true));
        }
        Set<String> aged = aged(turn.day());
        Set<String> changed = new HashSet<>(aged);
        changed.addAll(diary(framework).aspects(turn.day()));
        if (changed.isEmpty()) {
            return Set.of();
        }
        withoutFigures = aged.isEmpty() && !decided.contains(turn.day()) ? examined : Optional.empty();
        return look(turn, examined.orElseThrow().with(turn.view(), changed), changed);
    }

    private boolean mustLookAnew(Turn turn, Framework framework) {
        return examined.isEmpty()
                || examined.get().framework() != framework
                || turn.hasNewDefinitions()
                || hasRulingTurningOn(turn.day());
    }

    private Examination examine(Framework framework, MetricView view, Judgements decisions) {
        Checklist checklist =
                checklists.find(framework, entity, decisions, view.clocks().knownAt());
        return Examination.of(checklist, entity.id(), view, decisions);
    }

    /** Ids of the aspects of metrics that may be too old from a day on. */
    private Set<String> aged(LocalDate day) {
        Set<String> aged = new HashSet<>();
        for (Map.Entry<String, List<LocalDate>> expiry : expiries.entrySet()) {
            if (expiry.getValue().contains(day)) {
                aged.add(expiry.getKey());
            }
        }
        return aged;
    }

    private boolean hasRulingTurningOn(LocalDate day) {
        return decided.contains(day) && judgements.hasRulingTurningOn(day);
    }

    private Diary diary(Framework framework) {
        return diaries.get(lineage.versions().indexOf(framework));
    }

    /** @param changed ids of the aspects that were looked at anew */
    private Set<LocalDate> look(Turn turn, Examination now, Set<String> changed) {
        examined = Optional.of(now);
        boolean same = last.isPresent()
                && last.get().framework() == now.framework()
                && last.get().prospects().amountsTo(now.prospects());
        if (!same) {
            conclude(turn, now);
        }
        MetricHistory defined = history.definedOn(turn.day());
        Set<LocalDate> later = new HashSet<>();
        now.forEachReading((aspect, reading) -> {
            if (changed.contains(aspect)) {
                List<LocalDate> days = defined.listExpiries(reading);
                expiries.put(aspect, days);
                for (LocalDate day : days) {
                    if (day.isAfter(turn.day())) {
                        later.add(day);
                    }
                }
            }
        });
        return later;
    }

    private void conclude(Turn turn, Examination examination) {
        Conclusion now = examination.conclude();
        if (last.isEmpty() || !now.saysAs(last.get())) {
            List<Change> changes = last.isPresent() ? changes(turn, last.get(), examination) : List.of();
            verdicts.add(new DatedVerdict(
                    turn.day(),
                    now.framework(),
                    now.verdict(),
                    now.score(),
                    changes,
                    isIllustrative(now, examination)));
        }
        last = Optional.of(now);
    }

    private boolean isIllustrative(Conclusion now, Examination examination) {
        return now.framework().illustrative()
                || entity.illustrative()
                || mayRestOnIllustrations && examination.findings(sources).isIllustrative();
    }

    /** What a day would have come to without one kind of change. */
    private record Without(Cause cause, Examination examination) {}

    /** Those kinds of change without which the verdict would be what it was; if there is none, all of them. */
    private List<Change> changes(Turn turn, Conclusion before, Examination now) {
        Set<Cause> causes = turn.causes(diary(now.framework()).figures(turn.day()));
        List<Without> all = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            Optional<Examination> without = without(cause, turn, causes, now);
            if (without.isPresent()) {
                all.add(new Without(cause, without.get()));
            }
        }
        List<Without> decisive = all.stream()
                .filter(without -> without.examination.concludesAs(before))
                .toList();
        return (decisive.isEmpty() ? all : decisive)
                .stream()
                        .map(without -> Change.between(without.cause, without.examination, now, sources))
                        .toList();
    }

    /**
     * What the day would have come to without one kind of change; empty if there was none of it.
     *
     * @param causes the kinds of change that figures brought
     */
    private Optional<Examination> without(Cause cause, Turn turn, Set<Cause> causes, Examination now) {
        Framework framework = now.framework();
        LocalDate day = turn.day();
        return switch (cause) {
            case NEW_PERIOD, RESTATEMENT, REDEFINITION, CORRECTION ->
                causes.contains(cause) ? Optional.of(withoutFigures(cause, turn, causes, now)) : Optional.empty();
            case DEFINITION ->
                turn.hasNewDefinitions()
                        ? unlessSame(examine(framework, turn.withoutNewDefinitions(), judgements), now)
                        : Optional.empty();
            case FRAMEWORK ->
                lineage.inForce(day.minusDays(1))
                        .filter(former -> former != framework)
                        .map(former -> examine(former, turn.view(), judgements));
            case JUDGEMENT ->
                decided.contains(day)
                        ? Optional.of(judgements.withoutNewsOf(day))
                                .filter(others -> !others.equals(judgements))
                                .map(others -> judgedBy(others, turn, now))
                        : Optional.empty();
            case CLOCK -> unlessSame(withoutTime(turn, now), now);
        };
    }

    /** Without all figures of a day it is what it was before them. */
    private Examination withoutFigures(Cause cause, Turn turn, Set<Cause> causes, Examination now) {
        MetricView other = turn.without(cause);
        return causes.size() == 1 && withoutFigures.isPresent()
                ? withoutFigures.get().with(other, Set.of())
                : now.with(other, diary(now.framework()).aspects(turn.day()));
    }

    private static Optional<Examination> unlessSame(Examination other, Examination now) {
        return other.prospects().amountsTo(now.prospects()) ? Optional.empty() : Optional.of(other);
    }

    private Examination judgedBy(Judgements others, Turn turn, Examination now) {
        return hasRulingTurningOn(turn.day())
                ? examine(now.framework(), turn.view(), others)
                : now.judgedBy(others, diary(now.framework()).aspects(turn.day()));
    }

    /** Time makes nothing of a figure but too old. */
    private Examination withoutTime(Turn turn, Examination now) {
        return hasRulingTurningOn(turn.day())
                ? examine(now.framework(), turn.withoutTime(), judgements.withoutExpiryOn(turn.day()))
                : now.with(turn.withoutTime(), now.aspectsOf(reading -> reading.state() == Reading.State.STALE));
    }
}
