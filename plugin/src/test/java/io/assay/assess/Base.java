package io.assay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.framework.FrameworkDecoder;
import io.assay.framework.Frameworks;
import io.assay.framework.JudgementDecoder;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entities;
import io.assay.knowledge.Entity;
import io.assay.knowledge.EntityDecoder;
import io.assay.metric.Clocks;
import io.assay.metric.Metric;
import io.assay.metric.MetricCatalog;
import io.assay.metric.MetricDecoder;
import io.assay.metric.MetricHistory;
import io.assay.metric.SourceCatalog;
import io.assay.metric.SourceDecoder;
import io.assay.metric.snapshot.KnownNames;
import io.assay.metric.snapshot.SnapshotDecoder;
import io.assay.metric.snapshot.Snapshots;
import io.assay.source.SourceFile;
import io.assay.source.SourceReader;
import io.assay.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What data and rules a content folder holds, and the histories of verdicts that come of them, as text. */
record Base(Frameworks frameworks, MetricHistory history, Judgements judgements) {
    /** @param files a path and a text in turn */
    static Base of(String... files) {
        List<SourceFile> all = new ArrayList<>();
        for (int i = 0; i < files.length; i += 2) {
            all.add(new SourceFile(files[i], files[i + 1]));
        }
        return of(SourceTree.of(all));
    }

    static Base of(Path content) throws IOException {
        return of(SourceReader.read(content).value());
    }

    private static Base of(SourceTree tree) {
        Entities declared = new Entities(EntityDecoder.decode(tree).value());
        SourceCatalog sources = SourceDecoder.decode(tree).value();
        Frameworks frameworks = FrameworkDecoder.decode(tree).value();
        List<Metric> written = new ArrayList<>(MetricDecoder.decode(tree).value());
        frameworks
                .list()
                .forEach(framework -> framework
                        .metrics()
                        .ifPresent(some -> written.addAll(MetricDecoder.decode(some, new ArrayList<>()))));
        MetricCatalog defined = MetricCatalog.of(written).value();
        Set<String> asked = frameworks.list().stream()
                .flatMap(framework -> framework.metricIds().stream())
                .collect(Collectors.toSet());
        Snapshots snapshots = SnapshotDecoder.decode(
                        tree, new KnownNames(defined, asked, frameworks.judgedIds(), declared, sources))
                .value();
        List<Entity> entities = new ArrayList<>(declared.list());
        snapshots.foundEntities().forEach(seen -> entities.add(Entity.named(seen.id())));
        Entities known = new Entities(entities);
        Judgements judgements = JudgementDecoder.decode(tree, snapshots.judged(), known, frameworks)
                .value();
        MetricCatalog metrics = defined.with(snapshots.foundMetrics());
        return new Base(frameworks, new MetricHistory(metrics, known, snapshots.observations()), judgements);
    }

    List<VerdictHistory> replay(Clocks until) {
        return new VerdictReplay(frameworks, history, judgements, SourceCertainty.UNSTATED)
                .replay(history.entities().list(), until);
    }

    /** A line for each verdict: {@code 2026-08-01 watch 17/30, redefinition}. */
    String tell(String entity, String asOf, String knownAt) {
        Clocks until = new Clocks(LocalDate.parse(asOf), LocalDate.parse(knownAt));
        List<VerdictHistory> its = replay(until).stream()
                .filter(one -> one.entity().id().equals(entity))
                .toList();
        assertThat(its).hasSize(1);
        return its.get(0).verdicts().stream().map(Base::line).collect(Collectors.joining());
    }

    private static String line(DatedVerdict dated) {
        return dated.from() + " " + word(dated.verdict()) + score(dated)
                + dated.causes().stream()
                        .map(cause -> cause.name().toLowerCase(Locale.ROOT))
                        .map(cause -> ", " + cause)
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String word(Verdict verdict) {
        if (verdict instanceof Verdict.Settled settled) {
            return settled.verdict();
        } else if (verdict instanceof Verdict.Unsettled unsettled) {
            return "unsettled (" + unsettled.range() + ")";
        }
        return verdict instanceof Verdict.Insufficient insufficient
                ? "insufficient (" + insufficient.range() + ")"
                : "not assessed";
    }

    private static String score(DatedVerdict dated) {
        return Optional.of(dated)
                .filter(one -> one.verdict() instanceof Verdict.Settled)
                .flatMap(DatedVerdict::score)
                .map(score -> score.isExact() ? " " + score.value() : "")
                .orElse("");
    }
}
