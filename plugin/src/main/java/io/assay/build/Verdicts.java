package io.assay.build;

import io.assay.assess.Assessment;
import io.assay.assess.Assessor;
import io.assay.assess.Grounds;
import io.assay.assess.Rewriting;
import io.assay.assess.VerdictHistory;
import io.assay.assess.VerdictReplay;
import io.assay.framework.Framework;
import io.assay.framework.Frameworks;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entity;
import io.assay.metric.Clocks;
import io.assay.metric.MetricHistory;
import io.assay.metric.MetricView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What frameworks make of entities, today and on each day of the past.
 *
 * @param inForce by framework and then by entity
 * @param outgoing the same by the version before, where its grace has not ended
 * @param past by framework and then by entity
 * @param anew of how many entities, by how many frameworks, it was found out in this build; the rest rests on what it
 *     rested on in the build before
 */
record Verdicts(List<Assessment> inForce, List<Assessment> outgoing, List<VerdictHistory> past, int anew, Known known) {
    /** What one framework makes of one entity. */
    private record Subject(String framework, String entity) {}

    private record Standing(Grounds grounds, Map<Framework, Assessment> assessments, VerdictHistory past) {
        Standing on(Grounds others) {
            Rewriting rewriting = others.rewriting(grounds);
            return new Standing(others, rewritten(rewriting), rewriting.of(past));
        }

        private Map<Framework, Assessment> rewritten(Rewriting rewriting) {
            Map<Framework, Assessment> all = new HashMap<>();
            assessments.forEach((version, assessment) -> all.put(version, rewriting.of(assessment)));
            return all;
        }
    }

    /** What a build found, for the next one. */
    static final class Known {
        static final Known NOTHING = new Known(Map.of());

        private final Map<Subject, Standing> standings;

        private Known(Map<Subject, Standing> standings) {
            this.standings = standings;
        }
    }

    Verdicts {
        inForce = List.copyOf(inForce);
        outgoing = List.copyOf(outgoing);
        past = List.copyOf(past);
    }

    static Verdicts of(
            Frameworks frameworks,
            MetricHistory history,
            Judgements judgements,
            Assessor assessor,
            Clocks clocks,
            Known before) {
        Map<Subject, Grounds> grounds = new LinkedHashMap<>();
        Grounds.list(frameworks, history, judgements, assessor.sources(), clocks)
                .forEach(one -> grounds.put(subject(one.framework(), one.entity()), one));
        Map<Subject, Standing> standings = new HashMap<>();
        grounds.forEach((subject, now) -> {
            Standing known = before.standings.get(subject);
            if (known != null && known.grounds.saysAs(now)) {
                standings.put(subject, known.on(now));
            }
        });
        int kept = standings.size();
        List<Framework> inForce = frameworks.inForce(clocks.knownAt());
        List<Framework> inGrace = frameworks.inGrace(clocks.knownAt());
        Set<Framework> versions = Set.copyOf(concat(inForce, inGrace));
        MetricView figures = history.view(clocks);
        Map<Subject, VerdictHistory> past = new VerdictReplay(frameworks, history, judgements, assessor.sources())
                        .replay(
                                history.entities().list(),
                                (framework, entity) -> !standings.containsKey(subject(framework, entity)),
                                clocks)
                        .stream()
                        .collect(Collectors.toMap(one -> subject(one.framework(), one.entity()), Function.identity()));
        past.forEach((subject, itsPast) -> {
            Grounds its = grounds.get(subject);
            Map<Framework, Assessment> assessments = new HashMap<>();
            its.versions().stream()
                    .filter(versions::contains)
                    .forEach(version -> assessments.put(
                            version, assessor.assess(version, its.entity(), figures, its.judgements())));
            standings.put(subject, new Standing(its, assessments, itsPast));
        });
        return new Verdicts(
                assessments(inForce, history, standings),
                assessments(inGrace, history, standings),
                grounds.keySet().stream()
                        .map(subject -> standings.get(subject).past)
                        .toList(),
                standings.size() - kept,
                new Known(standings));
    }

    private static List<Assessment> assessments(
            Collection<Framework> frameworks, MetricHistory history, Map<Subject, Standing> standings) {
        List<Assessment> all = new ArrayList<>();
        for (Framework framework : frameworks) {
            for (Entity entity : history.entities().listAssessed()) {
                all.add(standings
                        .get(subject(framework.id(), entity))
                        .assessments
                        .get(framework));
            }
        }
        return all;
    }

    private static Subject subject(String framework, Entity entity) {
        return new Subject(framework, entity.id());
    }

    private static List<Framework> concat(List<Framework> some, List<Framework> others) {
        List<Framework> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
