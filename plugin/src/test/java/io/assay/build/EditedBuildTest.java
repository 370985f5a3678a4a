package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.metric.Clocks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where one text was edited, only what the edit reaches is built, and the site is that of a build from nothing. */
class EditedBuildTest {
    private static final int PAGES = 60;
    private static final int EDITS = 60;
    private static final List<String> FOLDERS = List.of("", "notes", "notes/deep", "trade", "trade/far");

    /** Few enough that many pages share them, and that some are rare. */
    private static final List<String> WORDS = IntStream.range(0, 90)
            .mapToObj(i -> "word" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "x")
            .toList();

    @TempDir
    private Path folder;

    private final Random random = new Random(20261130);
    private final AtomicBoolean all = new AtomicBoolean();

    @Test
    void anyChainOfEditsGivesTheSameAsBuildsFromNothing() throws Exception {
        write("site.yaml", "title: Notes\nagents: []\n");
        write("index.md", "# Home\n\nBegin with [one](" + file(1) + ").\n");
        for (int page = 0; page < PAGES; page++) {
            write(file(page), header(page) + text(page));
        }
        build();
        int alone = 0;
        StringBuilder chain = new StringBuilder();
        for (int edit = 0; edit < EDITS; edit++) {
            chain.append('\n').append(edit).append(": ").append(edit());
            BuildReport report = build();
            alone += all.get() ? 0 : 1;
            chain.append(all.get() ? ", all built" : ", built alone");
            Built fresh = SiteBuild.compose(request(), new Memory());
            assertThat(Project.changed(MemoryTest.bytes(fresh), Project.files(folder.resolve("site"))))
                    .as("%s", chain)
                    .allMatch(path -> path.endsWith(".png"), "is no text, and read as one here");
            assertThat(report.diagnostics())
                    .as("%s", chain)
                    .isEqualTo(fresh.report().diagnostics());
            assertThat(report.links()).as("%s", chain).isEqualTo(fresh.report().links());
        }
        assertThat(alone).as("%s", chain).isGreaterThan(EDITS / 10);
    }

    @Test
    void onlyWhatAnEditReachesIsWritten() throws Exception {
        write("a.md", "# Alpha\n\nThe first.\n\nIt leads to [beta](b.md) by a road.\n");
        write("b.md", "# Beta\n\nBeta is far.\n");
        write("c.md", "# Gamma\n\nGamma is near.\n");
        write("d.md", "# Delta\n\nDelta is wide.\n");
        build();
        Map<String, String> before = Project.files(folder.resolve("site"));

        write("a.md", "# Alpha\n\nThe first.\n\nIt leads to [beta](b.md) by a road and a bridge.\n");
        build();

        assertThat(all).isFalse();
        assertThat(Project.changed(before, Project.files(folder.resolve("site"))))
                .filteredOn(path -> !path.startsWith("search/") && !path.startsWith("."))
                .containsExactly("a/index.html", "a/index.md", "b/index.html", "llms-full.txt");
    }

    @Test
    void aSiteThatSomebodyTouchedIsBuiltWhole() throws Exception {
        write("a.md", "# Alpha\n\nThe first.\n\nAlpha is here.\n");
        write("b.md", "# Beta\n\nBeta is far.\n");
        build();
        Files.writeString(folder.resolve("site/b/index.html"), "by hand");
        write("a.md", "# Alpha\n\nThe first.\n\nAlpha is there.\n");
        build();
        assertThat(all).isTrue();
        assertThat(folder.resolve("site/b/index.html")).content().contains("Beta is far.");
    }

    @Test
    void whatTheLastBuildLeftMayBeDamaged() throws Exception {
        write("a.md", "# Alpha\n\nThe first.\n\nAlpha is here.\n");
        build();
        Path left = folder.resolve("cache/surroundings");
        Files.write(left, Arrays.copyOf(Files.readAllBytes(left), 40));
        write("a.md", "# Alpha\n\nThe first.\n\nAlpha is there.\n");
        build();
        assertThat(folder.resolve("site/a/index.html")).content().contains("Alpha is there.");
    }

