package io.assay.build;

import io.assay.assess.SourceCertainty;
import io.assay.framework.Certainty;
import io.assay.metric.Source;
import io.assay.metric.SourceCatalog;
import java.util.Map;
import java.util.Optional;

/** How far sources are trusted: what {@code sources.yaml} says of each kind, else the usual. */
final class Trust {
    private static final Map<String, Certainty> USUAL = Map.of(
            "primary", Certainty.HIGH,
            "audited", Certainty.HIGH,
            "on-chain", Certainty.HIGH,
            "self-reported", Certainty.MODERATE,
            "press", Certainty.LOW,
            "estimate", Certainty.LOW);

    private Trust() {}

    static SourceCertainty in(SourceCatalog sources) {
        return id -> id.flatMap(sources::find)
                .flatMap(Source::kind)
                .flatMap(kind -> stated(sources, kind).or(() -> Optional.ofNullable(USUAL.get(kind))))
                .orElse(Certainty.MODERATE);
    }

    private static Optional<Certainty> stated(SourceCatalog sources, String kind) {
        return sources.findCertainty(kind).flatMap(Certainty::find);
    }
}
