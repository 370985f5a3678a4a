package io.assay.metric;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.Entities;
import io.assay.knowledge.Entity;
import io.assay.metric.snapshot.KnownNames;
import io.assay.metric.snapshot.SnapshotDecoder;
import io.assay.metric.snapshot.Snapshots;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.words.English;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A small content folder, and what comes of it. */
public final class Content {
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private Set<String> criteria = Set.of();
    private Set<String> expected = Set.of();

    public static Content of(String path, String text) {
        return new Content().file(path, text);
    }

    public Content file(String path, String text) {
        files.add(new SourceFile(path, text));
        return this;
    }

    public Content entity(String id, String kind, String... aliases) {
        entities.add(new Entity(
                id,
                id,
                Optional.empty(),
                Arrays.asList(aliases),
                Optional.of(kind),
                Optional.empty(),
                Optional.empty(),
                false));
        return this;
    }

    public Content criteria(String... ids) {
        criteria = Set.of(ids);
        return this;
    }

    public Content expected(String... metrics) {
        expected = Set.of(metrics);
        return this;
    }

    public Loaded load() {
        SourceTree tree = SourceTree.of(files);
        Checked<List<Metric>> definitions = MetricDecoder.decode(tree);
        Checked<SourceCatalog> sources = SourceDecoder.decode(tree);
        Checked<MetricCatalog> catalog = MetricCatalog.of(definitions.value());
        Checked<Snapshots> snapshots = SnapshotDecoder.decode(
                tree, new KnownNames(catalog.value(), expected, criteria, new Entities(entities), sources.value()));
        Stream<Entity> found = snapshots.value().foundEntities().stream().map(seen -> Entity.named(seen.id()));
        Entities all = new Entities(Stream.concat(entities.stream(), found).toList());
        MetricCatalog complete = catalog.value().with(snapshots.value().foundMetrics());
        List<Diagnostic> problems = Stream.of(
                        definitions.diagnostics().stream(),
                        sources.diagnostics().stream(),
                        catalog.diagnostics().stream(),
                        snapshots.diagnostics().stream(),
                        FormulaCheck.check(complete, all).stream())
                .flatMap(stream -> stream)
                .sorted()
                .toList();
        return new Loaded(
                snapshots.value(),
                new MetricHistory(complete, all, snapshots.value().observations()),
                problems);
    }

    public record Loaded(Snapshots snapshots, MetricHistory history, List<Diagnostic> problems) {
        /** A reading with both clocks on one day, in one line. */
        public String read(String metric, String entity, String day) {
            return read(metric, entity, day, day);
        }

        public String read(String metric, String entity, String asOf, String knownAt) {
            return line(view(asOf, knownAt).read(metric, entity));
        }

        public MetricView view(String asOf, String knownAt) {
            return history.view(clocks(asOf, knownAt));
        }

        /** {@code place: code: message (hint)} for each problem. */
        public List<String> lines() {
            return problems.stream()
                    .map(problem -> problem.place() + " " + problem.code() + ": " + problem.message()
                            + problem.hint().map(hint -> " (" + hint + ")").orElse(""))
                    .toList();
        }
    }

    public static Clocks clocks(String asOf, String knownAt) {
        return new Clocks(LocalDate.parse(asOf), LocalDate.parse(knownAt));
    }

    /** State, value, dates, and status and freshness where they are not the best ones. */
    public static String line(Reading reading) {
        StringBuilder line = new StringBuilder(reading.state().toString());
        reading.value().ifPresent(value -> line.append(' ').append(value));
        reading.asOf().ifPresent(day -> line.append(" of ").append(day));
        reading.issued().ifPresent(day -> line.append(" issued ").append(day));
        if (reading.status() != Status.NORMAL) {
            line.append(' ').append(reading.status());
        }
        if (reading.freshness() != Freshness.FRESH) {
            line.append(' ').append(reading.freshness());
        }
        reading.why().ifPresent(why -> line.append(": ").append(English.of(why)));
        return line.toString();
    }
}
