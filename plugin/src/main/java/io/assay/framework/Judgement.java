package io.assay.framework;

import io.assay.source.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody judged once of an entity.
 *
 * @param entity the entity's id
 * @param criterion the criterion's id, in whatever framework
 * @param level the level's id
 * @param asOf the day it is a judgement of
 * @param issued the day it was made known
 * @param by who judged
 * @param because the reason
 * @param evidence addresses of what it rests on
 * @param certainty how sure the author is, if said
 * @param illustrative whether it is invented
 * @param origin where it is written
 */
public record Judgement(
        String entity,
        String criterion,
        String level,
        LocalDate asOf,
        LocalDate issued,
        Optional<String> by,
        Optional<String> because,
        List<String> evidence,
        Optional<Certainty> certainty,
        boolean illustrative,
        Origin origin) {
    public Judgement {
        evidence = List.copyOf(evidence);
    }

    /** Whether another says the same, wherever in the content it stands. */
    public boolean saysAs(Judgement other) {
        return this == other
                || equals(new Judgement(
                        other.entity,
                        other.criterion,
                        other.level,
                        other.asOf,
                        other.issued,
                        other.by,
                        other.because,
                        other.evidence,
                        other.certainty,
                        other.illustrative,
                        origin));
    }

    /** The first day on which it counts, with both clocks on that day. */
    public LocalDate knownFrom() {
        return issued.isAfter(asOf) ? issued : asOf;
    }
}
