package io.assay.knowledge;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.frontmatter.FrontMatter;
import io.assay.frontmatter.FrontMatterReader;
import io.assay.markdown.Document;
import io.assay.markdown.MarkdownReader;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.source.AssetFile;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the pages of a content folder: those below {@code knowledge/} if there is such a folder, else all. */
public final class KnowledgeReader {
    private static final String KNOWLEDGE = "knowledge";

    private final SourceTree tree;
    private final SiteSettings settings;
    private final MarkdownReader markdown;
    private final boolean drafts;
    private final PageMemory memory;
    private final String top;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, FrontMatter> headers = new HashMap<>();
    private final Set<String> hiddenFolders = new TreeSet<>();

    /** By folder, its published {@code index.md}. */
    private final Map<String, SourceFile> indexes = new TreeMap<>();

    private final Map<String, PageDefaults> defaults = new TreeMap<>();

    private KnowledgeReader(
            SourceTree tree, SiteSettings settings, MarkdownReader markdown, boolean drafts, PageMemory memory) {
        this.memory = memory;
        this.tree = tree;
        this.settings = settings;
        this.markdown = markdown;
        this.drafts = drafts;
        this.top = tree.below(KNOWLEDGE).anyMatch(KnowledgeReader::isMarkdown) ? KNOWLEDGE : "";
    }

    /** @param drafts whether pages that are marked as drafts are published; private ones never are */
    public static Checked<KnowledgeBase> read(
            SourceTree tree, SiteSettings settings, MarkdownReader markdown, boolean drafts) {
        return read(tree, settings, markdown, drafts, PageMemory.NONE);
    }

    /** @param memory of the same settings and of the same reader of Markdown */
    public static Checked<KnowledgeBase> read(
            SourceTree tree, SiteSettings settings, MarkdownReader markdown, boolean drafts, PageMemory memory) {
        return new KnowledgeReader(tree, settings, markdown, drafts, memory).read();
    }

    /**
     * A page of a base in another text, standing where it stands in that base. Empty if that takes more than the page
     * and its text: then the two differ in more than text, or a problem of the page lies in another file.
     *
     * @param page of the base, or another text of one that this gave
     */
    public static Optional<Checked<Page>> reread(
            Page page, SourceFile file, SiteSettings settings, MarkdownReader markdown) {
        FrontMatter header = FrontMatterReader.read(file).value();
        if (header instanceof FrontMatter.Unreadable || isFolderPage(file) && !page.isIndex()) {
            return Optional.empty();
        }
        Checked<Document> document = markdown.read(file, header.body());
        List<Diagnostic> problems = new ArrayList<>(document.diagnostics().list());
        Mapping keys = header instanceof FrontMatter.Present present
                ? present.keys()
                : new Mapping(List.of(), file.origin(new SourceSpan(0, 0)));
        Page read = new PageDecoder(file, keys, settings, problems)
                .page(
                        header.body(),
                        document.value(),
                        page.folder(),
                        page.isIndex(),
                        page.permalink(),
                        new PageDefaults(page.reviewEvery(), page.owner()))
                .inPlaceOf(page);
        return Optional.of(read).filter(one -> one.hasFrameOf(page)).map(one -> Checked.of(one, problems));
    }

    private Checked<KnowledgeBase> read() {
        List<SourceFile> files =
                tree.below(top).filter(KnowledgeReader::isMarkdown).toList();
        List<Checked<FrontMatter>> read = files.parallelStream()
                .map(file -> memory.header(file, () -> FrontMatterReader.read(file)))
                .toList();
        for (int i = 0; i < files.size(); i++) {
            headers.put(files.get(i).path(), read.get(i).value());
            read.get(i).diagnostics().forEach(diagnostics::add);
        }
        files.stream()
                .filter(file -> isFolderPage(file) && isHidden(file))
                .forEach(file -> hiddenFolders.add(folder(file)));

        List<SourceFile> published =
                files.stream().filter(file -> !isWithheld(file)).toList();
        published.stream()
                .filter(KnowledgeReader::isIndexName)
                .forEach(file -> indexes.putIfAbsent(file.folder(), file));
        published.forEach(this::readDefaults);
        List<Page> pages = new ArrayList<>();
        published.parallelStream().map(this::remembered).toList().forEach(checked -> {
            checked.diagnostics().forEach(diagnostics::add);
            pages.add(checked.value());
        });
        List<Page> distinct = distinctUrls(pages);
        diagnostics.addAll(TermSpellings.check(distinct, settings.taxonomies()));
        Checked<List<Entity>> entities = EntityDecoder.decode(tree);
        entities.diagnostics().forEach(diagnostics::add);
        return Checked.of(
                new KnowledgeBase(
                        settings,
                        top,
                        distinct,
                        SectionTree.of(distinct, settings.title()),
                        new Entities(entities.value()),
                        withheld(distinct)),
                diagnostics);
    }

