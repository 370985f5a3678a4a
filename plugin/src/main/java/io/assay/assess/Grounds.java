package io.assay.assess;

import io.assay.framework.Certainty;
import io.assay.framework.Framework;
import io.assay.framework.Frameworks;
import io.assay.framework.Judgement;
import io.assay.framework.Judgements;
import io.assay.framework.Ruling;
import io.assay.knowledge.Entity;
import io.assay.metric.Clocks;
import io.assay.metric.Footing;
import io.assay.metric.MetricHistory;
import io.assay.metric.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * All that a framework's verdicts on an entity rest on, today's and those of the past. Where it says the same, they are
 * the same.
 *
 * @param versions of the framework
 * @param judgements about the entity and the framework's criteria
 * @param footing of the metrics that any version reads
 * @param turningDays on which the definition of any metric turns
 * @param certainties by source of a figure, what it starts from
 */
public record Grounds(
        List<Framework> versions,
        Entity entity,
        Clocks clocks,
        Judgements judgements,
        Footing footing,
        Set<LocalDate> turningDays,
        Map<Optional<String>, Certainty> certainties) {
    public Grounds {
        versions = List.copyOf(versions);
        turningDays = Set.copyOf(turningDays);
        certainties = Map.copyOf(certainties);
    }

    /**
     * By framework and then by entity, of all that can be assessed.
     *
     * @param judgements all of them
     */
    public static List<Grounds> list(
            Frameworks frameworks,
            MetricHistory history,
            Judgements judgements,
            SourceCertainty sources,
            Clocks clocks) {
        Map<String, Judgements> decided = judgements.byEntity();
        List<Grounds> all = new ArrayList<>();
        for (Lineage lineage : Lineage.list(frameworks)) {
            Set<String> metrics = new TreeSet<>();
            lineage.versions().forEach(version -> metrics.addAll(version.metricIds()));
            Set<String> criteria = lineage.criterionIds();
            for (Entity entity : history.entities().listAssessed()) {
                Footing footing = history.footing(metrics, entity.id());
                Map<Optional<String>, Certainty> certainties = new HashMap<>();
                certainties.put(Optional.empty(), sources.of(Optional.empty()));
                footing.figures().forEach(figure -> certainties.computeIfAbsent(figure.source(), sources::of));
                all.add(new Grounds(
                        lineage.versions(),
                        entity,
                        clocks,
                        decided.getOrDefault(entity.id(), Judgements.NONE).of(entity.id(), criteria),
                        footing,
                        history.metrics().turningDays(),
                        certainties));
            }
        }
        return all;
    }

    /** The framework's id. */
    public String framework() {
        return versions.get(0).id();
    }

    /** Whether verdicts come to the same, wherever in the content what they rest on is written. */
    public boolean saysAs(Grounds other) {
        return entity.equals(other.entity)
                && clocks.equals(other.clocks)
                && turningDays.equals(other.turningDays)
                && certainties.equals(other.certainties)
                && same(judgements.list(), other.judgements.list(), Judgement::saysAs)
                && same(judgements.rulings(), other.judgements.rulings(), Ruling::saysAs)
                && footing.saysAs(other.footing)
                && versions.equals(other.versions);
    }

    private static <T> boolean same(List<T> ones, List<T> others, BiPredicate<T, T> same) {
        if (ones.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < ones.size(); i++) {
            if (!same.test(ones.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What it takes to tell verdicts that rest on other grounds, which say the same, by these. */
    public Rewriting rewriting(Grounds others) {
        return new Rewriting(this, others);
    }

    List<Observation> figures() {
        return footing.figures();
    }
}
