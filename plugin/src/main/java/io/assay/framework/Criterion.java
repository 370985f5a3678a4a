package io.assay.framework;

import io.assay.exact.Rational;
import io.assay.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that a framework looks at.
 *
 * @param id as in judgements and guards
 * @param name as people say it
 * @param question what it asks of an entity
 * @param weight positive; only its proportion to the others' matters
 * @param required whether the verdict needs it: unknown, it leaves the evidence insufficient, and at its lowest level it
 *     caps the verdict at the lowest
 * @param appliesTo kinds of entity; empty for all
 * @param why where its cuts and its weight come from
 * @param kind how it is decided
 * @param origin its key in the framework's file
 */
public record Criterion(
        String id,
        String name,
        Optional<String> question,
        Rational weight,
        boolean required,
        List<String> appliesTo,
        Optional<String> why,
        CriterionKind kind,
        Origin origin) {
    public Criterion {
        appliesTo = List.copyOf(appliesTo);
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("weight of '" + id + "' is not positive: " + weight);
        }
    }

    /** Its levels; empty for a score on a scale, which has none. */
    public Optional<Levels> levels() {
        return kind.allLevels();
    }

    /** The metric it is measured by, if it is. */
    public Optional<String> metric() {
        return kind instanceof CriterionKind.Measured measured ? Optional.of(measured.metric()) : Optional.empty();
    }

    /** Whether it applies to entities of a kind. One whose kind is not known is not let off: it applies. */
    public boolean appliesTo(Optional<String> entityKind) {
        return appliesTo.isEmpty() || entityKind.map(appliesTo::contains).orElse(true);
    }

    /** Itself, then the criteria that stand within it. */
    public Stream<Criterion> withParts() {
        return Stream.concat(Stream.of(this), kind.parts().stream().flatMap(Criterion::withParts));
    }

    /** The criteria that stand within it, then itself. */
    Stream<Criterion> partsFirst() {
        return Stream.concat(kind.parts().stream().flatMap(Criterion::partsFirst), Stream.of(this));
    }

    /** The same, if a person judges it with a level for what is under review. */
    Criterion withReview() {
        return kind instanceof CriterionKind.Judged judged
                ? withKind(new CriterionKind.Judged(judged.levels().withReview(), judged.reviewEvery()))
                : this;
    }

    private Criterion withKind(CriterionKind other) {
        return new Criterion(id, name, question, weight, required, appliesTo, why, other, origin);
    }

    Criterion withQuestion(String text) {
        return new Criterion(id, name, Optional.of(text), weight, required, appliesTo, why, kind, origin);
    }
}
