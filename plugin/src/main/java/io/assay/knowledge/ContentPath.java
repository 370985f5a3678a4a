package io.assay.knowledge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths in the content folder. */
public final class ContentPath {
    private ContentPath() {}

    /** Where a relative path leads from a folder; empty if it leads out of the content folder. */
    public static Optional<String> join(String folder, String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + "/" + path).split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
