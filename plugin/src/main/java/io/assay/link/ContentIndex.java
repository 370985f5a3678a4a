package io.assay.link;

import io.assay.knowledge.Alias;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Section;
import io.assay.knowledge.Slug;
import io.assay.source.AssetFile;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a link can lead to, by everything that a link may call it. Paths are those of the content folder. */
final class ContentIndex {
    private static final List<String> MARKDOWN = List.of(".md", ".markdown");

    /** What is more than one space between words. */
    private static final Pattern SPACE = Pattern.compile("[\\s&&[^ ]]\\s*| \\s+");

    private final KnowledgeBase base;
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Page> folderPages = new HashMap<>();
    private final Map<String, Permalink> sections = new HashMap<>();
    private final Set<String> files = new TreeSet<>();
    private final Map<String, String> pathsIgnoringCase = new HashMap<>();
    private final Map<Permalink, Page> moved = new HashMap<>();
    private final Map<String, List<Page>> pagesByFileName = new HashMap<>();
    private final Map<String, List<Page>> pagesByTitle = new HashMap<>();
    private final Map<String, List<String>> filesByName = new HashMap<>();
    private final Set<String> withheldNames = new TreeSet<>();
    private final List<String> names;

    ContentIndex(KnowledgeBase base, SourceTree tree) {
        this.base = base;
        base.pages().forEach(this::add);
        addSections(base.root());
        Stream.concat(
                        tree.assets().stream().map(AssetFile::path),
                        tree.files().stream().map(SourceFile::path))
                .filter(path -> !pages.containsKey(path) && !base.withheld().contains(path))
                .forEach(files::add);
        files.forEach(path -> {
            pathsIgnoringCase.put(key(path), path);
            filesByName
                    .computeIfAbsent(key(name(path)), name -> new ArrayList<>())
                    .add(path);
        });
        names = base.pages().stream()
                .flatMap(page -> Stream.of(page.title(), bare(page.source().name())))
                .distinct()
                .toList();
        base.withheld().forEach(path -> withheldNames.add(key(bare(name(path)))));
    }

    private void add(Page page) {
        pages.put(page.path(), page);
        pathsIgnoringCase.put(key(page.path()), page.path());
        if (page.isIndex()) {
            folderPages.put(page.source().folder(), page);
        }
        String own = page.isIndex() && !page.folder().isEmpty()
                ? name(page.folder())
                : bare(page.source().name());
        Stream.of(own, bare(page.source().name()))
                .map(ContentIndex::key)
                .distinct()
                .forEach(name -> pagesByFileName
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(page));
        Stream<String> titles = page.aliases().stream()
                .flatMap(alias -> alias instanceof Alias.Title title ? Stream.of(title.text()) : Stream.empty());
        Stream.concat(Stream.of(page.title()), titles)
                .map(ContentIndex::key)
                .distinct()
                .forEach(title -> pagesByTitle
                        .computeIfAbsent(title, t -> new ArrayList<>())
                        .add(page));
        page.aliases().forEach(alias -> {
            if (alias instanceof Alias.Address address) {
                moved.putIfAbsent(address.permalink(), page);
            }
        });
    }

    private void addSections(Section section) {
        String folder = section.folder().isEmpty() || base.top().isEmpty()
                ? base.top() + section.folder()
                : base.top() + "/" + section.folder();
        sections.put(folder, section.permalink());
        section.sections().forEach(this::addSections);
    }

    /** The folder that all pages are in. */
    String top() {
        return base.top();
    }

    Optional<Page> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    Optional<Page> folderPage(String folder) {
        return Optional.ofNullable(folderPages.get(folder));
    }

    Optional<Permalink> section(String folder) {
        return Optional.ofNullable(sections.get(folder));
    }

    boolean hasFile(String path) {
        return files.contains(path);
    }

    boolean withholds(String path) {
        return base.withheld().contains(path);
    }

    /** Whether a page that is not published has such a name, with or without its folders. */
    boolean withholdsName(String name) {
        return withheldNames.contains(key(bare(name(name))));
    }

    /** The page that stood at a path before, as its aliases say. */
    Optional<Page> movedFrom(String path) {
        String below = base.top().isEmpty()
                ? path
                : path.startsWith(base.top() + "/") ? path.substring(base.top().length() + 1) : "";
        return below.isEmpty()
                ? Optional.empty()
                : Stream.of(
                                Permalink.ofSource(
                                        below.substring(
                                                        0,
                                                        below.length()
                                                                - name(below).length())
                                                .replaceFirst("/$", ""),
                                        name(below)),
                                new Permalink(below),
                                Permalink.folder(below))
                        .flatMap(address -> Optional.ofNullable(moved.get(address)).stream())
                        .findFirst();
    }

    /** A path that differs from this one in upper and lower case alone. */
    Optional<String> inOtherCase(String path) {
        return Optional.ofNullable(pathsIgnoringCase.get(key(path)));
    }

    /** The pages whose file, or whose folder if they are its page, has a name; with no ending, whatever the case. */
    List<Page> pagesNamed(String name) {
        return pagesByFileName.getOrDefault(key(bare(name)), List.of());
    }

    /** The pages that have all words of a file's name in the name of their own file or in their title, in that order. */
    List<Page> pagesWithWordsOf(String name) {
        String words = "-" + Slug.of(bare(name)) + "-";
        return base.pages().stream()
                .filter(page -> Stream.of(bare(page.source().name()), page.title())
                        .anyMatch(own -> ("-" + Slug.of(own) + "-").contains(words)))
                .toList();
    }

    /** The pages whose title or other title this is, whatever the case. */
    List<Page> pagesTitled(String title) {
        return pagesByTitle.getOrDefault(key(title), List.of());
    }

    /** Every title of a page and name of a page's file, in the order of pages. */
    List<String> names() {
        return names;
    }

    /** The files that are no pages and have a name, by path. */
    List<String> filesNamed(String name) {
        return filesByName.getOrDefault(key(name), List.of());
    }

    /** The names of the pages right in a folder, {@code ""} or ending in {@code /}, by path. */
    List<String> pagesIn(String folder) {
        return pages.keySet().stream()
                .filter(path -> path.startsWith(folder) && path.indexOf('/', folder.length()) < 0)
                .map(path -> path.substring(folder.length()))
                .sorted()
                .toList();
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String bare(String name) {
        for (String ending : MARKDOWN) {
            int length = name.length() - ending.length();
            if (length >= 0 && name.regionMatches(true, length, ending, 0, ending.length())) {
                return name.substring(0, length);
            }
        }
        return name;
    }

    private static String key(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
