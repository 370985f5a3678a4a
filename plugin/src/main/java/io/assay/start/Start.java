package io.assay.start;

import java.nio.file.Path;
import java.util.List;

/**
 * What a starter made.
 *
 * @param folder where
 * @param made the paths of new files, sorted, with {@code /}
 * @param kept the paths of files that were there and are as they were
 * @param hadPages whether there were pages already
 * @param advice what a person has to do besides, a clause each
 */
public record Start(Path folder, List<String> made, List<String> kept, boolean hadPages, List<String> advice) {
    public Start {
        made = List.copyOf(made);
        kept = List.copyOf(kept);
        advice = List.copyOf(advice);
    }
}
