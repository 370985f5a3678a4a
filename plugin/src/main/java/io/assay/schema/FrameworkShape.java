package io.assay.schema;

import static io.assay.schema.Shape.anyOf;
import static io.assay.schema.Shape.array;
import static io.assay.schema.Shape.day;
import static io.assay.schema.Shape.flag;
import static io.assay.schema.Shape.keys;
import static io.assay.schema.Shape.list;
import static io.assay.schema.Shape.map;
import static io.assay.schema.Shape.oneOf;
import static io.assay.schema.Shape.period;
import static io.assay.schema.Shape.quantity;
import static io.assay.schema.Shape.ref;
import static io.assay.schema.Shape.text;

import io.assay.framework.Missing;
import io.assay.framework.Rounding;
import java.util.List;
import java.util.Map;

/** A file of {@code frameworks/}. */
final class FrameworkShape {
    /** Levels with a cut between each two. */
    private static final Map<String, Object> LINE = array(text());

    private static final Map<String, Object> DIGITS =
            Shape.with(Shape.with(Shape.of("integer"), "minimum", 0), "maximum", 9);

    private FrameworkShape() {}

    static Map<String, Object> of(Vocabulary words) {
        Map<String, Object> shape = keys().key("id", text(), "Else the file's name")
                .key("name", text(), "As readers see it")
                .key("version", text())
                .key("effective_from", day(), "The day from which it is in force")
                .key("grace_until", day(), "The last day on which verdicts of the version before are shown as well")
                .key("page", text(), "Path of the page that explains it")
                .key("description", text(), "One sentence on what it is for")
                .key("criteria", map(ref("criterion")), "What it looks at")
                .key("guards", array(guard()), "Rules above the score, in the order in which they run")
                .key("missing", DataShapes.words(Missing.values()), "What becomes of an unknown criterion")
                .key("min_coverage", quantity(), "The share of the weight that must be known: 60%")
                .key(
                        "aggregate",
                        oneOf(List.of("weighted_mean", "worst", "ladder")),
                        "How criteria become one: the weighted mean unless given")
                .key("stages", array(stage()), "Of a ladder, the lowest first")
                .key("else", text(), "Of a ladder, the verdict where not even the lowest stage holds")
                .key("verdicts", LINE, "A number line over the score, worst first: [avoid, 35%, watch, 60%, credible]")
                .key("round", round(), "How a score is published")
                .key("metrics", DataShapes.metrics(words), "Definitions, as in metrics/")
                .key("illustrative", flag(), "Its verdicts are invented")
                .shape();
        return Shape.with(shape, "definitions", Map.of("criterion", criterion(words)));
    }

    private static Map<String, Object> criterion(Vocabulary words) {
        return keys().key("name", text(), "As readers see it")
                .key("question", text(), "What it asks of an entity")
                .key("weight", quantity(), "A positive number; equal if none has one")
                .key(
                        "required",
                        flag(),
                        "Without it there is no verdict; at its lowest level the verdict is the lowest")
                .key("applies_to", list(oneOf(words.kinds())), "Kinds of entity; all unless given")
                .key("why", text(), "Where its cuts and its weight come from")
                .key("metric", oneOf(words.metrics().ids()), "Of a measured one; else the metric with its own id")
                .key(
                        "bands",
                        anyOf(LINE, map(LINE)),
                        "Levels with a cut between each two: [poor, 10%, fair, 20%, good]")
                .key("scale", array(quantity()), "[from, to]: the score runs linearly between the two")
                .key("levels", list(text()), "A person decides between them; worst first")
                .key("best", oneOf(List.of("first", "last")), "first where low numbers are good")
                .key("score", map(text()), "A level that counts as another: {unexplained: fair}")
                .key("review_every", period(), "After that the certainty of a judgement is lowered")
                .key("rules", map(text()), "By level, its condition; the first that holds decides")
                .key("else", text(), "The level if no rule holds")
                .key("flags", list(text()), "Conditions, or questions that a person answers with yes or no")
                .key("fail_at", Shape.with(Shape.of("integer"), "minimum", 1), "How many flags make it fail")
                .key("group", map(ref("criterion")), "Criteria that count as one")
                .key("by", oneOf(List.of("worst", "mean")), "How the criteria of a group become one")
                .shape();
    }

    private static Map<String, Object> guard() {
        return keys().key("when", text(), "A condition: fee_share < 5% and not (demand = enterprise)")
                .key("cap", map(text()), "By criterion, the highest level that it may have")
                .key("max_verdict", text(), "The highest verdict")
                .key("because", text(), "One sentence that readers see where the guard applies")
                .require("when")
                .shape();
    }

    private static Map<String, Object> stage() {
        return keys().key("id", text())
                .key("name", text(), "The verdict; else the id")
                .key(
                        "requires",
                        list(anyOf(text(), map(text()))),
                        "Criteria, questions and conditions: [audited, exit_window: \">= P7D\"]")
                .require("id", "requires")
                .shape();
    }

    private static Map<String, Object> round() {
        return keys().key("digits", DIGITS, "Decimals")
                .key("mode", DataShapes.words(Rounding.Mode.values()))
                .key("out_of", quantity(), "The published score of 1")
                .key("then", oneOf(List.of("cut")), "Verdicts go by the published score")
                .require("digits")
                .shape();
    }
}
