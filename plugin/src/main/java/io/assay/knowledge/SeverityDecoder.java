package io.assay.knowledge;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Severities;
import io.assay.diagnostic.Severity;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Scalar;
import io.assay.source.SourceTree;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code severity} of {@code site.yaml}: by code a severity, by folder the same for its files. */
final class SeverityDecoder {
    private static final List<String> WORDS =
            Arrays.stream(Severity.values()).map(Severity::word).toList();
    private static final List<String> CODES =
            Arrays.stream(Code.values()).map(Code::id).toList();

    private final SourceTree tree;
    private final Collection<Diagnostic> diagnostics;

    private SeverityDecoder(SourceTree tree, Collection<Diagnostic> diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    static Severities decode(Fields settings, SourceTree tree, Collection<Diagnostic> diagnostics) {
        return settings.fields("severity")
                .map(keys -> new SeverityDecoder(tree, diagnostics).severities(keys))
                .orElse(Severities.OWN);
    }

    private Severities severities(Fields keys) {
        Map<Code, Severity> everywhere = new EnumMap<>(Code.class);
        Map<String, Map<Code, Severity>> inFolders = new TreeMap<>();
        for (Mapping.Entry entry : keys.mapping().entries()) {
            if (entry.value() instanceof Mapping codes) {
                Map<Code, Severity> inFolder = new EnumMap<>(Code.class);
                Fields its = new Fields(codes, diagnostics);
                codes.entries().forEach(code -> put(code.key(), its, inFolder));
                inFolders.put(folder(entry.key()), inFolder);
            } else {
                put(entry.key(), keys, everywhere);
            }
        }
        return new Severities(everywhere, inFolders);
    }

    private void put(Scalar key, Fields keys, Map<Code, Severity> severities) {
        Optional<String> word = keys.oneOf(key.text(), WORDS);
        Optional<Code> code = Code.find(key.text());
        if (code.isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.UNKNOWN_KEY, key.place(), "unknown diagnostic '" + key.text() + "'")
                    .withHint("codes are those that messages name, such as KB021; for a folder, write"
                            + " its path and its codes: knowledge/archive: {KB021: off}")
                    .withNearest(key.text(), CODES));
        }
        code.ifPresent(known ->
                word.ifPresent(text -> severities.put(known, Severity.valueOf(text.toUpperCase(Locale.ROOT)))));
    }

    private String folder(Scalar key) {
        String folder = key.text().replaceAll("^/+|/+$", "");
        if (tree.below(folder).findAny().isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_FOLDER, key.place(), "there is no folder '" + folder + "' in the content")
                    .withHint("write its path from the content folder, such as knowledge/archive")
                    .withNearest(folder, folders()));
        }
        return folder;
    }

    private Collection<String> folders() {
        Collection<String> folders = new TreeSet<>();
        tree.files().forEach(file -> {
            String path = file.path();
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash));
            }
        });
        return folders;
    }
}
