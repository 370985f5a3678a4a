package io.assay.build;

import io.assay.cache.Fingerprint;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;
import io.assay.knowledge.KnowledgeReader;
import io.assay.output.Draft;
import io.assay.output.OutputFile;
import io.assay.output.OutputTree;
import io.assay.output.PathSet;
import io.assay.picture.CardPainter;
import io.assay.picture.ChartPainter;
import io.assay.search.SearchIndex;
import io.assay.site.Redirect;
import io.assay.site.Site;
import io.assay.site.document.SharedPicture;
import io.assay.site.view.LongText;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.TracedText;
import io.assay.source.AssetFile;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.theme.PageRenderer;
import io.assay.theme.Theme;
import io.assay.theme.WebManifest;
import io.assay.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders a site's pages and brings all its files together. */
final class SiteFiles {
    private static final String ASSETS = "assets/";

    private final Site site;
    private final Map<String, OutputFile> files;
    private final PathSet taken;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SiteFiles(Site site, Map<String, OutputFile> files) {
        this.site = site;
        this.files = files;
        this.taken = PathSet.of(files.keySet());
    }

    /** @param renderer of the same words */
    static Checked<OutputTree> of(Site site, PageRenderer renderer, Words words, SourceTree tree) {
        Fingerprint conditions = conditions(tree);
        SiteFiles all = new SiteFiles(site, made(site, renderer.theme(), words, renderer, conditions));
        all.redirect(site.redirects(), renderer);
        Map<String, AssetFile> assets =
                tree.assets().stream().collect(Collectors.toMap(AssetFile::path, Function.identity()));
        copies(site, tree)
                .forEach((path, published) ->
                        find(path, assets, tree).ifPresent(file -> all.copy(path, published, file)));
        Supplier<Map<String, OutputFile>> search =
                () -> search(site.search().get().files(), conditions);
        return Checked.of(new OutputTree(all.files).withLate(Site.SEARCH, search), all.diagnostics);
    }

    private static Map<String, OutputFile> made(
            Site site, Theme theme, Words words, PageRenderer renderer, Fingerprint conditions) {
        Map<String, OutputFile> files = new TreeMap<>();
        site.pages().forEach(page -> files.put(page.permalink().path(), traced(page, renderer, conditions)));
        files.putAll(composed(site.documents(), conditions));
        if (site.home().chrome().canonical().isPresent()) {
            paint(site, theme, words, files);
        }
        files.put(WebManifest.PATH, OutputFile.of(WebManifest.write(site.home().chrome(), theme)));
        theme.files().forEach((path, bytes) -> files.putIfAbsent(path, OutputFile.of(bytes)));
        if (site.pages().stream().anyMatch(page -> page.chrome().diagrams())) {
            theme.diagrams().forEach((path, bytes) -> files.put(path, OutputFile.of(bytes)));
        }
        return files;
    }

