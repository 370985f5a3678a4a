package io.assay.schema;

import static io.assay.schema.Shape.day;
import static io.assay.schema.Shape.flag;
import static io.assay.schema.Shape.keys;
import static io.assay.schema.Shape.list;
import static io.assay.schema.Shape.oneOf;
import static io.assay.schema.Shape.suggest;
import static io.assay.schema.Shape.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A file of {@code judgements/}. */
final class JudgementsShape {
    private JudgementsShape() {}

    static Map<String, Object> of(Vocabulary words) {
        Shape.Keys keys = keys().key("illustrative", flag(), "All of them are invented");
        Shape.Keys exempt = keys();
        Shape.Keys override = keys();
        words.levels().forEach((criterion, levels) -> {
            exempt.key(criterion, ruling(words).require("reason").shape());
            override.key(
                    criterion,
                    ruling(words)
                            .key("level", oneOf(levels))
                            .require("level", "reason")
                            .shape());
        });
        words.judged().forEach((criterion, levels) -> keys.key(criterion, list(judgement(levels, words))));
        if (!words.frameworks().complete()) {
            // A criterion of a framework that can't be read is not known to be wrong.
            keys.others(list(judgement(List.of(), words)));
            exempt.others(Shape.anything());
            override.others(Shape.anything());
        }
        return keys.key("exempt", exempt.shape(), "By criterion, why it is taken out for this entity")
                .key("override", override.shape(), "By criterion, the level that is set by hand")
                .shape();
    }

    private static Map<String, Object> judgement(Collection<String> levels, Vocabulary words) {
        return keys().key("level", oneOf(levels))
                .key("as_of", day(), "The day it is a judgement of")
                .key("issued", day(), "The day it was made known; else as_of")
                .key("by", suggest(words.authors()), "Who judged")
                .key("because", text(), "The reason")
                .key("evidence", list(text()), "Addresses of what it rests on")
                .key("certainty", DataShapes.certainty(), "How sure the author is")
                .key("illustrative", flag(), "It is invented")
                .require("level", "as_of")
                .shape();
    }

    private static Shape.Keys ruling(Vocabulary words) {
        return keys().key("reason", text())
                .key("by", suggest(words.authors()), "Who decided")
                .key("as_of", day(), "The day from which it holds")
                .key("expires", day(), "The last day on which it holds");
    }
}
