package io.assay.knowledge;

import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a page says under a key: what the engine worked out for the keys that it knows, else what its header holds. */
public final class PageKeys {
    /** Keys that every page may be asked for, whether its header has them or not. */
    public static final Set<String> KNOWN =
            Set.of("title", "description", "section", "owner", "date", "last_reviewed", "review_due", "order");

    /** The keys of headers that mean something on every site, beside those that the site declares. */
    public static final Set<String> HEADER = PageDecoder.KNOWN;

    private PageKeys() {}

    /** As text, days as {@code 2026-06-30}; empty if the page says nothing. */
    public static List<String> values(Page page, String key) {
        return switch (key) {
            case "title" -> List.of(page.title());
            case "description" -> page.description().stream().toList();
            case "section" -> List.of(page.folder());
            case "owner" -> page.owner().stream().toList();
            case "date" -> page.date().stream().map(Object::toString).toList();
            case "last_reviewed" ->
                page.lastReviewed().stream().map(Object::toString).toList();
            case "review_due" -> page.reviewDue().stream().map(Object::toString).toList();
            default -> written(page.header().find(key));
        };
    }

    private static List<String> written(Optional<Node> value) {
        return value
                .map(node -> node instanceof Sequence list ? list.items() : List.of(node))
                .orElse(List.of())
                .stream()
                .filter(item -> item instanceof Scalar scalar && !scalar.isEmpty())
                .map(item -> ((Scalar) item).text())
                .toList();
    }
}