    @Test
    void whatIsPrivateIsNotLeftForTheNextBuild() throws Exception {
        write("a.md", "# Alpha\n\nThe first.\n");
        write("hidden/README.md", "---\nprivate: true\n---\n# Plans\n");
        write("hidden/secret-plan.csv", "year,sum\n2026,5\n");
        write("hidden/secret-map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        build();
        assertThat(Files.readString(folder.resolve("cache/surroundings"), StandardCharsets.ISO_8859_1))
                .contains("a.md")
                .doesNotContain("hidden")
                .doesNotContain("secret");
    }

    private BuildReport build() throws Exception {
        all.set(false);
        return StampedBuild.run(request(), folder.resolve("cache"), false, (what, done, of) -> {
            if (what.equals("Reading pages")) {
                all.set(true);
            }
        });
    }

    private BuildRequest request() {
        return new BuildRequest(
                folder.resolve("content"),
                Optional.of(folder.resolve("site")),
                Optional.empty(),
                new Clocks(LocalDate.parse("2026-09-30"), LocalDate.parse("2026-11-15")),
                Optional.of("https://example.org/"),
                false,
                FailOn.NEVER);
    }

    private String edit() throws Exception {
        int page = random.nextInt(PAGES);
        int kind = random.nextInt(14);
        if (kind == 0) {
            return edit(page) + ", and " + edit((page + 7) % PAGES);
        }
        if (kind == 1) {
            write(file(page), header(page) + text(page));
            return "wrote " + file(page) + " anew";
        }
        return edit(page);
    }

    private String edit(int page) throws Exception {
        Path file = folder.resolve("content").resolve(file(page));
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int at = lines.size() - 1 - random.nextInt(Math.min(8, lines.size() - 6));
        String before = lines.get(at);
        switch (random.nextInt(8)) {
            case 0 -> lines.add(at, sentence());
            case 1 -> lines.remove(at);
            case 2 -> lines.set(at, before.replaceFirst("\\[", "to [").replaceFirst("^", "Now "));
            case 3 -> lines.set(at, before + " " + title(random.nextInt(PAGES)) + " is named.");
            case 4 -> lines.set(at, before + " Rare" + random.nextInt(200) + " and rare" + random.nextInt(200) + ".");
            case 5 -> lines.set(at, before + " " + link(random.nextInt(PAGES), page));
            case 6 -> lines.set(at, before + " " + "many more words ".repeat(random.nextInt(40)));
            default -> lines.set(at, before + " One more.");
        }
        write(file(page), String.join("\n", lines) + "\n");
        return "edited line " + at + " of " + file(page) + ", which was '" + before + "' and is '"
                + lines.get(Math.min(at, lines.size() - 1)) + "'";
    }

    private static String title(int page) {
        return "Title " + (char) ('A' + page % 26) + " " + page;
    }

    private static String file(int page) {
        String name = "page-" + page + ".md";
        String folder = FOLDERS.get(page % FOLDERS.size());
        return page % 17 == 3 ? folder + "/index" + page + ".md" : folder.isEmpty() ? name : folder + "/" + name;
    }

    private String header(int page) {
        return "---\ntitle: " + title(page) + "\ndescription: About " + page + "\ntags: [tag-" + page % 9
                + "]\nagents: [agent-" + page % 3 + "]\nlast_reviewed: 2026-0" + (1 + page % 9) + "-11\n---\n";
    }

    private String text(int page) {
        return "\n" + sentence() + " " + sentence() + "\n\n## First of " + page + "\n\n"
                + Stream.generate(() ->
                                sentence() + " See " + link(random.nextInt(PAGES), page) + " there. " + sentence())
                        .limit(3)
                        .collect(Collectors.joining("\n\n"))
                + "\n\n## Second\n\n" + sentence() + "\n" + sentence() + "\n";
    }

    private String sentence() {
        return Stream.generate(() -> WORDS.get((int) (Math.pow(random.nextDouble(), 3) * WORDS.size())))
                .limit(4 + random.nextInt(9))
                .collect(Collectors.joining(" ", "The ", "."));
    }

    private static String link(int to, int from) {
        String up = "../".repeat((int) file(from).chars().filter(c -> c == '/').count());
        return "[" + title(to).toLowerCase() + "](" + up + file(to) + ")";
    }

    private void write(String path, String text) throws Exception {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
