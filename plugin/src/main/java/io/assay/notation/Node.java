package io.assay.notation;

import io.assay.diagnostic.Place;
import io.assay.source.Origin;

/** A value of a YAML or JSON file, or a cell of a CSV file. */
public sealed interface Node permits Scalar, Sequence, Mapping {
    Origin origin();

    default Place place() {
        return origin().place();
    }

    /** What kind of value it is, in a writer's words. */
    String kind();
}
