package io.assay.search;

import io.assay.notation.JsonWriter;
import io.assay.source.ContentHash;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The files of an index. They are classic scripts that leave their value in the global {@code assaySearch}, since from
 * {@code file://} a page may load nothing else.
 */
final class Shards {
    private final Map<String, Supplier<String>> files = new ConcurrentHashMap<>();

    /** A file whose name pages know. */
    void addNamed(String name, Object value) {
        files.put(SearchIndex.FOLDER + name + ".js", () -> script(name, value));
    }

    /**
     * A file that another one names: its name tells its content, so that none of another build is ever taken for it.
     *
     * @param digest of all that the value depends on
     * @param value made when it is written
     * @return its name
     */
    String add(String prefix, ContentHash digest, Supplier<Object> value) {
        String name = prefix + "-" + digest.brief();
        files.put(SearchIndex.FOLDER + name + ".js", () -> script(name, value.get()));
        return name;
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
