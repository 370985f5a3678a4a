package io.assay.schema;

import static io.assay.schema.Shape.anyOf;
import static io.assay.schema.Shape.array;
import static io.assay.schema.Shape.day;
import static io.assay.schema.Shape.flag;
import static io.assay.schema.Shape.keys;
import static io.assay.schema.Shape.list;
import static io.assay.schema.Shape.map;
import static io.assay.schema.Shape.nothing;
import static io.assay.schema.Shape.oneOf;
import static io.assay.schema.Shape.period;
import static io.assay.schema.Shape.quantity;
import static io.assay.schema.Shape.suggest;
import static io.assay.schema.Shape.text;
import static io.assay.schema.Shape.webAddress;

import io.assay.knowledge.Entity;
import io.assay.metric.Metric;
import io.assay.metric.Revision;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code entities.yaml}, {@code sources.yaml}, the files of {@code metrics/}, and snapshots in JSON or YAML. */
final class DataShapes {
    private static final List<String> CERTAINTIES = List.of("high", "moderate", "low", "very low");

    private DataShapes() {}

    static Map<String, Object> entities(Vocabulary words) {
        Set<String> kinds = words.kinds();
        kinds.add(Entity.BENCHMARK);
        Map<String, Object> entity = keys().key("name", text(), "As people say it")
                .key("symbol", text(), "A ticker or short sign")
                .key("aliases", list(text()), "Other names and ids that it goes by in data and prose")
                .key("kind", suggest(kinds), "What sort of thing it is; a benchmark is never assessed")
                .key("homepage", webAddress(), "Its own site")
                .key("summary", text(), "One sentence on what it is")
                .key("illustrative", flag(), "Its numbers are invented")
                .shape();
        return map(anyOf(entity, text(), nothing()));
    }

    static Map<String, Object> sources() {
        Map<String, Object> source = keys().key("name", text(), "As people say it")
                .key("url", webAddress(), "Its own site")
                .key(
                        "kind",
                        suggest(List.of("primary", "audited", "on-chain", "self-reported", "press", "estimate")),
                        "How it knows; decides the certainty that a figure starts from")
                .key("licence", text(), "Under which its figures may be used")
                .key("license", text(), "The same as licence")
                .key("cite", text(), "How it asks to be cited")
                .key("note", text(), "What else to know")
                .shape();
        return keys().key("kinds", map(oneOf(CERTAINTIES)), "The certainty that each kind of source starts with")
                .others(anyOf(source, nothing()))
                .shape();
    }

    static Map<String, Object> metrics(Vocabulary words) {
        return map(anyOf(metric(words), text(), nothing()));
    }

    private static Map<String, Object> metric(Vocabulary words) {
        Map<String, Object> freshness = keys().key("every", period(), "After this a figure is due")
                .key("grace", period(), "After this as well it is stale and counts as unknown")
                .key("warn_after", period(), "The age at which a figure is due")
                .key("error_after", period(), "The age at which a figure is stale")
                .shape();
        return keys().key("name", text(), "As readers see it; by default the id in words")
                .key("description", text(), "What it counts and what not")
                .key("unit", text(), "gpu, USD, USD/h, or \"%\" for a share")
                .key(
                        "kind",
                        words(Metric.Kind.values()),
                        "gauge: a state at an instant; flow: a sum over a period; ratio: must not be averaged;"
                                + " category: one of levels")
                .key("levels", list(text()), "The words of a category, lowest first")
                .key("formula", text(), "Ids, id@entity, numbers, + - * /, brackets and functions")
                .key("display", oneOf(List.of("number", "percent")), "How values are written")
                .key(
                        "valid",
                        keys().key("min", quantity()).key("max", quantity()).shape(),
                        "A value outside is unusable")
                .key("freshness", anyOf(freshness, period()), "How old a figure may be")
                .key("source", suggest(words.sources().ids()), "Where figures come from that name no source")
                .key(
                        "align",
                        keys().key("max_skew", period()).shape(),
                        "How far apart the days of a formula's inputs may be")
                .key("effective_from", day(), "The day from which this version of the definition is in force")
                .key("illustrative", flag(), "Its numbers are invented")
                .shape();
    }

    /** A document for each date, or single figures; one or a list. */
    static Map<String, Object> snapshot(Vocabulary words) {
        Map<String, Object> value = quantity();
        Map<String, Object> details = facts(words).key("value", value).shape();
        Shape.Keys figures = keys().others(anyOf(value, details, nothing()));
        words.metrics().ids().forEach(id -> figures.key(id, anyOf(value, details, nothing())));
        words.judged().forEach((id, levels) -> figures.key(id, anyOf(oneOf(levels), details, nothing())));
        Shape.Keys entities = keys().others(Shape.ref("figures"));
        words.entities().ids().forEach(id -> entities.key(id, Shape.ref("figures")));
        Map<String, Object> document =
                facts(words).key("values", entities.shape()).require("values").shape();
        Map<String, Object> figure = facts(words)
                .key("metric", suggest(words.metrics().ids()))
                .key("value", value)
                .require("metric", "entity")
                .shape();
        Map<String, Object> definitions = Shape.with(Map.of("document", document), "figure", figure);
        Map<String, Object> one = anyOf(Shape.ref("document"), Shape.ref("figure"));
        return Shape.with(
                anyOf(Shape.ref("document"), Shape.ref("figure"), array(one)),
                "definitions",
                Shape.with(definitions, "figures", figures.shape()));
    }

    private static Shape.Keys facts(Vocabulary words) {
        Map<String, Object> revision = words(Revision.Kind.values());
        return keys().key("entity", suggest(words.entities().ids()), "Id, name, symbol or alias")
                .key("as_of", day(), "The day it is a figure of")
                .key("period", text(), "Of a flow: 2026-06, 2026-Q2, 2026 or 2026-04-01/2026-06-30")
                .key("issued", day(), "The day on which it became known")
                .key("retrieved", day(), "The day on which it was looked up")
                .key("unit", text(), "Must be that of the metric")
                .key(
                        "status",
                        oneOf(List.of("A", "P", "E", "M", "B", "disputed")),
                        "A normal, P provisional, E estimated, M missing, B break in series, or disputed")
                .key("source", suggest(words.sources().ids()), "An id from sources.yaml, or words")
                .key("url", webAddress(), "Where it can be read")
                .key("note", text())
                .key("because", text(), "Why it is judged so; the same as note")
                .key(
                        "revision",
                        anyOf(
                                revision,
                                keys().key("kind", revision)
                                        .key("reason", text())
                                        .key("by", text())
                                        .shape()),
                        "restated by the source, redefined: it counts something else now, corrected: our own slip")
                .key("reason", text(), "Why it was revised")
                .key("by", suggest(words.authors()), "Who judged, revised or disputes it")
                .key("illustrative", flag(), "It is invented");
    }

    static Map<String, Object> certainty() {
        return oneOf(CERTAINTIES);
    }

    static Map<String, Object> words(Enum<?>[] values) {
        return oneOf(Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList());
    }
}
