package io.assay.maven;

import io.assay.diagnostic.Ink;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a goal runs, asked for once.
 *
 * @param ink how words are set off on the console
 * @param watched whether somebody looks at a terminal while the goal runs, on which a line can be written over
 * @param checkout the top of the repository's checkout, if GitHub's runner reads what the goal prints
 */
record GoalEnvironment(Ink ink, boolean watched, Optional<Path> checkout) {
    /**
     * @param colour what Maven was told by {@code -Dstyle.color}, else null
     * @param interactive whether somebody is there, as far as Maven knows
     * @param terminal whether the program talks to a terminal
     */
    static GoalEnvironment of(String colour, boolean interactive, boolean terminal, Map<String, String> environment) {
        boolean watched =
                interactive && terminal && !environment.containsKey("CI") && !"dumb".equals(environment.get("TERM"));
        boolean coloured = switch (colour == null ? "auto" : colour) {
            case "always", "yes", "force" -> true;
            case "never", "no", "none" -> false;
            default -> interactive && terminal && !environment.containsKey("NO_COLOR");
        };
        Optional<Path> checkout = "true".equals(environment.get("GITHUB_ACTIONS"))
                ? Optional.ofNullable(environment.get("GITHUB_WORKSPACE")).map(Path::of)
                : Optional.empty();
        return new GoalEnvironment(coloured ? Ink.COLOURS : Ink.NONE, watched, checkout);
    }
}