    private static Map<String, OutputFile> composed(Map<String, Supplier<String>> texts, Fingerprint conditions) {
        Map<String, OutputFile> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, file(text, conditions)));
        return files;
    }

    private static OutputFile file(Supplier<String> text, Fingerprint conditions) {
        if (text instanceof TracedText traced) {
            return traced(traced, conditions);
        }
        return text instanceof LongText pieced
                ? OutputFile.inPieces(() -> pieced.pieces().get().map(piece -> piece.getBytes(StandardCharsets.UTF_8)))
                : composed(text);
    }

    private static Map<String, OutputFile> search(Map<String, Supplier<String>> texts, Fingerprint conditions) {
        Map<String, Supplier<String>> traced = new TreeMap<>(texts);
        traced.replaceAll((path, text) ->
                SearchIndex.isNamedByContent(path) ? new TracedText(() -> Optional.of(path), text) : text);
        return composed(traced, conditions);
    }

    /**
     * What pages that ask for nothing are made from besides what each tells: all that is read and is neither a page nor a
     * table of data.
     */
    private static Fingerprint conditions(SourceTree tree) {
        return Fingerprint.of(tree.files().stream()
                .filter(file -> !KnowledgeReader.isMarkdown(file) && !isTable(file))
                .flatMap(file -> Stream.of(file.path(), file.text()))
                .toArray(String[]::new));
    }

    private static boolean isTable(SourceFile file) {
        return file.name().endsWith(".csv") || file.name().endsWith(".ndjson");
    }

    private static OutputFile composed(Supplier<String> text) {
        return OutputFile.composed(() -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    private static OutputFile traced(TracedText text, Fingerprint conditions) {
        return OutputFile.drafted(
                () -> new Draft(() -> text.inputs().get().map(conditions::and), () -> file(text.text(), conditions)));
    }

    private static OutputFile traced(PlannedPage page, PageRenderer renderer, Fingerprint conditions) {
        return OutputFile.drafted(() -> {
            PlannedPage.Draft draft = page.draft();
            return new Draft(
                    () -> draft.inputs().get().map(conditions::and),
                    () -> OutputFile.composed(() -> renderer.render(draft.page().get())));
        });
    }

    /** What others show of a site that has an address: a card of each verdict, and the charts. */
    private static void paint(Site site, Theme theme, Words words, Map<String, OutputFile> files) {
        String sheet = new String(theme.files().get(theme.sheet()), StandardCharsets.UTF_8);
        Fingerprint conditions = Fingerprint.of("picture", sheet);
        SharedPicture.list(site.pages(), words)
                .forEach((path, card) ->
                        files.put(path, painted(() -> conditions.and(card.toString()), () -> CardPainter.paint(card))));
        ChartPainter painter = new ChartPainter(sheet);
        String title = site.home().chrome().siteTitle();
        site.charts()
                .forEach((path, chart) -> files.put(
                        path,
                        painted(() -> conditions.and(title + chart.svg()), () -> painter.paint(chart.svg(), title))));
    }

    private static OutputFile painted(Supplier<Fingerprint> from, Supplier<byte[]> painter) {
        return OutputFile.drafted(() -> new Draft(() -> Optional.of(from.get()), () -> OutputFile.composed(painter)));
    }

    private void redirect(List<Redirect> redirects, PageRenderer renderer) {
        for (Redirect redirect : redirects) {
            String path = redirect.permalink().path();
            Optional<String> clash = taken.findClash(path);
            if (clash.isPresent() || !OutputTree.allows(path)) {
                String why = clash.map(other -> "the site has '" + other + "' already")
                        .orElse("its name would not work on every system");
                diagnostics.add(Diagnostic.of(
                                Code.BAD_ALIAS,
                                redirect.place(),
                                "'" + path + "' can't lead to '" + redirect.title() + "': " + why)
                        .withHint("take the alias out, or move what stands there"));
            } else {
                files.put(path, OutputFile.composed(() -> renderer.render(redirect)));
                taken.add(path);
            }
        }
    }

    /** Where in the site each file of the content stands that is published as it is. */
    private static Map<String, String> copies(Site site, SourceTree tree) {
        Map<String, String> copies = new TreeMap<>(site.assets());
        tree.assets().stream()
                .map(AssetFile::path)
                .filter(path -> path.startsWith(ASSETS))
                .forEach(path -> copies.put(path, path));
        return copies;
    }

    private static Optional<OutputFile> find(String path, Map<String, AssetFile> assets, SourceTree tree) {
        return Optional.ofNullable(assets.get(path))
                .map(asset -> OutputFile.copyOf(asset.file()))
                .or(() -> tree.find(path).map(text -> OutputFile.of(text.text())));
    }

    private void copy(String path, String published, OutputFile file) {
        if (published.startsWith(Site.SEARCH)) {
            site.search().get().files().keySet().forEach(taken::add);
        }
        Optional<String> clash = taken.findClash(published);
        if (clash.isPresent() || !OutputTree.allows(published)) {
            String why = clash.map(other -> "the site has '" + other + "' already")
                    .orElse("its name would not work on every system");
            diagnostics.add(
                    Diagnostic.of(Code.PATH_TAKEN, Place.file(path), "'" + path + "' can't be published: " + why)
                            .withHint("give it another name"));
        } else {
            files.put(published, file);
            taken.add(published);
        }
    }
}
