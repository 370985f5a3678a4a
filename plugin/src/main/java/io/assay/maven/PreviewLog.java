package io.assay.maven;

import io.assay.diagnostic.ConsolePrinter;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Ink;
import io.assay.diagnostic.Severity;
import io.assay.serve.Mistakes;
import io.assay.serve.Showing;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/** Tells on the console what each build came to: one line, what is newly wrong, and verdicts that moved. */
final class PreviewLog {
    private static final int NAMED = 3;

    private final Log log;
    private final Ink ink;
    private Mistakes known;

    PreviewLog(Log log, Ink ink) {
        this.log = log;
        this.ink = ink;
    }

    /** The first build. */
    void begin(Showing showing) {
        tell(showing, "Built");
    }

    void tell(Showing showing) {
        tell(showing, names(showing.changed()));
    }

    private synchronized void tell(Showing showing, String what) {
        Set<Diagnostic> before =
                known == null ? Set.of() : Set.copyOf(known.diagnostics().list());
        boolean failureKnown =
                known != null && known.failure().equals(showing.mistakes().failure());
        known = showing.mistakes();
        showing.mistakes().diagnostics().stream()
                .filter(one -> !before.contains(one))
                .forEach(this::tell);
        if (!failureKnown) {
            showing.mistakes().failure().ifPresent(log::error);
        }
        String time = String.format(Locale.ROOT, "%,d ms", showing.nanoseconds() / 1_000_000);
        if (showing.mistakes().failed()) {
            String stays = showing.edition().isPresent() ? "the last good site stays" : "there is no site yet";
            log.info(what + ": " + problems(showing.mistakes()) + ", " + stays + " (" + time + ")");
        } else {
            log.info(what + ": " + count(showing.pages(), "page") + ", " + problems(showing.mistakes()) + " (" + time
                    + ")");
        }
        showing.moves().forEach(move -> log.info("  " + move));
    }

    private void tell(Diagnostic one) {
        String text = ConsolePrinter.print(one, ink);
        if (one.severity() == Severity.ERROR) {
            log.error(text);
        } else if (one.severity() == Severity.WARNING) {
            log.warn(text);
        } else {
            log.info(text);
        }
    }

    private static String names(Set<String> changed) {
        List<String> sorted = changed.stream().sorted().toList();
        String names = sorted.stream().limit(NAMED).collect(Collectors.joining(", "));
        return sorted.size() > NAMED ? names + " and " + (sorted.size() - NAMED) + " more" : names;
    }

    private static String problems(Mistakes mistakes) {
        long errors = mistakes.diagnostics().count(Severity.ERROR)
                + (mistakes.failure().isPresent() ? 1 : 0);
        String all = Stream.of(
                        errors == 0 ? "" : count(errors, "error"),
                        named(mistakes, Severity.WARNING),
                        named(mistakes, Severity.HINT))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "no problems" : all;
    }

    private static String named(Mistakes mistakes, Severity severity) {
        long number = mistakes.diagnostics().count(severity);
        return number == 0 ? "" : count(number, severity.word());
    }

    private static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
