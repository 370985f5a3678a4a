package io.assay.notation;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.diagnostic.Place;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the keys of one mapping as what they should be. A value of the wrong kind is reported and counts as absent;
 * {@link #rejectUnknown} reports the keys that nobody asked for.
 */
public final class Fields {
    /** What may stand under keys that must be given. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "as_of", "2026-06-30",
            "criteria", "{demand: {levels: [none, some, much]}}",
            "verdicts", "[avoid, 40%, watch, 70%, credible]",
            "level", "one of the criterion's levels",
            "reason", "\"why it holds\"",
            "when", "fee_share < 5%");

    private final Mapping mapping;
    private final Collection<Diagnostic> diagnostics;
    private final Set<String> asked = new LinkedHashSet<>();

    /** @param diagnostics where problems are added */
    public Fields(Mapping mapping, Collection<Diagnostic> diagnostics) {
        this.mapping = mapping;
        this.diagnostics = diagnostics;
    }

    public Mapping mapping() {
        return mapping;
    }

    public Place place() {
        return mapping.place();
    }

    /** The value as it stands, if one was written. */
    public Optional<Node> node(String key) {
        asked.add(key);
        return mapping.find(key).filter(node -> !(node instanceof Scalar scalar && scalar.isEmpty()));
    }

    public Optional<Scalar> scalar(String key) {
        return node(key).flatMap(node -> as(Scalar.class, node, key, "a single value"));
    }

    public Optional<String> text(String key) {
        return scalar(key).map(Scalar::text);
    }

    public Optional<Mapping> mapping(String key) {
        return node(key).flatMap(node -> as(Mapping.class, node, key, "a mapping of keys to values"));
    }

    /** The fields of a nested mapping. */
    public Optional<Fields> fields(String key) {
        return mapping(key).map(nested -> new Fields(nested, diagnostics));
    }

    public Optional<Sequence> sequence(String key) {
        return node(key).flatMap(node -> as(Sequence.class, node, key, "a list"));
    }

    /** A list of single values; one value alone counts as a list of one. */
    public List<Scalar> scalars(String key) {
        List<Scalar> found = new ArrayList<>();
        node(key).ifPresent(node -> {
            List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
            items.forEach(item ->
                    as(Scalar.class, item, key, "a list of single values").ifPresent(found::add));
        });
        return found;
    }

    public List<String> texts(String key) {
        return scalars(key).stream().map(Scalar::text).toList();
    }

    /** {@code true} and {@code yes}, {@code false} and {@code no}; absent is false. */
    public boolean flag(String key) {
        return scalar(key)
                .flatMap(scalar -> switch (scalar.text()) {
                    case "true", "yes" -> Optional.of(true);
                    case "false", "no" -> Optional.of(false);
                    default -> {
                        report(scalar, "'" + key + "' must be true or false, not '" + scalar.text() + "'");
                        yield Optional.<Boolean>empty();
                    }
                })
                .orElse(false);
    }

    /** A plain decimal number. */
    public Optional<BigDecimal> decimal(String key) {
        return scalar(key).flatMap(scalar -> parse(scalar, Code.NOT_A_NUMBER, BigDecimal::new, key, "a number"));
    }

    /** An http or https address, which pages may link to. */
    public Optional<String> webAddress(String key) {
        return scalar(key).flatMap(scalar -> {
            if (WebAddress.is(scalar.text())) {
                return Optional.of(scalar.text());
            }
            diagnostics.add(Diagnostic.of(
                            Code.WRONG_TYPE,
                            scalar.place(),
                            "'" + key + "' must be a web address, not '" + scalar.text() + "'")
                    .withHint("write it whole, such as https://example.org/notes/"));
            return Optional.empty();
        });
    }

    /** A day, {@code 2026-06-30}. */
    public Optional<LocalDate> date(String key) {
        return scalar(key).flatMap(scalar -> date(scalar, key));
    }

    /** A scalar as a day, {@code 2026-06-30}; reported if it is none. */
    public Optional<LocalDate> date(Scalar scalar, String key) {
        return parse(scalar, Code.NOT_A_DATE, LocalDate::parse, key, "a date such as 2026-06-30");
    }

    /** A length of time in days, months or years, {@code P90D} (ISO 8601). */
    public Optional<Period> period(String key) {
        return scalar(key)
                .flatMap(scalar -> parse(scalar, Code.NOT_A_DATE, Period::parse, key, "a length of time such as P90D"));
    }

    /** One of some words, reported with the nearest if it is none of them. */
    public Optional<String> oneOf(String key, Collection<String> allowed) {
        return scalar(key).flatMap(scalar -> {
            if (allowed.contains(scalar.text())) {
                return Optional.of(scalar.text());
            }
            Diagnostic wrong = Diagnostic.of(
                    Code.WRONG_TYPE, scalar.place(), "'" + scalar.text() + "' is no value of '" + key + "'");
            diagnostics.add(
                    wrong.withHint("one of " + String.join(", ", allowed)).withNearest(scalar.text(), allowed));
            return Optional.empty();
        });
    }

    /** Reports a key that must be given, or one that was given and is a slip for it. */
    public <T> Optional<T> required(Optional<T> found, String key) {
        if (found.isPresent() || mapping.find(key).isPresent()) {
            return found;
        }
        Optional<Scalar> slip = mapping.entries().stream()
                .map(Mapping.Entry::key)
                .filter(other -> !asked.contains(other.text())
                        && NearestName.find(other.text(), List.of(key)).isPresent())
                .findFirst();
        if (slip.isPresent()) {
            asked.add(slip.get().text());
            diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_KEY,
                            slip.get().place(),
                            "unknown key '" + slip.get().text() + "'")
                    .withHint("did you mean '" + key + "', which is missing?"));
        } else {
            Diagnostic missing = Diagnostic.of(Code.MISSING_KEY, mapping.place(), "'" + key + "' is missing here");
            diagnostics.add(Optional.ofNullable(EXAMPLES.get(key))
                    .map(example -> missing.withHint("add " + (isJson() ? '"' + key + '"' : key) + ": " + example))
                    .orElse(missing));
        }
        return found;
    }

    private boolean isJson() {
        return mapping.place().path().matches(".*\\.(nd)?json");
    }

    /** Reports every key that was not asked for, with the nearest one that was. */
    public void rejectUnknown() {
        for (Mapping.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!asked.contains(key)) {
                Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_KEY, entry.key().place(), "unknown key '" + key + "'");
                int colon = key.indexOf(':');
                diagnostics.add(
                        colon > 0 && asked.contains(key.substring(0, colon))
                                ? unknown.withHint("write a space after the colon: " + key.substring(0, colon) + ": "
                                        + key.substring(colon + 1))
                                : unknown.withHint("known here: " + String.join(", ", asked))
                                        .withNearest(key, asked));
            }
        }
    }

    private <T> Optional<T> parse(Scalar scalar, Code code, Function<String, T> parser, String key, String what) {
        try {
            return Optional.of(parser.apply(scalar.text()));
        } catch (DateTimeException | NumberFormatException e) {
            Diagnostic wrong = Diagnostic.of(
                    code, scalar.place(), "'" + key + "' must be " + what + ", not '" + scalar.text() + "'");
            diagnostics.add(
                    code == Code.NOT_A_DATE
                            ? LooseTime.correct(scalar.text())
                                    .map(right -> wrong.withHint("write " + right))
                                    .orElse(wrong)
                            : wrong);
            return Optional.empty();
        }
    }

    private <T extends Node> Optional<T> as(Class<T> type, Node node, String key, String what) {
        if (type.isInstance(node)) {
            return Optional.of(type.cast(node));
        }
        report(node, "'" + key + "' must be " + what + ", not " + node.kind());
        return Optional.empty();
    }

    private void report(Node node, String message) {
        diagnostics.add(Diagnostic.of(Code.WRONG_TYPE, node.place(), message));
    }
}
