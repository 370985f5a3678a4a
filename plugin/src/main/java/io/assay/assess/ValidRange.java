package io.assay.assess;

import io.assay.exact.Interval;
import java.util.Optional;

/** Which values a metric can take: no flip asks for one outside. */
public interface ValidRange {
    Interval ALL_NUMBERS = new Interval(Optional.empty(), false, Optional.empty(), false);
    ValidRange UNLIMITED = metric -> ALL_NUMBERS;

    Interval of(String metric);
}
