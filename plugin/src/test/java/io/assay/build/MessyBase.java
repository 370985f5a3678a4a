package io.assay.build;

import io.assay.build.MessyPage.Header;
import io.assay.diagnostic.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A knowledge base as many hands write it over years, the same for the same seed. It keeps account of what it plants:
 * mistakes with their places, pages that must not be seen, and who links to whom.
 */
final class MessyBase {
    private static final int FOLDER = 20;
    private static final int CIRCLE = 88;
    private static final String TOP = "knowledge";
    private static final List<String> COMMON_TITLES = List.of("Overview", "Open questions", "Costs");
    private static final List<String> TAGS =
            List.of("GPU market", "gpu-market", "gpu_market", "Training", "cloud/edge");

    private final Random random;
    private final List<MessyPage> pages = new ArrayList<>();
    private final Set<String> hiddenFolders = new TreeSet<>();
    private final List<MessyPage> published;
    private final List<MessyPage> hidden;
    private final MessyPage misspelt;
    private final Map<String, Set<String>> backlinks = new TreeMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    private MessyBase(int size, long seed) {
        random = new Random(seed);
        for (int number = 0; number < size; number++) {
            pages.add(page(number));
        }
        published = pages.stream().filter(page -> !isHidden(page)).toList();
        hidden = pages.stream().filter(this::isHidden).toList();
        misspelt = published.stream()
                .filter(page -> page.header == Header.TITLE)
                .findFirst()
                .orElseThrow();
        pages.forEach(this::write);
    }

    static MessyBase of(int size, long seed) {
        return new MessyBase(size, seed);
    }

    private MessyPage page(int number) {
        int folder = number / FOLDER;
        String path = TOP + "/" + folderName(folder);
        if (number % FOLDER == 0 && folder % 3 != 1) {
            boolean hides = folder % 9 == 8;
            if (hides) {
                hiddenFolders.add(path);
            }
            return new MessyPage(number, path, "README", title(number), hides ? Header.PRIVATE : Header.TITLE);
        }
        return new MessyPage(number, path, fileName(number), title(number), header());
    }

    private static String folderName(int folder) {
        return switch (folder % 5) {
            case 0 -> "area-" + folder;
            case 1 -> "Old stuff " + folder;
            case 2 -> "area-" + (folder - 2) + "/part (" + folder + ")";
            case 3 -> "Größen " + folder;
            default -> folder + ". Notes & more";
        };
    }

    private static String fileName(int number) {
        return switch (number % 11) {
            case 0 -> "With spaces " + number;
            case 1 -> "größe-" + number;
            case 2 -> "copy (" + number + ")";
            case 3 -> "issue #" + number;
            case 4 -> "100% " + number;
            case 5 -> "v" + number + ".2";
            case 6 -> "ページ" + number;
            case 7 -> "It's [" + number + "]";
            default -> "page-" + number;
        };
    }

    private String title(int number) {
        return random.nextInt(10) == 0 ? COMMON_TITLES.get(random.nextInt(3)) : "Topic " + number;
    }

    private Header header() {
        int dice = random.nextInt(100);
        if (dice < 20) {
            return Header.NONE;
        }
        return switch (dice) {
            case 90, 91 -> Header.EMPTY_FILE;
            case 92, 93 -> Header.PRIVATE;
            case 94, 95 -> Header.DRAFT;
            case 96, 97 -> Header.UNREADABLE;
            case 98 -> Header.UNCLOSED;
            case 99 -> Header.LATIN_1;
            default -> Header.TITLE;
        };
    }

    private boolean isHidden(MessyPage page) {
        return page.header.compareTo(Header.PRIVATE) >= 0
                || hiddenFolders.stream().anyMatch(folder -> page.path().startsWith(folder + "/"));
    }

