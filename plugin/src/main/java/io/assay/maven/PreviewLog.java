package io.assay.maven;

import io.assay.diagnostic.ConsolePrinter;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Ink;
import io.assay.diagnostic.Severity;
import io.assay.serve.Mistakes;
import io.assay.serve.Showing;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/** Tells on the console what each build came to: one line, what is newly wrong, and verdicts that moved. */
final class PreviewLog {
    private static final int NAMED = 3;

    private final Log log;
    private final Ink ink;
    private final Path here;
    private final Set<Diagnostic> told = new HashSet<>();
    private Optional<String> failure = Optional.empty();

    /** @param here the folder from which the files of a theme are named */
    PreviewLog(Log log, Ink ink, Path here) {
        this.log = log;
        this.ink = ink;
        this.here = here.toAbsolutePath().normalize();
    }

    /** The first build. */
    void begin(Showing showing) {
        tell(showing, "Built");
    }

    void tell(Showing showing) {
        tell(showing, names(showing.changed()));
    }

    private synchronized void tell(Showing showing, String what) {
        List<Diagnostic> now = showing.mistakes().diagnostics().list();
        now.stream().filter(one -> !told.contains(one)).forEach(this::tell);
        if (!showing.mistakes().failed()) {
            // A build that failed may not have come to what was told before.
            told.clear();
        }
        told.addAll(now);
        if (!failure.equals(showing.mistakes().failure())) {
            failure = showing.mistakes().failure();
            failure.ifPresent(log::error);
        }
        String time = String.format(Locale.ROOT, "%,d ms", showing.nanoseconds() / 1_000_000);
        if (showing.mistakes().failed()) {
            String stays = showing.edition().isPresent() ? "the last good site stays" : "there is no site yet";
            log.info(what + ": " + problems(showing.mistakes()) + ", " + stays + " (" + time + ")");
        } else {
            String drafts = showing.drafts() == 0 ? "" : " (" + count(showing.drafts(), "draft") + ")";
            log.info(what + ": " + count(showing.pages(), "page") + drafts + ", " + problems(showing.mistakes()) + " ("
                    + time + ")");
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

    private String names(Set<String> changed) {
        List<String> sorted = changed.stream().map(this::name).sorted().toList();
        String names = sorted.stream().limit(NAMED).collect(Collectors.joining(", "));
        return sorted.size() > NAMED ? names + " and " + (sorted.size() - NAMED) + " more" : names;
    }

    /** A file of the content as it is told; another, such as a theme's, from here. */
    private String name(String changed) {
        Path path = Path.of(changed);
        return path.isAbsolute() && path.startsWith(here)
                ? here.relativize(path).toString()
                : changed;
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
