package io.assay.assess;

import io.assay.framework.Frameworks;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entity;
import io.assay.metric.Clocks;
import io.assay.metric.MetricHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Replays the past: what each framework said of each entity on every day on which it may have said something else. Both
 * clocks stand on the day replayed; neither runs past the build's.
 *
 * @param frameworks all versions
 * @param history every figure ever issued
 * @param judgements what people decided
 * @param sources the certainty that each source's figures start from
 */
public record VerdictReplay(
        Frameworks frameworks, MetricHistory history, Judgements judgements, SourceCertainty sources) {
    /** A history for every framework and every entity that can be assessed, by framework and then by entity. */
    public List<VerdictHistory> replay(Collection<Entity> entities, Clocks until) {
        return replay(entities, (framework, entity) -> true, until);
    }

    /** @param which of them are asked for, by a framework's id and an entity */
    public List<VerdictHistory> replay(Collection<Entity> entities, BiPredicate<String, Entity> which, Clocks until) {
        List<Track> tracks = tracks(entities, which);
        together(tracks).parallelStream().forEach(some -> follow(some, until));
        return tracks.stream()
                .map(track -> new VerdictHistory(track.lineage().id(), track.entity(), until, track.verdicts()))
                .toList();
    }

    /**
     * Tracks that have readings in common: those of one entity. Entities whose formulas take in others' figures are
     * followed together, so that what all of them take in is computed once a day.
     */
    private static Collection<List<Track>> together(List<Track> tracks) {
        Map<Optional<Entity>, List<Track>> together = new LinkedHashMap<>();
        for (Track track : tracks) {
            Optional<Entity> alone = Optional.of(track.entity()).filter(any -> !track.takesInOthers());
            together.computeIfAbsent(alone, any -> new ArrayList<>()).add(track);
        }
        return together.values();
    }

    private void follow(List<Track> tracks, Clocks until) {
        SortedMap<LocalDate, Set<Track>> agenda = new TreeMap<>();
        tracks.forEach(track -> add(track, track.turningDays(), agenda));
        while (!agenda.isEmpty() && !agenda.firstKey().isAfter(until.knownAt())) {
            LocalDate day = agenda.firstKey();
            LocalDate asOf = day.isBefore(until.asOf()) ? day : until.asOf();
            Turn turn = new Turn(history, new Clocks(asOf, day));
            for (Track track : agenda.remove(day)) {
                add(track, track.follow(turn), agenda);
            }
        }
    }

    private static void add(Track track, Set<LocalDate> days, SortedMap<LocalDate, Set<Track>> agenda) {
        for (LocalDate day : days) {
            agenda.computeIfAbsent(day, any -> new LinkedHashSet<>()).add(track);
        }
    }

    private List<Track> tracks(Collection<Entity> entities, BiPredicate<String, Entity> which) {
        List<Entity> assessed = entities.stream()
                .filter(entity -> !entity.isBenchmark())
                .sorted()
                .toList();
        Map<String, Judgements> decided = judgements.byEntity();
        Checklists checklists = new Checklists();
        List<Track> tracks = new ArrayList<>();
        Lineage.list(frameworks)
                .forEach(lineage -> assessed.stream()
                        .filter(entity -> which.test(lineage.id(), entity))
                        .forEach(entity -> tracks.add(new Track(
                                lineage,
                                entity,
                                history,
                                decided.getOrDefault(entity.id(), Judgements.NONE)
                                        .of(entity.id(), lineage.criterionIds()),
                                sources,
                                checklists))));
        return tracks;
    }
}
