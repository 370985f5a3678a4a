package io.assay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A small knowledge base that has one of everything, changed step by step, the same for the same seed. Most steps change
 * texts as writers do; the others add, rename and delete pages, and change data, frameworks, templates, settings, words.
 */
public final class EditedBase {
    private static final List<String> WORDS = List.of(
            "compute leases settle weekly",
            "lanterns and lanterns of harbour harbour",
            "the Harbour lights are named here without a link",
            "Alpha Net and BTA earn fees",
            "**strong** words, `code`, and $x^2$",
            "escrow escrow holds tokens tokens",
            "it grew by 45% to $3.5 billion",
            "[^1] a note\n\n[^1]: said below",
            "*Last updated: 2026-08-1*",
            "a line that ends in a block ^block");
    private static final List<String> LINKS = List.of(
            "[one](alpha.md)",
            "[two](../notes/beta.md#second-part)",
            "[[Gamma rays]]",
            "[[alpha#nowhere]]",
            "![[alpha]]",
            "![[beta#Second part]]",
            "[here](#first-part)",
            "[file](data/rows.csv)",
            "[a picture](../assets/dot.svg)",
            "[gone](gone.md)",
            "<https://example.org/a>",
            "[10](metric:price?entity=alpha)");
    private static final List<String> BLOCKS = List.of(
            "```chart\nmetric: price\n```",
            "```list\nwhere: {tags: [trade]}\n```",
            "```metrics\nmetrics: [price]\n```",
            "```table\nfile: data/rows.csv\n```",
            "```mermaid\ngraph TD; a-->b\n```",
            "```java\nint a = 1;\n```",
            "<!-- assessment: alpha -->",
            "<!-- matrix: net -->",
            "## First part",
            "## Second part",
            "## Decision Framework\n\n1. Is it cheap, at 5?",
            "- [ ] to do\n- done");
    private static final List<String> HEADINGS =
            List.of("## First part", "## Second part", "### Of its own", "## Alpha Net", "## Nowhere", "## Said twice");
    private static final List<String> HEADER = List.of(
            "title: Harbour lights",
            "title: Gamma rays",
            "description: What it is about",
            "tags: [trade, lights]",
            "tags: [trades]",
            "agents: [helper]",
            "aliases: [/old/place, The other name]",
            "order: 1",
            "last_reviewed: 2025-01-01",
            "review_every: P3M",
            "owner: ann",
            "draft: true",
            "framework: net",
            "defaults: {owner: bob}");

    private final Path content;
    private final Path theme;
    private final Random random;
    private final Map<String, String> first = new LinkedHashMap<>();
    private final Set<String> changed = new TreeSet<>();

