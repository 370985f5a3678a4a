package io.assay.notation;

import io.assay.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A CSV file with a header row.
 *
 * @param directives {@code # key: value} lines above the header, such as {@code illustrative: true}
 * @param header the column names, in order
 * @param rows the rows below, blank lines left out; each has a cell per column, empty where the row was short
 */
public record Table(SourceFile file, Map<String, Scalar> directives, List<Scalar> header, List<List<Scalar>> rows) {
    public Table {
        directives = Map.copyOf(directives);
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The index of a column, by its name. */
    public Optional<Integer> column(String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).text().equals(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
