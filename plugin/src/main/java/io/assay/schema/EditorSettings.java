package io.assay.schema;

import io.assay.notation.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings of VS Code, which other editors share in part, that tie files to their schemas. */
public final class EditorSettings {
    private static final Map<String, List<String>> YAML = Map.of(
            "site.schema.json", List.of("site.yaml"),
            "entities.schema.json", List.of("entities.yaml"),
            "sources.schema.json", List.of("sources.yaml"),
            "metrics.schema.json", List.of("metrics/**/*.yaml", "metrics/**/*.yml"),
            "snapshot.schema.json", List.of("snapshots/**/*.yaml", "snapshots/**/*.yml"),
            "framework.schema.json", List.of("frameworks/**/*.yaml", "frameworks/**/*.yml"),
            "judgements.schema.json", List.of("judgements/**/*.yaml", "judgements/**/*.yml"));

    private EditorSettings() {}

    /**
     * The text of a {@code settings.json}.
     *
     * @param schemas the folder of the schemas, from the folder that the editor opens, with {@code /}
     * @param content the content folder, likewise
     */
    public static String of(String schemas, String content) {
        Map<String, Object> yaml = new LinkedHashMap<>();
        new TreeMap<>(YAML)
                .forEach((schema, files) -> yaml.put(
                        "./" + schemas + "/" + schema,
                        files.stream().map(file -> content + "/" + file).toList()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fileMatch", List.of(content + "/snapshots/**/*.json"));
        json.put("url", "./" + schemas + "/snapshot.schema.json");
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("yaml.schemas", yaml);
        settings.put("json.schemas", List.of(json));
        return JsonWriter.write(settings);
    }
}
