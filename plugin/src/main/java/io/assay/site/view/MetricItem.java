package io.assay.site.view;

import java.util.List;

/** A metric in a list of metrics. */
public record MetricItem(Link link, String description, String formula, List<Link> frameworks) {
    public MetricItem {
        frameworks = List.copyOf(frameworks);
    }
}