    private void write(MessyPage page) {
        if (page == misspelt) {
            page.begin("Trainings", Code.SIMILAR_TERM);
        } else {
            page.begin(pick(TAGS) + ", Topic area " + page.number % 7);
        }
        page.add("## Details");
        if (isHidden(page)) {
            page.add("Hidden [link](../" + page.marker() + ".md), [[Overview]] and <script>" + page.marker()
                    + "</script>.");
        } else if (hasText(page)) {
            for (int link = random.nextInt(5); link > 0; link--) {
                link(page);
            }
            circle(page);
            if (random.nextInt(2) == 0) {
                pick(MessyText.MISTAKES).addTo(page);
            }
            page.add(pick(MessyText.HARMLESS).formatted(page.number));
        }
        byte[] bytes = page.bytes(random.nextInt(10) == 0 ? "\r\n" : "\n", random.nextInt(20) == 0);
        files.put(page.path(), bytes);
        files.put(
                page.folder + "/img/map " + page.number + ".png", page.marker().getBytes());
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void link(MessyPage from) {
        MessyPage to = pick(published);
        String path = relative(from, to.path());
        switch (random.nextInt(16)) {
            case 0 -> linked(from, to, "A [link](" + encoded(path) + ").");
            case 1 -> linked(from, to, "A [link](<" + path.replace("%", "%25").replace("#", "%23") + ">).");
            case 2 -> linked(from, to, "A [link](" + encoded(path.substring(0, path.length() - 3)) + ").");
            case 3 -> linked(from, to, "A [link](/" + encoded(to.path().substring(TOP.length() + 1)) + " \"Title\").");
            case 4 -> linked(from, to, "A [link][it " + to.number + "].\n\n[it " + to.number + "]: " + encoded(path));
            case 5 -> linked(from, to, "A <a href=\"" + encoded(path) + "\">link</a>.");
            case 6 -> anchored(from, to, encoded(path) + "#details", Code.BROKEN_ANCHOR);
            case 7 -> byName(from, to);
            case 8 -> byTitle(from, to.title);
            case 9 -> byAlias(from, to);
            case 10 -> moved(from, to);
            case 11 -> folder(from, to);
            case 12 -> embed(from, to);
            case 13 -> withheld(from, pick(hidden));
            case 14 -> otherCase(from, to);
            default -> picture(from, to);
        }
    }

    private void linked(MessyPage from, MessyPage to, String markdown) {
        from.add(markdown);
        count(from, to);
    }

    private void count(MessyPage from, MessyPage to) {
        if (from != to) {
            backlinks.computeIfAbsent(to.path(), path -> new TreeSet<>()).add(from.path());
        }
    }

    private void anchored(MessyPage from, MessyPage to, String destination, Code ifEmpty) {
        if (to.header == Header.EMPTY_FILE) {
            from.add("A [link](" + destination + ").", ifEmpty);
        } else {
            from.add("A [link](" + destination + ").");
        }
        count(from, to);
    }

    private void byName(MessyPage from, MessyPage to) {
        if (to.isFolderPage() || to.name.matches(".*[#\\]].*")) {
            return;
        }
        boolean whole = random.nextBoolean();
        String name = whole ? to.folder.substring(TOP.length() + 1) + "/" + to.name : to.name;
        linked(from, to, "A [[" + name + (random.nextBoolean() ? "]]." : "|link]]."));
    }

    /** Of pages with one title the nearest is meant. */
    private void byTitle(MessyPage from, String title) {
        List<MessyPage> all = published.stream()
                .filter(page -> page.header != Header.EMPTY_FILE && page.title.equals(title))
                .sorted(Comparator.comparingInt((MessyPage page) -> distance(from, page))
                        .thenComparingInt(page -> page.path().length())
                        .thenComparing(MessyPage::path))
                .toList();
        if (all.isEmpty()) {
            from.add("A [[" + title + "]].", Code.BROKEN_LINK);
            return;
        }
        if (all.size() > 1 && distance(from, all.get(0)) > 0) {
            from.add("A [[" + title + "]].", Code.AMBIGUOUS_LINK);
        } else {
            from.add("A [[" + title + "]].");
        }
        count(from, all.get(0));
    }

    private static int distance(MessyPage from, MessyPage to) {
        return (int) Stream.of(
                        relative(from, to.path()).split("/"),
                        relative(to, from.path()).split("/"))
                .flatMap(Stream::of)
                .filter(step -> step.equals(".."))
                .count();
    }

    private void byAlias(MessyPage from, MessyPage to) {
        if (to.header == Header.TITLE) {
            linked(from, to, "A [[" + to.alias() + "#Details|link]].");
        }
    }

    private void moved(MessyPage from, MessyPage to) {
        String former = relative(from, TOP + "/" + to.formerPath());
        if (to.header == Header.TITLE) {
            from.add("A [link](" + encoded(former) + ").", Code.MOVED_LINK);
            count(from, to);
        } else {
            from.add("A [link](" + encoded(former) + ").", Code.BROKEN_LINK);
        }
    }

    private void folder(MessyPage from, MessyPage to) {
        from.add("A [link](" + encoded(relative(from, to.folder + "/")) + ").");
        published.stream()
                .filter(page -> page.isFolderPage() && page.folder.equals(to.folder))
                .forEach(page -> count(from, page));
    }

    private void embed(MessyPage from, MessyPage to) {
        if (isShown(to) && !isShown(from) && !to.name.matches(".*[#\\]].*")) {
            linked(from, to, "![[" + relative(from, to.path()).replaceFirst("^(?!\\.)", "./") + "]]");
        }
    }

    /** Pages that others show show none themselves. */
    private static boolean isShown(MessyPage page) {
        return page.number % 5 == 0;
    }

    /** Each page of a circle ends where it would show itself again. */
    private void circle(MessyPage from) {
        int start = from.number / CIRCLE * CIRCLE;
        List<MessyPage> circle = pages.subList(start, Math.min(start + 3, pages.size()));
        if (circle.contains(from) && circle.stream().allMatch(this::hasText)) {
            MessyPage next = circle.get((from.number + 1 - start) % circle.size());
            from.add("![[" + next.path() + "]]", Code.ENDLESS_EMBED);
            count(from, next);
        }
    }

    private boolean hasText(MessyPage page) {
        return page.header != Header.EMPTY_FILE && !isHidden(page);
    }

    private void withheld(MessyPage from, MessyPage to) {
        String path = encoded(relative(from, to.path()));
        if (to.header == Header.LATIN_1) {
            // Follows from what is told of that file.
            from.add("A [link](" + path + ").");
        } else {
            from.add("A [link](" + path + ").", Code.WITHHELD_LINK);
        }
    }

    private void otherCase(MessyPage from, MessyPage to) {
        String other = relative(from, to.folder + "/" + to.name.toUpperCase() + ".md");
        if (!other.equals(relative(from, to.path()))) {
            from.add("A [link](" + encoded(other) + ").", Code.BROKEN_LINK);
        }
    }

    private void picture(MessyPage from, MessyPage to) {
        String path = relative(from, to.folder + "/img/map " + to.number + ".png");
        from.add(random.nextBoolean() ? "![Map](" + encoded(path) + ")" : "![[map " + to.number + ".png|200]]");
    }

    private static String relative(MessyPage from, String path) {
        String[] here = from.folder.split("/");
        String[] there = path.split("/");
        int common = 0;
        while (common < Math.min(here.length, there.length - 1) && here[common].equals(there[common])) {
            common++;
        }
        return "../".repeat(here.length - common)
                + String.join("/", List.of(there).subList(common, there.length))
                + (path.endsWith("/") ? "/" : "");
    }

    private static String encoded(String path) {
        return path.replace("%", "%25")
                .replace(" ", "%20")
                .replace("#", "%23")
                .replace("(", "%28")
                .replace(")", "%29");
    }

    /** Every file by its path in the content folder. */
    Map<String, byte[]> files() {
        return files;
    }

    /** The pages that readers must find. */
    List<MessyPage> published() {
        return published;
    }

    /** The pages that leave no trace. */
    List<MessyPage> hidden() {
        return hidden;
    }

    /** {@code path:line CODE} of each mistake. */
    List<String> planted() {
        return pages.stream().flatMap(page -> page.planted().stream()).sorted().toList();
    }

    /** By path of each page that others link to, the paths of those. */
    Map<String, Set<String>> backlinks() {
        return backlinks;
    }
}
