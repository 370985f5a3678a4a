package io.assay.serve;

import io.assay.build.Built;
import io.assay.build.WrittenPage;
import io.assay.site.view.VerdictSummary;
import io.assay.theme.ThemeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** Keeps the last good site, and what is wrong since. Builds when it is told to. Safe for use by several threads. */
public final class Preview implements AutoCloseable {
    private static final String HOME = "index.html";

    private final SiteSource source;
    private final boolean follow;
    private final Object building = new Object();
    private final Object turn = new Object();
    private final Set<String> watched = ConcurrentHashMap.newKeySet();
    private Showing showing = Showing.NOTHING;
    private boolean closed;

    public Preview(SiteSource source) {
        this(source, false);
    }

    /** @param follow whether browsers go to the page that was edited, and are told what it was */
    public Preview(SiteSource source, boolean follow) {
        this.source = source;
        this.follow = follow;
    }

    /**
     * Builds, and shows the result. Mistakes are shown, not thrown.
     *
     * @param changed paths of files in the content folder that have changed since the last build
     */
    public Showing rebuild(Set<String> changed) {
        synchronized (building) {
            Showing before = showing();
            long start = System.nanoTime();
            Showing next = attempt(before, changed, start);
            synchronized (turn) {
                showing = next;
                turn.notifyAll();
            }
            return next;
        }
    }

    public Showing showing() {
        synchronized (turn) {
            return showing;
        }
    }

    /** Waits for a build after the given one; returns what is shown then, or when the time is over, or waiting has no more use. */
    Showing awaitAfter(long serial, long milliseconds, BooleanSupplier useless) throws InterruptedException {
        long until = System.nanoTime() + milliseconds * 1_000_000;
        synchronized (turn) {
            while (showing.serial() <= serial && !closed && !useless.getAsBoolean()) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    break;
                }
                turn.wait(left);
            }
            return showing;
        }
    }

    /** A page that somebody looks at is made with a build that may have changed templates, so that a mistake there is found. */
    void watch(String path) {
        watched.add(path);
    }

    /** Lets those who wait see whether they still have a reason to. */
    void wake() {
        synchronized (turn) {
            turn.notifyAll();
        }
    }

    boolean isClosed() {
        synchronized (turn) {
            return closed;
        }
    }

    /** Lets go all who wait. */
    @Override
    public void close() {
        synchronized (turn) {
            closed = true;
            turn.notifyAll();
        }
    }

    private Showing attempt(Showing before, Set<String> changed, long start) {
        try {
            Built built = source.build(changed);
            Mistakes mistakes = new Mistakes(
                    built.report().diagnostics(),
                    Optional.empty(),
                    built.report().failed());
            if (mistakes.failed()) {
                return failed(before, mistakes, changed, start);
            }
            Edition edition = new Edition(built, before.edition());
            for (String path : pagesToMake(edition, changed)) {
                edition.read(path);
            }
            List<WrittenPage> edited = edited(edition, changed);
            return new Showing(
                    before.serial() + 1,
                    Optional.of(edition),
                    mistakes,
                    changed,
                    edited,
                    was(before, edited),
                    before.edition().map(edition::newSince).orElse(List.of()),
                    moves(before, edition),
                    System.nanoTime() - start);
        } catch (ThemeException e) {
            return failed(before, Mistakes.ofTheme(e), changed, start);
        } catch (IOException e) {
            return failed(before, Mistakes.failure("The disk failed: " + e), changed, start);
        } catch (RuntimeException e) {
            return failed(before, Mistakes.failure("This is a bug in Assay: " + e), changed, start);
        }
    }

    /** Texts break no templates: where nothing else changed, the pages that they became are made, and no others wait. */
    private Set<String> pagesToMake(Edition edition, Set<String> changed) {
        Set<String> paths = new TreeSet<>();
        if (!changed.isEmpty() && changed.stream().allMatch(path -> path.endsWith(".md"))) {
            edited(edition, changed).forEach(page -> paths.add(page.path()));
        } else {
            paths.addAll(watched);
            paths.add(HOME);
        }
        paths.removeIf(path -> !edition.has(path));
        return paths;
    }

    private static Showing failed(Showing before, Mistakes mistakes, Set<String> changed, long start) {
        return new Showing(
                before.serial() + 1,
                before.edition(),
                mistakes,
                changed,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                System.nanoTime() - start);
    }

    private static List<WrittenPage> edited(Edition edition, Set<String> changed) {
        return changed.stream()
                .sorted()
                .flatMap(path -> edition.ofSource(path).stream())
                .toList();
    }

    /** The first that was edited, as it was. */
    private Optional<String> was(Showing before, List<WrittenPage> edited) throws IOException {
        return follow && before.edition().isPresent() && !edited.isEmpty()
                ? before.edition().get().main(edited.get(0).path())
                : Optional.empty();
    }

    private static List<String> moves(Showing before, Edition edition) {
        if (before.edition().isEmpty()) {
            return List.of();
        }
        Map<String, String> then = byName(before.edition().get().verdicts());
        Map<String, String> now = byName(edition.verdicts());
        List<String> moves = new ArrayList<>();
        now.forEach((name, verdict) -> {
            String old = then.remove(name);
            if (old == null) {
                moves.add(name + ": " + verdict + ", new");
            } else if (!old.equals(verdict)) {
                moves.add(name + ": " + old + " → " + verdict);
            }
        });
        then.forEach((name, verdict) -> moves.add(name + ": " + verdict + " → gone"));
        return moves;
    }

    /** Names tell the framework only where one entity has verdicts by several. */
    private static Map<String, String> byName(List<VerdictSummary> verdicts) {
        boolean several =
                verdicts.stream().map(VerdictSummary::framework).distinct().count() > 1;
        Map<String, String> byName = new LinkedHashMap<>();
        verdicts.forEach(
                one -> byName.put(several ? one.entity() + ", " + one.framework() : one.entity(), one.verdict()));
        return byName;
    }
}
