package io.assay.metric;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.knowledge.IdWords;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.TreeReader;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code sources.yaml}: sources by id, and under the key {@code kinds} the certainty that each kind of source
 * starts with.
 */
public final class SourceDecoder {
    private static final String FILE = "sources.yaml";
    private static final String KINDS = "kinds";
    private static final List<String> CERTAINTIES = List.of("high", "moderate", "low", "very low");

    private SourceDecoder() {}

    public static Checked<SourceCatalog> decode(SourceTree tree) {
        Optional<SourceFile> file = tree.find(FILE);
        if (file.isEmpty()) {
            return new Checked<>(SourceCatalog.NONE, Diagnostics.NONE);
        }
        Checked<Optional<Node>> root = TreeReader.read(file.get());
        List<Diagnostic> diagnostics = new ArrayList<>();
        SourceCatalog catalog =
                root.value().map(node -> decode(node, diagnostics)).orElse(SourceCatalog.NONE);
        return new Checked<>(catalog, root.diagnostics().and(Diagnostics.of(diagnostics)));
    }

    private static SourceCatalog decode(Node root, List<Diagnostic> diagnostics) {
        List<Source> sources = new ArrayList<>();
        Map<String, String> certainties = new LinkedHashMap<>();
        if (!(root instanceof Mapping mapping)) {
            diagnostics.add(Diagnostic.of(
                            Code.WRONG_TYPE,
                            root.place(),
                            "sources must be a mapping of ids to sources, not " + root.kind())
                    .withHint("write 'id: {name: …}' on each line"));
            return SourceCatalog.NONE;
        }
        Fields all = new Fields(mapping, diagnostics);
        for (Mapping.Entry entry : mapping.entries()) {
            String id = entry.key().text();
            Mapping nothing = new Mapping(List.of(), entry.key().origin());
            Fields fields = all.fields(id).orElse(new Fields(nothing, diagnostics));
            if (id.equals(KINDS)) {
                certainties(fields, certainties);
            } else {
                sources.add(source(id, fields));
            }
        }
        return new SourceCatalog(sources, certainties);
    }

    private static void certainties(Fields fields, Map<String, String> certainties) {
        for (Mapping.Entry entry : fields.mapping().entries()) {
            String kind = entry.key().text();
            fields.oneOf(kind, CERTAINTIES).ifPresent(word -> certainties.put(kind, word));
        }
    }

    private static Source source(String id, Fields fields) {
        Source source = new Source(
                id,
                fields.text("name").orElse(IdWords.of(id)),
                fields.webAddress("url"),
                fields.text("kind"),
                fields.text("licence").or(() -> fields.text("license")),
                fields.text("cite"),
                fields.text("note"),
                fields.mapping().origin());
        fields.rejectUnknown();
        return source;
    }
}
