package io.assay.metric.snapshot;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.metric.snapshot.SnapshotRow.Cell;
import io.assay.notation.Scalar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a snapshot uses the ids that its cells stand under: enough to tell what they are the ids of.
 *
 * @param byId in the order in which they come
 * @param diagnostics what is wrong with the file as such
 */
public record FileUses(Map<String, Use> byId, List<Diagnostic> diagnostics) {
    /**
     * How one id is used.
     *
     * @param first the first place where it stands
     * @param figures whether any of its cells holds a figure
     * @param periods whether any of its rows gives a period
     * @param units all that its rows name
     */
    record Use(Scalar first, boolean figures, boolean periods, Set<String> units) {
        Use {
            units = Collections.unmodifiableSet(new TreeSet<>(units));
        }

        /** This and what stands in a later file. */
        Use and(Use later) {
            Set<String> all = new TreeSet<>(units);
            all.addAll(later.units);
            return new Use(first, figures || later.figures, periods || later.periods, all);
        }
    }

    public FileUses {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        diagnostics = List.copyOf(diagnostics);
    }

    static FileUses of(Checked<List<SnapshotRow>> file) {
        Map<String, Use> uses = new LinkedHashMap<>();
        for (SnapshotRow row : file.value()) {
            boolean period = row.facts().find("period").isPresent();
            Set<String> unit = row.facts()
                    .find("unit")
                    .map(written -> Set.of(((Scalar) written).text()))
                    .orElse(Set.of());
            for (Cell cell : row.cells()) {
                Use before = uses.get(cell.id().text());
                boolean figure = before != null && before.figures || FigureReader.isFigure(cell.value());
                if (before == null
                        || figure != before.figures
                        || period && !before.periods
                        || !before.units.containsAll(unit)) {
                    Use use = new Use(cell.id(), figure, period, unit);
                    uses.merge(cell.id().text(), use, Use::and);
                }
            }
        }
        return new FileUses(uses, file.diagnostics().list());
    }
}
