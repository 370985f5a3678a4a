package io.assay.schema;

import static io.assay.schema.Shape.anyOf;
import static io.assay.schema.Shape.day;
import static io.assay.schema.Shape.flag;
import static io.assay.schema.Shape.keys;
import static io.assay.schema.Shape.list;
import static io.assay.schema.Shape.map;
import static io.assay.schema.Shape.oneOf;
import static io.assay.schema.Shape.period;
import static io.assay.schema.Shape.suggest;
import static io.assay.schema.Shape.text;

import io.assay.knowledge.KeyRule;
import io.assay.knowledge.RelationKind;
import java.util.Map;

/** The header of a page. Other keys than those known are right, too. */
final class PageShape {
    private PageShape() {}

    /** @param folder where the page stands, from the top of the pages */
    static Map<String, Object> of(Vocabulary words, String folder) {
        Shape.Keys keys = keys().key(
                        "title", text(), "Else the first heading of level 1, else the file's name in words")
                .key("description", text(), "Shown below the title and in lists; else the first paragraph, in lists")
                .key("last_reviewed", day(), "The day of the last review")
                .key("review_every", period(), "How long a review holds: P90D")
                .key("owner", suggest(words.authors()), "Who keeps the page: an author's id, or a name")
                .key(
                        "defaults",
                        defaults(words),
                        "On a folder's page: what holds for all pages in the folder and below")
                .key("date", day())
                .key("order", Shape.of("integer"), "Its place among its neighbours, lowest first")
                .key("aliases", list(text()), "Old addresses of the page, and other titles of it")
                .key("permalink", text(), "Its URL in place of the one that follows from its path: /about/")
                .key("draft", flag(), "Not published unless the build is asked for drafts")
                .key("private", flag(), "Never published")
                .key("framework", oneOf(words.frameworkIds()), "The framework whose verdicts the page shows")
                .key("entities", map(text()), "By entity, the heading that stands for it though it does not match");
        words.settings().taxonomies().forEach(key -> keys.key(key, list(text()), "Words that get pages of their own"));
        for (RelationKind kind : words.settings().relations()) {
            keys.key(kind.key(), Shape.anything(), "Pages, by path or by name: " + kind.name());
            keys.key(kind.inverse(), Shape.anything(), "Pages, by path or by name: " + kind.inverseName());
        }
        for (KeyRule rule : words.settings().schema().rules(folder)) {
            keys.key(rule.key(), value(rule, words), rule.description().orElse(""));
            if (rule.required()) {
                keys.require(rule.key());
            }
        }
        return keys.others(Shape.anything()).shape();
    }

    private static Map<String, Object> defaults(Vocabulary words) {
        return keys().key("review_every", period())
                .key("owner", suggest(words.authors()))
                .shape();
    }

    private static Map<String, Object> value(KeyRule rule, Vocabulary words) {
        if (!rule.values().isEmpty()) {
            return list(oneOf(rule.values()));
        }
        return rule.type()
                .map(type -> switch (type) {
                    case TEXT -> text();
                    case NUMBER -> Shape.of("number");
                    case DAY -> day();
                    case FLAG -> flag();
                    case LIST -> list(text());
                    case PAGE -> anyOf(text(), Shape.of("array"));
                    case ENTITY -> list(suggest(words.entities().ids()));
                    case AUTHOR -> list(suggest(words.authors()));
                })
                .orElse(Shape.anything());
    }
}
