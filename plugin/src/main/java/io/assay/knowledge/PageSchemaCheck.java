package io.assay.knowledge;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.NearestName;
import io.assay.diagnostic.Place;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds pages' headers to the schema of the site, and finds keys that are a letter or two from one that means something.
 * That a page which is named exists is a matter of links.
 */
public final class PageSchemaCheck {
    private static final int LETTERS = 2;

    private final KnowledgeBase base;
    private final ValueCheck values;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private PageSchemaCheck(KnowledgeBase base) {
        this.base = base;
        this.values = new ValueCheck(base.entities(), base.settings().authors(), diagnostics);
    }

    /** @param base with all entities, those included that only data declares */
    public static Diagnostics check(KnowledgeBase base) {
        PageSchemaCheck check = new PageSchemaCheck(base);
        check.checkFolders();
        base.pages().forEach(check::check);
        return Diagnostics.of(check.diagnostics);
    }

    private void checkFolders() {
        Set<String> folders = folders();
        for (PageSchema.Part part : base.settings().schema().parts()) {
            if (!folders.contains(part.folder())) {
                String fromTop = part.folder().startsWith(base.top() + "/")
                        ? part.folder().substring(base.top().length() + 1)
                        : part.folder();
                diagnostics.add(Diagnostic.of(
                                Code.UNKNOWN_FOLDER,
                                part.written().place(),
                                "no page is in a folder '" + part.folder() + "'")
                        .withHint("write it from the top of the pages, as in ai-crypto/compute; / is for all pages")
                        .withNearest(fromTop, folders));
            }
        }
    }

    /** Those of all pages from their top, withheld ones included. */
    private Set<String> folders() {
        String prefix = base.top().isEmpty() ? "" : base.top() + "/";
        Set<String> folders = new TreeSet<>(Set.of(""));
        Stream.concat(base.pages().stream().map(Page::path), base.withheld().stream())
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .forEach(path -> {
                    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                        folders.add(path.substring(0, slash));
                    }
                });
        return folders;
    }

    private void check(Page page) {
        Collection<KeyRule> rules = base.settings().schema().rules(page.folder());
        for (KeyRule rule : rules) {
            Optional<Node> value = page.header().find(rule.key()).filter(node -> !isEmpty(node));
            value.ifPresent(node -> values.check(rule, node));
            if (value.isEmpty() && rule.required() && !page.isIndex()) {
                diagnostics.add(Diagnostic.of(
                                Code.KEY_REQUIRED, firstLine(page), "the header does not say '" + rule.key() + "'")
                        .withHint("add " + rule.key() + ": " + example(rule)));
            }
        }
        checkSpelling(page, rules);
    }

    private void checkSpelling(Page page, Collection<KeyRule> rules) {
        if (page.extra().isEmpty()) {
            return;
        }
        Set<String> known = new TreeSet<>(PageDecoder.KNOWN);
        known.addAll(base.settings().taxonomies());
        base.settings().relations().forEach(relation -> known.addAll(List.of(relation.key(), relation.inverse())));
        rules.forEach(rule -> known.add(rule.key()));
        page.header().entries().stream()
                .map(Mapping.Entry::key)
                .filter(key -> !known.contains(key.text()))
                .forEach(key -> NearestName.find(key.text(), known, LETTERS)
                        .ifPresent(near -> diagnostics.add(Diagnostic.of(
                                        Code.SIMILAR_KEY,
                                        key.place(),
                                        "the key '" + key.text() + "' means nothing to Assay")
                                .withHint("did you mean '" + near
                                        + "'? If not, declare it under 'schema' in site.yaml"))));
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Scalar scalar && scalar.isEmpty();
    }

    /** The line that opens the header, or the first of a page without one. */
    private static Place firstLine(Page page) {
        int end = page.body().start() == 0 ? 0 : page.source().lines().line(1).length();
        return page.source().place(new SourceSpan(0, end));
    }

    private static String example(KeyRule rule) {
        if (!rule.values().isEmpty()) {
            return "one of " + String.join(", ", rule.values());
        }
        return switch (rule.type().orElse(KeyType.TEXT)) {
            case TEXT -> "a text";
            case NUMBER -> "a number";
            case DAY -> "a day such as 2026-06-30";
            case FLAG -> "true or false";
            case LIST -> "a list such as [one, two]";
            case PAGE -> "the path of a page";
            case ENTITY -> "the id of an entity";
            case AUTHOR -> "the id of an author";
        };
    }
}
