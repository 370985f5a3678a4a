package io.assay.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Problems in a fixed order: by file, position, code. Immutable; the same problem is kept once. */
public final class Diagnostics implements Iterable<Diagnostic> {
    public static final Diagnostics NONE = new Diagnostics(List.of());

    private final List<Diagnostic> sorted;

    private Diagnostics(List<Diagnostic> sorted) {
        this.sorted = sorted;
    }

    public static Diagnostics of(Collection<Diagnostic> diagnostics) {
        return diagnostics.isEmpty()
                ? NONE
                : new Diagnostics(diagnostics.stream().distinct().sorted().toList());
    }

    public Diagnostics and(Diagnostics other) {
        if (other.sorted.isEmpty()) {
            return this;
        }
        List<Diagnostic> all = new ArrayList<>(sorted);
        all.addAll(other.sorted);
        return of(all);
    }

    public Diagnostics map(UnaryOperator<Diagnostic> change) {
        return of(sorted.stream().map(change).toList());
    }

    public List<Diagnostic> list() {
        return sorted;
    }

    public Stream<Diagnostic> stream() {
        return sorted.stream();
    }

    public boolean isEmpty() {
        return sorted.isEmpty();
    }

    public long count(Severity severity) {
        return sorted.stream().filter(d -> d.severity() == severity).count();
    }

    @Override
    public Iterator<Diagnostic> iterator() {
        return sorted.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Diagnostics that && sorted.equals(that.sorted);
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    @Override
    public String toString() {
        return sorted.toString();
    }
}
