package io.assay.search;

import io.assay.notation.JsonWriter;
import io.assay.source.ContentHash;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The files of an index. They are classic scripts that leave their value in the global {@code assaySearch}, since from
 * {@code file://} a page may load nothing else.
 */
final class Shards {
    private final Map<String, Supplier<String>> files = new LinkedHashMap<>();

    /** A file whose name pages know. */
    void addNamed(String name, Object value) {
        files.put(SearchIndex.FOLDER + name + ".js", () -> script(name, value));
    }

    /**
     * Files that another one names: their names tell their content, so that none of another build is ever taken for one.
     *
     * @param values make the value of each file, now and again when it is written
     * @return their names, in order
     */
    List<String> addAll(String prefix, List<Supplier<Object>> values) {
        List<String> names = values.parallelStream()
                .map(value -> prefix + "-"
                        + ContentHash.of(JsonWriter.writeLine(value.get())).brief())
                .toList();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Supplier<Object> value = values.get(i);
            files.put(SearchIndex.FOLDER + name + ".js", () -> script(name, value.get()));
        }
        return names;
    }

    private static String script(String name, Object value) {
        return "(self.assaySearch = self.assaySearch || {})[" + JsonWriter.writeLine(name) + "] = "
                + JsonWriter.writeLine(value) + ";\n";
    }

    /** By path in the site, each to be written when it is asked for. */
    Map<String, Supplier<String>> files() {
        return files;
    }
}
