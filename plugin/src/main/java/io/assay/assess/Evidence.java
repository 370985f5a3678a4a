package io.assay.assess;

import io.assay.framework.Judgement;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a finding rests on, down to the cells and lines where it was written.
 *
 * @param reading the value of the criterion's metric; there even if it could not be used
 * @param judgements those that count; several if authors judged the same day
 * @param inputs values of the metrics that the criterion's conditions compare, and those of its parts, each once
 */
public record Evidence(Optional<Reading> reading, List<Judgement> judgements, List<Reading> inputs) {
    static final Evidence NONE = new Evidence(Optional.empty(), List.of(), List.of());

    public Evidence {
        judgements = List.copyOf(judgements);
        inputs = List.copyOf(inputs);
    }

    /** The value of the criterion's metric, then those of its inputs. */
    public Stream<Reading> readings() {
        return Stream.concat(reading.stream(), inputs.stream());
    }

    static Evidence of(Reading reading) {
        return new Evidence(Optional.of(reading), List.of(), List.of());
    }

    static Evidence of(List<Judgement> judgements) {
        return new Evidence(Optional.empty(), judgements, List.of());
    }

    boolean isIllustrative() {
        return judgements.stream().anyMatch(Judgement::illustrative)
                || readings().flatMap(found -> found.evidence().stream()).anyMatch(Observation::illustrative);
    }
}
