package io.assay.diagnostic;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What codes count as in a site, where it is not their own severity.
 *
 * @param everywhere by code
 * @param inFolders by the path of a folder in the content, without a slash at its ends, then by code; of several folders
 *     the innermost one decides
 */
public record Severities(Map<Code, Severity> everywhere, Map<String, Map<Code, Severity>> inFolders) {
    /** Every code counts as its own severity. */
    public static final Severities OWN = new Severities(Map.of(), Map.of());

    public Severities {
        everywhere = Map.copyOf(everywhere);
        inFolders = Collections.unmodifiableMap(new TreeMap<>(inFolders));
    }

    public Severity of(Diagnostic problem) {
        String folder = problem.place().path();
        while (folder.contains("/")) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
            Optional<Severity> set = Optional.ofNullable(inFolders.get(folder)).map(codes -> codes.get(problem.code()));
            if (set.isPresent()) {
                return set.get();
            }
        }
        return everywhere.getOrDefault(problem.code(), problem.severity());
    }
}
