package io.assay.assess;

import io.assay.framework.Certainty;
import java.util.Optional;

/** The certainty that a source's figures start from, which goes by what kind of source it is. */
public interface SourceCertainty {
    /** For a base that says nothing of its sources. */
    SourceCertainty UNSTATED = source -> Certainty.MODERATE;

    /** @param source its id; empty where an observation names none */
    Certainty of(Optional<String> source);
}
