package io.assay.knowledge;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Holds the value of a key to its rule. */
final class ValueCheck {
    private static final Set<String> FLAGS = Set.of("true", "yes", "false", "no");

    private final Entities entities;
    private final Map<String, SiteSettings.Author> authors;
    private final Collection<Diagnostic> diagnostics;

    ValueCheck(Entities entities, Map<String, SiteSettings.Author> authors, Collection<Diagnostic> diagnostics) {
        this.entities = entities;
        this.authors = authors;
        this.diagnostics = diagnostics;
    }

    void check(KeyRule rule, Node value) {
        boolean single = rule.type().filter(ValueCheck::isSingle).isPresent();
        if (single && !(value instanceof Scalar)) {
            wrong(rule, value, "a single value", value.kind());
            return;
        }
        List<Node> items = value instanceof Sequence list ? list.items() : List.of(value);
        for (Node item : items) {
            if (item instanceof Scalar scalar) {
                check(rule, scalar);
            } else if (rule.type().filter(type -> type != KeyType.PAGE).isPresent()
                    || !rule.values().isEmpty()) {
                wrong(rule, item, "a list of single values", item.kind());
            }
        }
    }

    private static boolean isSingle(KeyType type) {
        return switch (type) {
            case TEXT, NUMBER, DAY, FLAG -> true;
            case LIST, PAGE, ENTITY, AUTHOR -> false;
        };
    }

    private void check(KeyRule rule, Scalar scalar) {
        if (!rule.values().isEmpty() && !rule.values().contains(scalar.text())) {
            unknown(rule, scalar, "'" + scalar.text() + "' is no value of '" + rule.key() + "'", rule.values());
            return;
        }
        rule.type().ifPresent(type -> check(rule, type, scalar));
    }

    private void check(KeyRule rule, KeyType type, Scalar scalar) {
        String quoted = "'" + scalar.text() + "'";
        switch (type) {
            case NUMBER -> parse(rule, scalar, BigDecimal::new, "a number");
            case DAY -> parse(rule, scalar, LocalDate::parse, "a day such as 2026-06-30");
            case FLAG -> {
                if (!FLAGS.contains(scalar.text())) {
                    wrong(rule, scalar, "true or false", quoted);
                }
            }
            case ENTITY -> {
                if (entities.find(scalar.text()).isEmpty()) {
                    unknown(rule, scalar, "unknown entity " + quoted, entities.ids());
                }
            }
            case AUTHOR -> {
                if (!isAuthor(scalar.text()) && !isToldAnyway(rule, scalar)) {
                    unknown(rule, scalar, quoted + " is no author of site.yaml", new TreeSet<>(authors.keySet()));
                }
            }
            case TEXT, LIST, PAGE -> {}
        }
    }

    private boolean isAuthor(String name) {
        return authors.containsKey(name)
                || authors.values().stream().anyMatch(author -> author.name().equals(name));
    }

    /** An owner that is a letter from an author is told of on every site. */
    private boolean isToldAnyway(KeyRule rule, Scalar scalar) {
        return rule.key().equals(PageDefaults.OWNER)
                && NearestName.find(scalar.text(), authors.keySet(), 1).isPresent();
    }

    private void parse(KeyRule rule, Scalar scalar, Function<String, ?> parser, String what) {
        try {
            parser.apply(scalar.text());
        } catch (NumberFormatException | DateTimeException e) {
            wrong(rule, scalar, what, "'" + scalar.text() + "'");
        }
    }

    private void unknown(KeyRule rule, Scalar scalar, String message, Collection<String> known) {
        Diagnostic wrong = Diagnostic.of(Code.KEY_VALUE, scalar.place(), message);
        diagnostics.add(
                known.isEmpty()
                        ? wrong.withHint("'" + rule.key() + "' names one, and there is none yet")
                        : wrong.withHint("one of " + String.join(", ", known)).withNearest(scalar.text(), known));
    }

    private void wrong(KeyRule rule, Node node, String what, String found) {
        diagnostics.add(
                Diagnostic.of(Code.KEY_VALUE, node.place(), "'" + rule.key() + "' must be " + what + ", not " + found)
                        .withHint("'schema' in site.yaml says so"));
    }
}
