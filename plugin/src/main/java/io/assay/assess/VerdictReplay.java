package io.assay.assess;

import io.assay.framework.Framework;
import io.assay.framework.Frameworks;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entity;
import io.assay.metric.Clocks;
import io.assay.metric.MetricHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        List<Track> tracks = tracks(entities);
        Map<LocalDate, List<Track>> turns = new TreeMap<>();
        for (Track track : tracks) {
            track.turningDays().stream()
                    .filter(day -> !day.isAfter(until.knownAt()))
                    .forEach(day ->
                            turns.computeIfAbsent(day, any -> new ArrayList<>()).add(track));
        }
        turns.forEach((day, turning) -> {
            LocalDate asOf = day.isBefore(until.asOf()) ? day : until.asOf();
            Turn turn = new Turn(history, new Clocks(asOf, day));
            turning.forEach(track -> track.follow(turn));
        });
        return tracks.stream()
                .map(track -> new VerdictHistory(track.lineage().id(), track.entity(), until, track.verdicts()))
                .toList();
    }

    private List<Track> tracks(Collection<Entity> entities) {
        Map<String, List<Framework>> versions = frameworks.list().stream()
                .collect(Collectors.groupingBy(Framework::id, TreeMap::new, Collectors.toList()));
        List<Entity> assessed = entities.stream()
                .filter(entity -> !entity.isBenchmark())
                .sorted()
                .toList();
        List<Track> tracks = new ArrayList<>();
        versions.values().stream()
                .map(Lineage::new)
                .forEach(lineage -> assessed.forEach(entity -> tracks.add(new Track(
                        lineage, entity, history, judgements.of(entity.id(), lineage.criterionIds()), sources))));
        return tracks;
    }
}
