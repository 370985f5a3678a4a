package io.assay.link;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.KeyType;
import io.assay.knowledge.Page;
import io.assay.knowledge.PageSchema;
import io.assay.knowledge.RelationKind;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the relations that pages' headers name: a path, a wikilink, a name or a title, or a list of such. */
final class RelationReader {
    private static final Pattern WIKI = Pattern.compile("\\[\\[([^\\[\\]|]+)(?:\\|[^\\[\\]]*)?]]");

    private final List<RelationKind> kinds;
    private final Function<Written, Target> paths;
    private final Function<Written, Target> names;
    private final LinkProblems problems;

    RelationReader(
            List<RelationKind> kinds,
            Function<Written, Target> paths,
            Function<Written, Target> names,
            LinkProblems problems) {
        this.kinds = kinds;
        this.paths = paths;
        this.names = names;
        this.problems = problems;
    }

    Relations read(List<Page> pages) {
        List<Relation> all = new ArrayList<>();
        for (RelationKind kind : kinds) {
            Map<List<Page>, Relation> byEnds = new LinkedHashMap<>();
            pages.forEach(page -> read(kind, page, byEnds));
            List<Relation> its = List.copyOf(byEnds.values());
            if (!kind.many()) {
                checkOne(its);
            }
            if (kind.acyclic()) {
                RelationCycles.find(its).forEach(problems::add);
            }
            all.addAll(its);
        }
        return new Relations(all);
    }

    /** Follows what headers name under other keys that a schema says hold pages, for the problems alone. */
    void checkPages(List<Page> pages, PageSchema schema) {
        for (Page page : pages) {
            schema.rules(page.folder()).stream()
                    .filter(rule -> rule.type().filter(KeyType.PAGE::equals).isPresent())
                    .flatMap(rule -> named(page, rule.key()).stream())
                    .forEach(named -> target(page, named));
        }
    }

    /** What both pages say counts once. */
    private void read(RelationKind kind, Page page, Map<List<Page>, Relation> byEnds) {
        for (Scalar named : named(page, kind.key())) {
            target(page, named)
                    .ifPresent(
                            to -> byEnds.putIfAbsent(List.of(page, to), new Relation(kind, page, to, named.place())));
        }
        if (!kind.inverse().equals(kind.key())) {
            for (Scalar named : named(page, kind.inverse())) {
                target(page, named)
                        .ifPresent(from ->
                                byEnds.putIfAbsent(List.of(from, page), new Relation(kind, from, page, named.place())));
            }
        }
    }

    /** A wikilink without quotes is a list in a list to YAML. */
    private static List<Scalar> named(Page page, String key) {
        return Optional.ofNullable(page.extra().get(key)).stream()
                .flatMap(RelationReader::scalars)
                .filter(scalar -> !scalar.isEmpty())
                .toList();
    }

    private static Stream<Scalar> scalars(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().flatMap(RelationReader::scalars);
        }
        return node instanceof Scalar scalar ? Stream.of(scalar) : Stream.empty();
    }

    private Optional<Page> target(Page page, Scalar named) {
        String text = named.text().strip();
        Matcher wiki = WIKI.matcher(text);
        boolean isPath = !wiki.matches() && (text.indexOf('/') >= 0 || text.endsWith(".md"));
        Target target = isPath
                ? paths.apply(Written.of(page, named.origin(), text))
                : names.apply(Written.wiki(page, named.origin(), wiki.matches() ? wiki.group(1) : text));
        if (target instanceof Target.ToPage to) {
            return Optional.of(to.page());
        }
        if (target instanceof Target.ToSection || target instanceof Target.ToAsset) {
            problems.add(Diagnostic.of(
                    Code.BROKEN_LINK, named.place(), "broken link '" + text + "': this key names a page"));
        }
        return Optional.empty();
    }

    private void checkOne(List<Relation> relations) {
        List<Page> seen = new ArrayList<>();
        for (Relation relation : relations) {
            if (seen.contains(relation.from())) {
                problems.add(Diagnostic.of(
                                Code.RELATION_NOT_ONE,
                                relation.place(),
                                "'" + relation.from().path() + "' has a second '"
                                        + relation.kind().key() + "'")
                        .withHint("keep one, or say 'many: true' at the relation in site.yaml"));
            }
            seen.add(relation.from());
        }
    }
}