    /** Markdown that became no page, and all that lies beside hidden pages: a picture can tell as much as they do. */
    private Set<String> withheld(List<Page> pages) {
        Set<String> withheld = new TreeSet<>();
        tree.files().stream().filter(KnowledgeReader::isMarkdown).forEach(file -> withheld.add(file.path()));
        pages.forEach(page -> withheld.remove(page.path()));
        Stream.concat(
                        tree.files().stream().map(SourceFile::path),
                        tree.assets().stream().map(AssetFile::path))
                .filter(path -> hiddenFolders.stream().anyMatch(folder -> path.startsWith(prefix(folder))))
                .forEach(withheld::add);
        return withheld;
    }

    /** How the paths in a folder of pages start. */
    private String prefix(String folder) {
        String whole = top.isEmpty() || folder.isEmpty() ? top + folder : top + "/" + folder;
        return whole.isEmpty() ? "" : whole + "/";
    }

    /** Whether the page itself says, or might say, that it is not to be seen. */
    private boolean isHidden(SourceFile file) {
        FrontMatter header = headers.get(file.path());
        if (header instanceof FrontMatter.Present present) {
            Fields fields = new Fields(present.keys(), new ArrayList<>());
            return isSet(fields.node("private")) || isSet(fields.node("draft")) && !drafts;
        }
        return header instanceof FrontMatter.Unreadable;
    }

    /** Anything but a plain no counts as yes: a page that may be private is. */
    static boolean isSet(Optional<Node> value) {
        return value.filter(node -> !(node instanceof Scalar scalar
                        && Set.of("false", "no").contains(scalar.text().toLowerCase(Locale.ROOT))))
                .isPresent();
    }

    private boolean isWithheld(SourceFile file) {
        if (isHidden(file)) {
            return true;
        }
        for (String folder = folder(file); ; folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')))) {
            if (hiddenFolders.contains(folder)) {
                return true;
            }
            if (folder.isEmpty()) {
                return false;
            }
        }
    }

    private Checked<Page> remembered(SourceFile file) {
        boolean isIndex = isSectionPage(file, new ArrayList<>());
        Optional<SourceFile> other = Optional.of(file)
                .filter(KnowledgeReader::isFolderPage)
                .map(one -> indexes.get(one.folder()))
                .filter(one -> !one.equals(file));
        PageMemory.Ask ask = new PageMemory.Ask(file, top, isIndex, other, defaultsIn(folder(file)));
        return memory.page(ask, () -> page(file));
    }

    private Checked<Page> page(SourceFile file) {
        FrontMatter header = headers.get(file.path());
        Checked<Document> document = memory.document(file, () -> markdown.read(file, header.body()));
        List<Diagnostic> problems = new ArrayList<>(document.diagnostics().list());
        Mapping keys = keys(file);
        boolean isIndex = isSectionPage(file, problems);
        Page page = new PageDecoder(file, keys, settings, problems)
                .page(
                        header.body(),
                        document.value(),
                        folder(file),
                        isIndex,
                        permalink(file, isIndex, keys),
                        defaultsIn(folder(file)));
        return Checked.of(page, problems);
    }

    private Mapping keys(SourceFile file) {
        return headers.get(file.path()) instanceof FrontMatter.Present present
                ? present.keys()
                : new Mapping(List.of(), file.origin(new SourceSpan(0, 0)));
    }