    public EditedBase(Path folder, long seed) throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        theme = Files.createDirectories(folder.resolve("theme"));
        random = new Random(seed);
        write();
        for (Map.Entry<String, String> file : first.entrySet()) {
            put(content.resolve(file.getKey()), file.getValue());
        }
    }

    private void write() {
        first.put("site.yaml", "title: Small\n");
        first.put("entities.yaml", "alpha: {name: Alpha Net, symbol: ALP}\nbeta: {name: Beta Net, symbol: BTA}\n");
        first.put("metrics/m.yaml", "price:\n  name: Price\n  unit: USD\n  freshness: {every: P3M}\n");
        first.put(
                "snapshots/a.csv",
                "entity,as_of,issued,price\nalpha,2026-03-31,2026-04-02,10\nalpha,2026-06-30,2026-07-02,12\n"
                        + "beta,2026-06-30,2026-07-02,3\n");
        first.put(
                "frameworks/net.yaml",
                "id: net\nname: Nets\nversion: 1.0.0\neffective_from: 2026-01-01\npage: knowledge/light/charts.md\nverdicts: [avoid, 40%, watch, 70%, credible]\ncriteria:\n  cheap:\n"
                        + "    metric: price\n    weight: 1\n    bands: [good, 5, fair, 11, poor]\n"
                        + "  trust: {weight: 1, levels: [low, 1st, 2nd, high], review_every: P9M}\n");
        first.put("judgements/alpha.yaml", "trust:\n  - {level: 1st, as_of: 2026-07-01, by: ann, because: so}\n");
        first.put(
                "snapshots/b.json",
                "{\"as_of\": \"2026-08-31\", \"source\": \"desk\",\n \"values\": {\"beta\": {\"price\": 14}}}\n");
        first.put("sources.yaml", "desk: {name: The desk, kind: press}\n");
        first.put("knowledge/index.md", "# Home of all\n\nBegin with [alpha](notes/alpha.md).\n");
        first.put(
                "knowledge/notes/README.md",
                "---\ndefaults: {review_every: P1Y}\n---\n# Notes\n\nNotes on lanterns and lanterns.\n");
        first.put(
                "knowledge/notes/alpha.md",
                "---\ntags: [trade]\nagents: [helper]\n---\n# Alpha\n\nAlpha leads to [[beta]].\n\n## First part\n\nOne.\n");
        first.put(
                "knowledge/notes/beta.md",
                "---\ntags: [trade]\nlast_reviewed: 2024-01-01\n---\n# Beta\n\nBeta knows lanterns lanterns.\n\n## Second part\n\nTwo.\n");
        first.put("knowledge/notes/gamma.md", "# Gamma rays\n\nHarbour lights, [alpha](alpha.md) and ![[beta]].\n");
        first.put("knowledge/light/harbour.md", "# Harbour lights\n\nHarbour harbour, escrow escrow.\n");
        first.put("knowledge/light/plain.md", "Nothing but text, with Gamma rays in it.\n");
        first.put(
                "knowledge/light/charts.md",
                "---\nframework: net\n---\n# Charts\n\n## Alpha Net\n\n<!-- matrix -->\n\n"
                        + "## Decision Framework\n\n1. Is it cheap, at 5?\n");
        first.put("knowledge/notes/data/rows.csv", "name,price\none,1\ntwo,2\n");
        first.put("assets/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    public Path content() {
        return content;
    }

    public Path theme() {
        return theme;
    }

    /** The files that the last step touched, as who watches the folders is told. */
    public Set<String> changed() {
        return changed;
    }

    /** One or two edits; says what they did. */
    public String next() {
        changed.clear();
        try {
            return random.nextInt(6) == 0 ? edit() + ", and " + edit() : edit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String edit() throws IOException {
        List<Path> pages = files(".*\\.md");
        List<Path> others = files(".*\\.(yaml|csv|json)");
        int kind = random.nextInt(20);
        if (kind < 13 && !pages.isEmpty()) {
            return text(one(pages));
        }
        if (kind == 13) {
            String path = one(List.copyOf(first.keySet()));
            put(content.resolve(path), first.get(path));
            return "restored " + path;
        }
        if (kind == 14) {
            Path page = content.resolve("knowledge/notes/new-" + random.nextInt(3) + ".md");
            put(page, "---\n" + one(HEADER) + "\n---\n# New " + random.nextInt(3) + "\n\n" + one(LINKS) + "\n");
            return "wrote " + page;
        }
        if (kind == 15 && pages.size() > 4) {
            Path page = one(pages);
            Files.delete(touched(page));
            return "deleted " + page;
        }
        if (kind == 16 && !pages.isEmpty()) {
            Path page = one(pages);
            Path goal = page.resolveSibling("moved-" + random.nextInt(100) + ".md");
            Files.move(touched(page), touched(goal), StandardCopyOption.REPLACE_EXISTING);
            return "renamed " + page + " to " + goal;
        }
        if (kind == 17) {
            Path file = one(List.of(
                    theme.resolve("words/en.properties"),
                    theme.resolve("styles/theme.css"),
                    theme.resolve("partials/byline.html"),
                    content.resolve("site.yaml")));
            put(
                    file,
                    file.endsWith("site.yaml")
                            ? "title: Small " + random.nextInt(3) + "\nlink_mentions: " + random.nextBoolean() + "\n"
                            : file.endsWith("theme.css")
                                    ? "body { margin: " + random.nextInt(9) + "px }\n"
                                    : file.endsWith("byline.html")
                                            ? "<p>Edition " + random.nextInt(3) + "</p>\n"
                                            : "layout.skip=Skip " + random.nextInt(4) + "\n");
            return "wrote " + file;
        }
        return others.isEmpty() ? "nothing" : line(one(others));
    }

    private String text(Path page) throws IOException {
        String text = Files.readString(page);
        boolean headed = text.startsWith("---\n") && text.indexOf("\n---\n") > 0;
        int body = headed ? text.indexOf("\n---\n") + 5 : 0;
        String header = text.substring(0, body);
        List<String> lines = new ArrayList<>(List.of(text.substring(body).split("\n", -1)));
        int at = random.nextInt(lines.size());
        int kind = random.nextInt(14);
        if (kind > 11) {
            lines.add(at, "\n" + one(HEADINGS) + "\n");
        } else if (kind < 4) {
            lines.addAll(lines.size() - 1, List.of("", one(WORDS)));
        } else if (kind < 6) {
            lines.addAll(lines.size() - 1, List.of("", "See " + one(LINKS) + "."));
        } else if (kind == 6) {
            lines.addAll(lines.size() - 1, List.of("", one(BLOCKS), ""));
        } else if (kind == 7) {
            header = headed
                    ? header.replaceFirst("\n---\n$", "\n" + one(HEADER) + "\n---\n")
                    : "---\n" + one(HEADER) + "\n---\n";
        } else if (kind < 10 || lines.size() > 40) {
            lines.remove(at);
            if (lines.size() > 30) {
                lines.subList(10, 20).clear();
            }
        } else if (kind == 10) {
            lines.set(at, lines.get(at) + " " + one(WORDS));
        } else {
            lines.set(at, lines.get(at).replaceFirst("[0-9]", Integer.toString(random.nextInt(10))));
        }
        put(page, header + String.join("\n", lines));
        return "edited the text of " + page;
    }

    /** A line taken out, doubled, or a digit changed. */
    private String line(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int at = random.nextInt(Math.max(1, lines.size()));
        int kind = random.nextInt(4);
        if (lines.isEmpty()) {
            lines.add("# empty");
        } else if (kind == 0) {
            lines.remove(at);
        } else if (kind == 1) {
            lines.add(at, lines.get(at));
        } else {
            lines.set(at, lines.get(at).replaceFirst("[0-9]", Integer.toString(random.nextInt(10))));
        }
        put(file, String.join("\n", lines) + "\n");
        return "changed line " + (at + 1) + " of " + file;
    }

    private void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(touched(file), text);
    }

    private Path touched(Path file) {
        Path told = file.startsWith(content) ? content.relativize(file) : file;
        changed.add(told.toString().replace('\\', '/'));
        return file;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> walk = Files.walk(content)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(name))
                    .sorted()
                    .toList();
        }
    }
}
