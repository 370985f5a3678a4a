package io.assay.site.prose;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.Page;
import io.assay.markdown.Fence;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.TreeReader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads fenced blocks of YAML in which nothing need be said. */
final class BlockFields {
    private BlockFields() {}

    /** What a block says; nothing if it is empty, or is no mapping. */
    static Fields read(Page page, Fence fence, Collection<Diagnostic> diagnostics) {
        Checked<Optional<Node>> root = TreeReader.readYaml(page.source(), fence.bodySpan());
        root.diagnostics().forEach(diagnostics::add);
        Mapping mapping = root.value().orElse(null) instanceof Mapping given
                ? given
                : new Mapping(List.of(), page.source().origin(fence.span()));
        return new Fields(mapping, diagnostics);
    }
}
