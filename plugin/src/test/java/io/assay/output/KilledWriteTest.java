package io.assay.output;

import static io.assay.output.Snapshot.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.assay.output.MortalDisk.Killed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that is killed at each of its steps in turn. */
class KilledWriteTest {
    private static final Map<String, String> STRANGERS = Map.of("CNAME", "example.org", "x/notes.txt", "mine");

    enum Change {
        FIRST_BUILD(tree(), tree("index.html", "a/b.html", "a/c.css")),
        EDITS(
                tree("index.html=1", "same.html", "s.css=1", "gone.html", "x/y/gone.css", "x/z.html"),
                tree("index.html=2", "same.html", "s.css=2", "new.css", "n/w/new.html", "n/w/x.html")),
        FILES_BECOME_FOLDERS(
                tree("a", "b/c/d.html", "b/c/e/f.html", "Case.html", "g.html"),
                tree("a/h.html", "b/c", "case.html", "g.html")),
        NOTHING_IS_LEFT(tree("a/b/c.html", "d.css"), tree());

        final OutputTree old;
        final OutputTree now;

        Change(OutputTree old, OutputTree now) {
            this.old = old;
            this.now = now;
        }

        Map<String, String> strangers() {
            return this == FIRST_BUILD ? Map.of() : STRANGERS;
        }
    }

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void findFolder() throws IOException {
        folder = temporary.toRealPath();
    }

    @ParameterizedTest
    @EnumSource
    void leavesWholeFilesAndTheNextWriteFinishes(Change change) throws Exception {
        finishesAfterEachStep(change, false);
    }

    @ParameterizedTest
    @EnumSource
    void alsoOnAMountedTarget(Change change) throws Exception {
        finishesAfterEachStep(change, true);
    }

    private void finishesAfterEachStep(Change change, boolean mounted) throws Exception {
        boolean killed = true;
        for (int steps = 0; killed; steps++) {
            Path target = publishOld(change, "site" + steps);
            MortalDisk disk = new MortalDisk(target, mounted, steps);
            killed = isKilled(target, change.now, disk);
            assertWhole(change, target);
            assertThat(disk.touchedTarget() || isOld(change, target)).isTrue();

            if (mounted) {
                // A container forgets what lies beside its mounted target.
                Path remounted = copy(target, "remounted" + steps);
                OutputWriter.write(remounted, change.now, List.of());
                assertThat(Snapshot.of(remounted)).isEqualTo(Snapshot.expected(change.now, change.strangers()));
            }
            OutputWriter.write(target, change.now, List.of());
            assertThat(Snapshot.of(target)).isEqualTo(Snapshot.expected(change.now, change.strangers()));
            assertThat(Snapshot.of(folder.resolve(".site" + steps + ".assay-staging")))
                    .containsOnlyKeys("lock");
        }
    }

    @Test
    void aFirstSiteIsThereAllAtOnce() throws Exception {
        OutputTree now = Change.FIRST_BUILD.now;
        boolean killed = true;
        for (int steps = 0; killed; steps++) {
            Path target = folder.resolve("site" + steps);
            killed = isKilled(target, now, new MortalDisk(target, false, steps));
            assertThat(Snapshot.files(target)).isEqualTo(killed ? Map.of() : Snapshot.text(now));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNextWriteMayGoBack(Change change) throws Exception {
        boolean killed = true;
        for (int steps = 0; killed; steps++) {
            Path target = publishOld(change, "site" + steps);
            killed = isKilled(target, change.now, new MortalDisk(target, false, steps));
            OutputWriter.write(target, change.old, List.of());
            assertThat(isOld(change, target)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void itMayBeKilledAgainAndAgain(Change change) throws Exception {
        for (int seed = 1; seed <= 10; seed++) {
            Random random = new Random(seed);
            Path target = publishOld(change, "site" + seed);
            for (int kills = 0; kills < 4; kills++) {
                isKilled(target, change.now, new MortalDisk(target, false, random.nextInt(40)));
                assertWhole(change, target);
            }
            OutputWriter.write(target, change.now, List.of());
            assertThat(Snapshot.of(target)).isEqualTo(Snapshot.expected(change.now, change.strangers()));
        }
    }

    /** With strangers' files, which came later. */
    private Path publishOld(Change change, String name) throws Exception {
        Path target = folder.resolve(name);
        OutputWriter.write(target, change.old, List.of());
        for (var stranger : change.strangers().entrySet()) {
            Path file = target.resolve(stranger.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, stranger.getValue());
        }
        return target;
    }

    private static boolean isKilled(Path target, OutputTree tree, Disk disk) throws Exception {
        try {
            OutputWriter.write(target, tree, List.of(), disk);
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private static boolean isOld(Change change, Path target) throws IOException {
        Map<String, String> old = Snapshot.text(change.old);
        old.putAll(change.strangers());
        return Snapshot.files(target).equals(old);
    }

    private static void assertWhole(Change change, Path target) throws IOException {
        Map<String, String> found = Snapshot.files(target);
        Map<String, String> old = Snapshot.text(change.old);
        Map<String, String> now = Snapshot.text(change.now);
        assertThat(found).containsAllEntriesOf(change.strangers());
        found.keySet().removeAll(change.strangers().keySet());
        found.forEach((path, text) -> assertThat(text).as(path).isIn(old.get(path), now.get(path)));

        Map<String, String> inBoth = new HashMap<>(old);
        inBoth.keySet().retainAll(now.keySet());
        assertThat(found.keySet()).containsAll(inBoth.keySet());

        boolean aDeletionIsDone = old.keySet().stream()
                .anyMatch(path -> PathSet.of(now.keySet()).findClash(path).isEmpty() && !found.containsKey(path));
        if (aDeletionIsDone) {
            assertThat(found).as("deletions come last").containsAllEntriesOf(now);
        }
        boolean aPageIsNew = now.keySet().stream()
                .anyMatch(path -> path.endsWith(".html")
                        && now.get(path).equals(found.get(path))
                        && !now.get(path).equals(old.get(path)));
        if (aPageIsNew) {
            now.keySet().removeIf(path -> path.endsWith(".html"));
            assertThat(found).as("what pages refer to is there before them").containsAllEntriesOf(now);
        }
    }

    private Path copy(Path from, String name) throws IOException {
        Path copy = folder.resolve(name);
        if (Files.exists(from)) {
            try (Stream<Path> walk = Files.walk(from)) {
                for (Path entry : walk.toList()) {
                    Files.copy(entry, copy.resolve(from.relativize(entry).toString()));
                }
            }
        }
        return copy;
    }
}
