package io.assay.schema;

import io.assay.knowledge.PageSchema;
import io.assay.notation.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All schemas of a content folder. */
public final class EditorSchemas {
    private EditorSchemas() {}

    /** By file name, such as {@code site.schema.json}, the text of the schema. */
    public static SortedMap<String, String> of(Vocabulary words) {
        SortedMap<String, String> schemas = new TreeMap<>();
        schemas.put("site.schema.json", write("site.yaml", SiteShape.of()));
        schemas.put("entities.schema.json", write("entities.yaml", DataShapes.entities(words)));
        schemas.put("sources.schema.json", write("sources.yaml", DataShapes.sources()));
        schemas.put("metrics.schema.json", write("metrics/*.yaml", DataShapes.metrics(words)));
        schemas.put("snapshot.schema.json", write("snapshots/*.json and *.yaml", DataShapes.snapshot(words)));
        schemas.put("framework.schema.json", write("frameworks/*.yaml", FrameworkShape.of(words)));
        schemas.put("judgements.schema.json", write("judgements/*.yaml", JudgementsShape.of(words)));
        schemas.put("page.schema.json", write("the header of a page", PageShape.of(words, "")));
        words.settings().schema().parts().stream()
                .map(PageSchema.Part::folder)
                .filter(folder -> !folder.isEmpty())
                .forEach(folder -> schemas.put(
                        "page." + folder.replace('/', '.') + ".schema.json",
                        write("the header of a page in " + folder + "/", PageShape.of(words, folder))));
        return schemas;
    }

    private static String write(String title, Map<String, Object> shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", title);
        schema.putAll(shape);
        return JsonWriter.write(schema);
    }
}
