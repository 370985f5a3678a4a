package io.assay.notation;

import io.assay.source.Origin;
import java.util.List;

/** A list. */
public record Sequence(List<Node> items, Origin origin) implements Node {
    public Sequence {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
