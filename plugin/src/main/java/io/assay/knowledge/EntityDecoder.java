package io.assay.knowledge;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Scalar;
import io.assay.notation.TreeReader;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code entities.yaml}: a mapping of ids to what is known of each. */
public final class EntityDecoder {
    private EntityDecoder() {}

    public static Checked<List<Entity>> decode(SourceTree tree) {
        Optional<SourceFile> file = tree.find("entities.yaml");
        if (file.isEmpty()) {
            return new Checked<>(List.of(), Diagnostics.NONE);
        }
        Checked<Mapping> root = TreeReader.readMapping(file.get());
        List<Diagnostic> diagnostics = new ArrayList<>(root.diagnostics().list());
        List<Entity> entities = new ArrayList<>();
        for (Mapping.Entry entry : root.value().entries()) {
            String id = entry.key().text();
            if (entry.value() instanceof Mapping mapping) {
                entities.add(entity(id, new Fields(mapping, diagnostics)));
            } else if (entry.value() instanceof Scalar name) {
                entities.add(
                        name.isEmpty() ? Entity.named(id) : Entity.named(id).withName(name.text(), Optional.empty()));
            } else {
                diagnostics.add(Diagnostic.of(
                                Code.WRONG_TYPE,
                                entry.value().place(),
                                "'" + id + "' must be a name or a mapping of keys")
                        .withHint("such as " + id + ": {name: …, symbol: …}"));
            }
        }
        diagnostics.addAll(KindSpellings.check(root.value()));
        diagnostics.addAll(SharedNames.check(root.value()));
        return Checked.of(entities, diagnostics);
    }

    private static Entity entity(String id, Fields fields) {
        Entity entity = new Entity(
                id,
                fields.text("name").orElse(id),
                fields.text("symbol"),
                fields.texts("aliases"),
                fields.text("kind"),
                fields.webAddress("homepage"),
                fields.text("summary"),
                fields.flag("illustrative"));
        fields.rejectUnknown();
        return entity;
    }
}