    private void readDefaults(SourceFile file) {
        Optional<Node> written = keys(file).find(PageDefaults.KEY);
        if (written.isEmpty()) {
            return;
        }
        if (isSectionPage(file, new ArrayList<>())) {
            defaults.put(folder(file), PageDefaults.read(keys(file), settings.authors(), diagnostics));
        } else {
            diagnostics.add(Diagnostic.of(
                            Code.DEFAULTS_MISPLACED,
                            written.get().place(),
                            "'defaults' holds for a folder, and this is no folder's page")
                    .withHint(
                            "move it to the README.md or index.md of the folder, or give its keys to this page alone"));
        }
    }

    /** What the pages of a folder say for what lies in them, the nearest first. */
    private PageDefaults defaultsIn(String folder) {
        PageDefaults own = defaults.getOrDefault(folder, PageDefaults.NONE);
        return folder.isEmpty() ? own : own.or(defaultsIn(folder.substring(0, Math.max(0, folder.lastIndexOf('/')))));
    }

    private Permalink permalink(SourceFile file, boolean isIndex, Mapping keys) {
        Optional<Permalink> chosen = new Fields(keys, new ArrayList<>())
                .text("permalink")
                .map(text -> text.replaceAll("^/+|/+$|/?index\\.html$", ""))
                .map(text -> Permalink.folder(Section.slugged(text)));
        String folder = Section.slugged(folder(file));
        String name = Slug.of(withoutExtension(file.name()));
        return chosen.orElseGet(
                () -> Permalink.folder(isIndex ? folder : folder.isEmpty() ? name : folder + "/" + name));
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Whether this file is its section's page: {@code index.md}, or {@code README.md} where there is none. */
    private boolean isSectionPage(SourceFile file, List<Diagnostic> problems) {
        if (!isFolderPage(file)) {
            return false;
        }
        if (isIndexName(file)) {
            return true;
        }
        Optional<SourceFile> index = Optional.ofNullable(indexes.get(file.folder()));
        index.ifPresent(other -> problems.add(Diagnostic.of(
                        Code.DUPLICATE_INDEX,
                        file.place(new SourceSpan(0, 0)),
                        "'" + other.name() + "' beside it is the section's page, so this one has a URL of its own")
                .withHint("keep one of the two")));
        return index.isEmpty();
    }

    /** Of two pages that want one URL the second gets another, so that it can be read until its writer chooses one. */
    private List<Page> distinctUrls(List<Page> pages) {
        Set<String> wanted = new TreeSet<>();
        pages.forEach(page -> wanted.add(key(page.permalink())));
        Map<String, Page> byUrl = new TreeMap<>();
        for (Page page : pages.stream().sorted().toList()) {
            Page first = byUrl.putIfAbsent(key(page.permalink()), page);
            if (first != null) {
                Permalink other = freePermalink(page.permalink(), wanted);
                byUrl.put(key(other), page.at(other));
                diagnostics.add(Diagnostic.of(
                                Code.DUPLICATE_URL,
                                page.source().place(new SourceSpan(0, 0)),
                                "this page and '" + first.path() + "' have one URL, '"
                                        + page.permalink().pretty() + "'")
                        .withHint("rename one of them, or give it a 'permalink'; until then it stands at '"
                                + other.pretty() + "'"));
            }
        }
        return List.copyOf(byUrl.values());
    }

    /** The permalink with the first number behind it that no page has. */
    private static Permalink freePermalink(Permalink taken, Set<String> wanted) {
        String folder = taken.folder().isEmpty() ? "home" : taken.folder();
        int number = 2;
        while (!wanted.add(key(Permalink.folder(folder + "-" + number)))) {
            number++;
        }
        return Permalink.folder(folder + "-" + number);
    }

    private static String key(Permalink permalink) {
        return permalink.path().toLowerCase(Locale.ROOT);
    }

    private String folder(SourceFile file) {
        String folder = file.folder();
        return top.isEmpty() ? folder : folder.equals(top) ? "" : folder.substring(top.length() + 1);
    }

    private static boolean isFolderPage(SourceFile file) {
        return isIndexName(file) || file.name().equalsIgnoreCase("README.md");
    }

    private static boolean isIndexName(SourceFile file) {
        return file.name().equalsIgnoreCase("index.md");
    }

    /** Whether a file is a page, or would be one in another folder. */
    public static boolean isMarkdown(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }
}
