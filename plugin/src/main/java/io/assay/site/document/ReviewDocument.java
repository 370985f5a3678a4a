package io.assay.site.document;

import io.assay.knowledge.Entity;
import io.assay.knowledge.Page;
import io.assay.notation.JsonWriter;
import io.assay.review.Matter;
import io.assay.review.ReviewItem;
import io.assay.review.ReviewQueue;
import io.assay.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** The review queue for programs. */
public final class ReviewDocument {
    public static final String PATH = "review.json";

    private ReviewDocument() {}

    public static String write(ReviewQueue queue, Words words) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("as_of", queue.clocks().asOf());
        document.put("known_at", queue.clocks().knownAt());
        document.put(
                "items", queue.items().stream().map(item -> item(item, words)).toList());
        return JsonWriter.write(document);
    }

    private static Map<String, Object> item(ReviewItem item, Words words) {
        Map<String, Object> entry = new LinkedHashMap<>();
        Matter matter = item.matter();
        if (matter instanceof Matter.LateFigure late) {
            entry.put("kind", late.stale() ? "stale figure" : "due figure");
            entry.put("entity", late.entity().id());
            entry.put("metric", late.metric().id());
            entry.put("last_as_of", late.last().asOf());
        } else if (matter instanceof Matter.LateJudgement late) {
            about(entry, "overdue judgement", late.entity(), late.criterion().id());
            entry.put("last_as_of", late.last().asOf());
        } else if (matter instanceof Matter.OpenCriterion open) {
            about(entry, "unknown criterion", open.entity(), open.criterion().id());
            entry.put("framework", open.framework().id());
            entry.put("why", words.say(open.why()));
        } else if (matter instanceof Matter.EndingRuling ending) {
            about(
                    entry,
                    ending.expired() ? "expired exception" : "ending exception",
                    ending.entity(),
                    ending.ruling().criterion());
            entry.put("reason", ending.ruling().reason());
        } else if (matter instanceof Matter.LatePage late) {
            about(entry, "overdue page", late.page());
        } else if (matter instanceof Matter.UndatedFigures undated) {
            about(entry, "undated figures", undated.page());
            entry.put("figures", undated.figures());
        }
        entry.put("due", item.due());
        entry.put("owner", item.owner());
        entry.put("source", matter.origin());
        return entry;
    }

    private static void about(Map<String, Object> entry, String kind, Entity entity, String criterion) {
        entry.put("kind", kind);
        entry.put("entity", entity.id());
        entry.put("criterion", criterion);
    }

    private static void about(Map<String, Object> entry, String kind, Page page) {
        entry.put("kind", kind);
        entry.put("page", page.permalink().path());
        entry.put("last_reviewed", page.lastReviewed());
    }
}
