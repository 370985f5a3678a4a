package io.assay.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A chart with what a person would say of it, and its data. The picture itself names its source.
 *
 * @param svg for a wide page
 * @param narrowSvg for a phone, if the wide one would be too small there
 * @param header the names of the data table's columns
 * @param rows its rows
 */
public record Figure(
        String id,
        String title,
        String svg,
        Optional<String> narrowSvg,
        String description,
        boolean illustrative,
        List<String> header,
        List<List<String>> rows) {
    public Figure {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
