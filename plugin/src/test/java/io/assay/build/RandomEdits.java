package io.assay.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sample content, changed step by step as people change theirs, the same for the same seed. */
final class RandomEdits {
    private static final Path SAMPLE = Path.of("..", "content");

    private final Path content;
    private final Path theme;
    private final Random random;
    private final Set<String> changed = new TreeSet<>();

    RandomEdits(Path folder, long seed) throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        theme = Files.createDirectories(folder.resolve("theme"));
        random = new Random(seed);
        copySample();
    }

    Path content() {
        return content;
    }

    Path theme() {
        return theme;
    }

    /** The files that the last edit touched, as who watches the folders is told. */
    Set<String> changed() {
        return changed;
    }

    private Path touched(Path file) {
        changed.add((file.startsWith(content) ? content.relativize(file) : file)
                .toString()
                .replace('\\', '/'));
        return file;
    }

    /** Says what it did. */
    String next() throws IOException {
        changed.clear();
        List<Path> files = files();
        Path file = files.get(random.nextInt(files.size()));
        String name = file.getFileName().toString();
        switch (random.nextInt(7)) {
            case 0 -> {
                Path page = content.resolve("knowledge/new-" + random.nextInt(5) + ".md");
                Files.writeString(
                        touched(page), "---\ntags: [made]\n---\n# Page " + random.nextInt(9) + "\n\nWords.\n");
                return "wrote " + page;
            }
            case 1 -> {
                Files.delete(touched(file));
                return "deleted " + file;
            }
            case 2 -> {
                Path goal = file.resolveSibling("moved-" + random.nextInt(1_000) + "-" + name);
                Files.move(touched(file), touched(goal));
                return "renamed " + file;
            }
            case 3 -> {
                Files.writeString(touched(theme.resolve("notes-" + random.nextInt(3))), "x");
                Path words = Files.createDirectories(theme.resolve("words")).resolve("en.properties");
                Files.writeString(touched(words), "layout.skip=Skip " + random.nextInt(4) + "\n");
                return "changed " + words;
            }
            case 4 -> {
                Path site = content.resolve("site.yaml");
                Files.writeString(touched(site), "title: Notes " + random.nextInt(3) + "\n");
                return "changed " + site;
            }
            default -> {
                return change(file);
            }
        }
    }

    /** A line taken out, doubled, or a digit changed: what slips of the hand do to a file. */
    private String change(Path file) throws IOException {
        touched(file);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        if (lines.isEmpty()) {
            Files.writeString(file, "# Filled\n");
            return "filled " + file;
        }
        int line = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(line));
            default -> lines.set(line, lines.get(line).replaceFirst("[0-9]", Integer.toString(random.nextInt(10))));
        }
        Files.write(file, lines);
        return "changed line " + (line + 1) + " of " + file;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(content)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(md|yaml|csv|json)"))
                    .sorted()
                    .toList();
        }
    }

    private void copySample() throws IOException {
        try (Stream<Path> walk = Files.walk(SAMPLE)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
