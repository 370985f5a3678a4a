package io.assay.site;

import java.util.List;
import java.util.Optional;

/**
 * A chart with its words, its data and its source.
 *
 * @param svg for a wide page
 * @param narrowSvg for a phone, if the wide one would be too small there
 * @param source where the numbers come from and of when they are
 * @param header the names of the data table's columns
 * @param rows its rows
 */
public record Figure(
        String id,
        String title,
        String subtitle,
        String svg,
        Optional<String> narrowSvg,
        String description,
        String source,
        boolean illustrative,
        List<String> header,
        List<List<String>> rows) {
    public Figure {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
