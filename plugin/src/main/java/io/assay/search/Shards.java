package io.assay.search;

import io.assay.notation.JsonWriter;
import io.assay.source.ContentHash;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of an index. They are classic scripts that leave their value in the global {@code assaySearch}, since from
 * {@code file://} a page may load nothing else.
 */
final class Shards {
    private static final String FOLDER = "search/";

    private final Map<String, String> files = new LinkedHashMap<>();

    /** A file whose name pages know. */
    void addNamed(String name, Object value) {
        String key = JsonWriter.writeLine(name);
        String text = JsonWriter.writeLine(value);
        files.put(FOLDER + name + ".js", "(self.assaySearch = self.assaySearch || {})[" + key + "] = " + text + ";\n");
    }

    /** A file that another one names: its name tells its content, so that none of another build is ever taken for it. */
    String add(String prefix, Object value) {
        String name = prefix + "-" + ContentHash.of(JsonWriter.writeLine(value)).brief();
        addNamed(name, value);
        return name;
    }

    /** By path in the site. */
    Map<String, String> files() {
        return files;
    }
}
