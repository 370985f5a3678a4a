package io.assay.assess;

import io.assay.framework.Judgement;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import java.util.List;
import java.util.Optional;

/**
 * What a finding rests on, down to the cells and lines where it was written.
 *
 * @param reading the value of the criterion's metric; there even if it could not be used
 * @param judgements those that count; several if authors judged the same day
 */
public record Evidence(Optional<Reading> reading, List<Judgement> judgements) {
    static final Evidence NONE = new Evidence(Optional.empty(), List.of());

    public Evidence {
        judgements = List.copyOf(judgements);
    }

    static Evidence of(Reading reading) {
        return new Evidence(Optional.of(reading), List.of());
    }

    static Evidence of(List<Judgement> judgements) {
        return new Evidence(Optional.empty(), judgements);
    }

    boolean isIllustrative() {
        return judgements.stream().anyMatch(Judgement::illustrative)
                || reading.stream().flatMap(found -> found.evidence().stream()).anyMatch(Observation::illustrative);
    }
}
