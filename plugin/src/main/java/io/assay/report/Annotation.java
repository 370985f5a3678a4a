package io.assay.report;

import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;

/**
 * A problem as a command to GitHub's runner, which shows it at its line in a pull request.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands">Workflow commands</a>
 */
public final class Annotation {
    private Annotation() {}

    /** @param folder where the content is in the repository, with {@code /} at its end if it is not empty */
    public static String of(Diagnostic problem, String folder) {
        Place place = problem.place();
        String kind = switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT, OFF -> "notice";
        };
        // The runner takes columns only if the span is in one line; what is told of a whole file has no span.
        boolean isSpan =
                place.start().line() == place.end().line() && !place.start().equals(place.end());
        String span = isSpan
                ? ",col=" + place.start().column() + ",endColumn="
                        + Math.max(place.start().column(), place.end().column() - 1)
                : "";
        return "::" + kind
                + " file=" + property(folder + place.path())
                + ",line=" + place.start().line()
                + ",endLine=" + place.end().line()
                + span
                + ",title=" + property(problem.code().id())
                + "::"
                + data(problem.message()
                        + problem.hint().map(hint -> "\n" + hint).orElse(""));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
