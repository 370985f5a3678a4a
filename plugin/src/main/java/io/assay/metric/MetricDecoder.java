package io.assay.metric;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.knowledge.IdWords;
import io.assay.metric.Metric.Display;
import io.assay.metric.Metric.Kind;
import io.assay.metric.formula.Formula;
import io.assay.metric.formula.FormulaParser;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.TreeReader;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads metric definitions: the files of {@code metrics/}, and the {@code metrics:} of a framework. A definition is a
 * mapping of its keys, or a formula alone.
 */
public final class MetricDecoder {
    private static final String ID = "[A-Za-z_][A-Za-z0-9_]*";
    private static final List<String> KINDS =
            Stream.of(Kind.values()).map(MetricDecoder::word).toList();
    private static final List<String> DISPLAYS =
            Stream.of(Display.NUMBER, Display.PERCENT).map(MetricDecoder::word).toList();

    private final Collection<Diagnostic> diagnostics;

    private MetricDecoder(Collection<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** All definitions in {@code metrics/}, by file and place; an id may occur twice, in several versions. */
    public static Checked<List<Metric>> decode(SourceTree tree) {
        List<Metric> metrics = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Diagnostics syntax = Diagnostics.NONE;
        for (SourceFile file :
                tree.below("metrics").filter(MetricDecoder::isYaml).toList()) {
            Checked<Optional<Node>> root = TreeReader.read(file);
            syntax = syntax.and(root.diagnostics());
            if (root.value().isPresent()) {
                metrics.addAll(decode(root.value().get(), diagnostics));
            }
        }
        return new Checked<>(metrics, syntax.and(Diagnostics.of(diagnostics)));
    }

    /** The definitions in one mapping of ids to definitions, in its order. */
    public static List<Metric> decode(Node root, Collection<Diagnostic> diagnostics) {
        if (!(root instanceof Mapping mapping)) {
            diagnostics.add(Diagnostic.of(
                            Code.WRONG_TYPE,
                            root.place(),
                            "metrics must be a mapping of ids to definitions, not " + root.kind())
                    .withHint("write 'id: {name: …, unit: …}' on each line"));
            return List.of();
        }
        MetricDecoder decoder = new MetricDecoder(diagnostics);
        return mapping.entries().stream()
                .flatMap(entry -> decoder.definition(entry).stream())
                .toList();
    }

    private static boolean isYaml(SourceFile file) {
        return file.path().endsWith(".yaml") || file.path().endsWith(".yml");
    }

    private Optional<Metric> definition(Mapping.Entry entry) {
        String id = entry.key().text();
        if (!id.matches(ID)) {
            diagnostics.add(
                    Diagnostic.of(Code.WRONG_TYPE, entry.key().place(), "'" + id + "' can't be the id of a metric")
                            .withHint("use letters, digits and _, as in " + id.replaceAll("[^A-Za-z0-9]+", "_")));
            return Optional.empty();
        }
        if (entry.value() instanceof Scalar scalar) {
            Mapping bare = new Mapping(
                    scalar.isEmpty() ? List.of() : List.of(new Mapping.Entry(key("formula", entry.key()), scalar)),
                    scalar.origin());
            return Optional.of(metric(id, new Fields(bare, diagnostics)));
        }
        if (entry.value() instanceof Mapping mapping) {
            return Optional.of(metric(id, new Fields(mapping, diagnostics)));
        }
        diagnostics.add(Diagnostic.of(
                Code.WRONG_TYPE,
                entry.value().place(),
                "'" + id + "' must be a formula or a mapping of its keys, not "
                        + entry.value().kind()));
        return Optional.empty();
    }

    private static Scalar key(String text, Scalar near) {
        return new Scalar(text, false, near.origin());
    }

    private Metric metric(String id, Fields fields) {
        Optional<Formula> formula =
                fields.scalar("formula").flatMap(scalar -> FormulaParser.parse(scalar, diagnostics));
        Optional<Unit> unit = fields.text("unit").map(Unit::parse);
        List<String> levels = fields.texts("levels");
        Kind kind = fields.oneOf("kind", KINDS)
                .map(word -> Kind.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(levels.isEmpty() ? Kind.GAUGE : Kind.CATEGORY);
        Metric metric = new Metric(
                id,
                fields.text("name").orElse(IdWords.of(id)),
                fields.text("description"),
                unit,
                kind,
                levels,
                formula,
                display(fields, unit),
                fields.fields("valid").flatMap(valid -> range(valid, unit)).orElse(Interval.ALL),
                cadence(fields),
                fields.text("source"),
                fields.fields("align").flatMap(MetricDecoder::maxSkew),
                fields.date("effective_from"),
                fields.flag("illustrative"),
                true,
                fields.mapping().origin());
        fields.rejectUnknown();
        checkCategory(metric, fields);
        return metric;
    }

    private static Display display(Fields fields, Optional<Unit> unit) {
        Display usual = unit.filter(Unit::isPercent).isPresent() ? Display.PERCENT : Display.UNSTATED;
        return fields.oneOf("display", DISPLAYS)
                .map(word -> Display.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(usual);
    }

    private Optional<Interval> range(Fields valid, Optional<Unit> unit) {
        Optional<Rational> min = number(valid, "min", unit);
        Optional<Rational> max = number(valid, "max", unit);
        valid.rejectUnknown();
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            diagnostics.add(Diagnostic.of(Code.WRONG_TYPE, valid.place(), "'min' is greater than 'max'"));
            return Optional.empty();
        }
        return Optional.of(new Interval(min, false, max, false));
    }

    private Optional<Rational> number(Fields fields, String key, Optional<Unit> unit) {
        return fields.scalar(key).flatMap(scalar -> {
            Optional<Rational> number = Rational.parse(scalar.text());
            if (number.isEmpty()) {
                diagnostics.add(Diagnostic.of(
                        Code.NOT_A_NUMBER,
                        scalar.place(),
                        "'" + key + "' must be a number, not '" + scalar.text() + "'"));
            }
            boolean hundredths =
                    unit.filter(Unit::isPercent).isPresent() && !scalar.text().endsWith("%");
            return number.map(value -> hundredths ? value.over(Rational.of(100)) : value);
        });
    }

    private static Optional<Period> maxSkew(Fields align) {
        Optional<Period> skew = align.period("max_skew");
        align.rejectUnknown();
        return skew;
    }

    /** {@code freshness: P3M}, or a mapping. */
    private Cadence cadence(Fields fields) {
        Optional<Node> node = fields.node("freshness");
        if (node.isEmpty()) {
            return Cadence.NONE;
        }
        if (node.get() instanceof Scalar) {
            return new Cadence(fields.period("freshness"), Optional.empty(), Optional.empty(), Optional.empty());
        }
        return fields.fields("freshness")
                .map(freshness -> {
                    Cadence cadence = new Cadence(
                            freshness.period("every"),
                            freshness.period("grace"),
                            freshness.period("warn_after"),
                            freshness.period("error_after"));
                    freshness.rejectUnknown();
                    return cadence;
                })
                .orElse(Cadence.NONE);
    }

    private void checkCategory(Metric metric, Fields fields) {
        if (metric.kind() == Kind.CATEGORY && metric.levels().isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Code.MISSING_KEY, fields.place(), "the category '" + metric.id() + "' has no 'levels'")
                    .withHint("list its words, lowest first: levels: [none, some, all]"));
        }
        if (metric.kind() == Kind.CATEGORY && metric.isDerived()) {
            diagnostics.add(Diagnostic.of(
                    Code.WRONG_TYPE,
                    metric.formula().orElseThrow().origin().place(),
                    "the category '" + metric.id() + "' can't be computed by a formula"));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
