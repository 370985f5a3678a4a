package io.assay.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any history, a target holds its last tree and the strangers' files, or refused what they stood in the way of. */
class RandomEditsTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "index.html");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theTargetHoldsTheTreeAndTheStrangers(long seed) throws Exception {
        Random random = new Random(seed);
        Path target = temporary.resolve("site");
        Map<String, String> strangers = new TreeMap<>();
        for (int edit = 0; edit < 100; edit++) {
            OutputTree tree = randomTree(random);
            Map<String, String> before = Snapshot.of(target);
            if (isInTheWay(strangers, tree)) {
                assertThatExceptionOfType(UnsafeTargetException.class)
                        .isThrownBy(() -> OutputWriter.write(target, tree, List.of()));
                assertThat(Snapshot.of(target)).isEqualTo(before);
                forget(strangers, target);
            } else {
                OutputWriter.write(target, tree, List.of());
                assertThat(Snapshot.of(target)).isEqualTo(Snapshot.expected(tree, strangers));
                if (random.nextInt(4) == 0) {
                    addStranger("stranger-" + edit, tree, strangers, target);
                }
            }
        }
    }

    private static OutputTree randomTree(Random random) {
        Map<String, OutputFile> files = new TreeMap<>();
        PathSet taken = new PathSet();
        for (int i = random.nextInt(8); i >= 0; i--) {
            StringBuilder path = new StringBuilder(randomName(random));
            for (int depth = random.nextInt(3); depth > 0; depth--) {
                path.append('/').append(randomName(random));
            }
            if (taken.findClash(path.toString()).isEmpty()) {
                taken.add(path.toString());
                files.put(path.toString(), OutputFile.of("text " + random.nextInt(3)));
            }
        }
        return new OutputTree(files);
    }

    private static String randomName(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static boolean isInTheWay(Map<String, String> strangers, OutputTree tree) {
        return strangers.keySet().stream()
                .flatMap(path -> Snapshot.folders(path).stream())
                .anyMatch(tree.files()::containsKey);
    }

    /** Beside the first file of the tree. */
    private static void addStranger(String name, OutputTree tree, Map<String, String> strangers, Path target)
            throws IOException {
        String first = tree.files().keySet().iterator().next();
        String path = first.substring(0, first.lastIndexOf('/') + 1) + name;
        Files.writeString(target.resolve(path), name);
        strangers.put(path, name);
    }

    /** As somebody does who was told that they are in the way: the files go, and folders that hold nothing else. */
    private static void forget(Map<String, String> strangers, Path target) throws IOException {
        for (String path : strangers.keySet()) {
            Files.delete(target.resolve(path));
            Path folder = target.resolve(path).getParent();
            while (Snapshot.of(folder).isEmpty()) {
                Files.delete(folder);
                folder = folder.getParent();
            }
        }
        strangers.clear();
    }
}
