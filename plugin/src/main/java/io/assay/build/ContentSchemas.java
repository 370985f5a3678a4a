package io.assay.build;

import io.assay.framework.FrameworkDecoder;
import io.assay.framework.Frameworks;
import io.assay.knowledge.Entities;
import io.assay.knowledge.Entity;
import io.assay.knowledge.EntityDecoder;
import io.assay.knowledge.SiteSettings;
import io.assay.knowledge.SiteSettingsDecoder;
import io.assay.metric.MetricCatalog;
import io.assay.metric.SourceCatalog;
import io.assay.metric.SourceDecoder;
import io.assay.metric.snapshot.KnownNames;
import io.assay.metric.snapshot.SnapshotDecoder;
import io.assay.metric.snapshot.Snapshots;
import io.assay.schema.EditorSchemas;
import io.assay.schema.Vocabulary;
import io.assay.source.SourceReader;
import io.assay.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Makes the schemas of a content folder for editors. Mistakes in the content are told by a build; here, what can be read
 * is offered.
 */
public final class ContentSchemas {
    private ContentSchemas() {}

    /**
     * By file name, the text of each schema.
     *
     * @throws IOException if the content can't be read
     */
    public static SortedMap<String, String> of(Path content) throws IOException {
        SourceTree tree = SourceReader.read(content).value();
        SiteSettings settings = SiteSettingsDecoder.decode(tree, "").value();
        List<Entity> declared = new ArrayList<>(EntityDecoder.decode(tree).value());
        SourceCatalog sources = SourceDecoder.decode(tree).value();
        Frameworks frameworks = FrameworkDecoder.decode(tree).value();
        MetricCatalog defined = Definitions.of(tree, frameworks).value();
        Snapshots snapshots = SnapshotDecoder.decode(
                        tree,
                        new KnownNames(
                                defined,
                                Definitions.askedFor(frameworks),
                                frameworks.judgedIds(),
                                new Entities(declared),
                                sources))
                .value();
        Definitions.foundIds(snapshots).forEach(id -> declared.add(Entity.named(id)));
        return EditorSchemas.of(new Vocabulary(
                settings, new Entities(declared), sources, defined.with(snapshots.foundMetrics()), frameworks));
    }
}
