package io.assay.maven;

import io.assay.build.BuildReport;
import io.assay.build.BuildRequest;
import io.assay.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run comes to, in a line. */
final class Summary {
    private Summary() {}

    static String of(BuildReport report, long nanoseconds) {
        String made = String.join(
                ", ",
                List.of(
                        count(report.pages(), "page"),
                        count(report.links(), "link"),
                        count(report.charts(), "chart"),
                        count(report.verdicts().size(), "verdict")));
        String written = report.written()
                .map(disk -> "; " + count(disk.written(), "file") + " written, " + disk.unchanged() + " unchanged, "
                        + disk.deleted() + " deleted")
                .orElse("");
        return made + "; " + problems(report) + written + String.format(Locale.ROOT, " (%.1f s)", nanoseconds / 1e9);
    }

    static String failure(BuildReport report, BuildRequest request) {
        String stays = request.output().isPresent() ? " Nothing was written: the last good site stays as it was." : "";
        return "The content has " + problems(report) + ", told above." + stays
                + " Mend them; -Dassay.failOn=never goes on all the same.";
    }

    private static String problems(BuildReport report) {
        String counts = Stream.of(Severity.ERROR, Severity.WARNING, Severity.HINT)
                .filter(severity -> report.diagnostics().count(severity) > 0)
                .map(severity -> count(report.diagnostics().count(severity), severity.word()))
                .collect(Collectors.joining(", "));
        int known = report.known().list().size();
        return (counts.isEmpty() ? known > 0 ? "no new problems" : "no problems" : counts)
                + (known > 0 ? ", " + known + " known" : "");
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
