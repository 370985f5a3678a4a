package io.assay.assess;

import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind.Measured;
import io.assay.framework.Grading;
import io.assay.framework.Judgements;
import io.assay.framework.Level;
import io.assay.framework.Ruling;
import io.assay.knowledge.Entity;
import io.assay.words.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which criteria concern an entity on a day, and in what way.
 *
 * @param entity the entity
 * @param judgements with the exemptions and overrides
 * @param today the day on which those have to hold
 */
record Scope(Entity entity, Judgements judgements, LocalDate today) {
    /** Why a criterion does not apply; empty if it does. */
    Optional<Message> exemption(Criterion criterion) {
        if (!criterion.appliesTo(entity.kind())) {
            return Optional.of(Message.of("why.applies-to", "kinds", String.join(", ", criterion.appliesTo())));
        }
        boolean otherKind = criterion.kind() instanceof Measured measured
                && measured.grading() instanceof Grading.Bands bands
                && entity.kind().isPresent()
                && bands.line(entity.kind()).isEmpty();
        return otherKind
                ? Optional.of(Message.of("why.no-bands", "kind", entity.kind().orElseThrow()))
                : judgements
                        .exemption(entity.id(), criterion.id(), today)
                        .map(Ruling::reason)
                        .map(Message::written);
    }

    /** An override with a level of this criterion; one with a level of another framework's says nothing here. */
    Optional<Ruling> override(Criterion criterion) {
        return judgements
                .override(entity.id(), criterion.id(), today)
                .filter(ruling -> level(criterion, ruling).isPresent());
    }

    static Optional<Level> level(Criterion criterion, Ruling ruling) {
        return ruling.level().flatMap(id -> criterion.levels().flatMap(levels -> levels.find(id)));
    }

    /** How a metric's value decides a criterion; empty if it does not. */
    Optional<Grader> grader(Criterion criterion) {
        if (!(criterion.kind() instanceof Measured measured)
                || exemption(criterion).isPresent()
                || override(criterion).isPresent()) {
            return Optional.empty();
        }
        if (measured.grading() instanceof Grading.Scale scale) {
            return Optional.of(new Grader.ByScale(criterion.id(), scale));
        }
        Grading.Bands bands = (Grading.Bands) measured.grading();
        return bands.line(entity.kind()).map(line -> new Grader.ByBands(criterion.id(), line, bands.levels()));
    }
}
