package io.assay.build;

import io.assay.cache.Stamp;
import io.assay.cache.Store;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Edit;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.link.Kinship;
import io.assay.link.TextMemory;
import io.assay.link.WordUse;
import io.assay.output.OutputFile;
import io.assay.output.OutputTree;
import io.assay.output.OutputWriter;
import io.assay.output.UnsafeTargetException;
import io.assay.output.WriteReport;
import io.assay.progress.Progress;
import io.assay.search.IndexRevision;
import io.assay.site.Ties;
import io.assay.site.document.MarkdownDocuments;
import io.assay.site.document.SearchPages;
import io.assay.site.prose.PageMarkdown;
import io.assay.source.KeptFiles;
import io.assay.source.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A build that follows another one after an edit of one text. It knows the page among those that it takes something from,
 * as many as make it what it is among all, and writes the files that the edit reaches.
 *
 * <p>That these pages are enough is not taken for granted: they must make of the text before the edit what stands there.
 * Where they do not, or where an edit reaches further, all is built.
 */
final class EditedBuild {
    private final BuildRequest request;
    private final Surroundings around;
    private final Store store;
    private final String path;
    private final int number;

    private EditedBuild(BuildRequest request, Surroundings around, Store store, String path, int number) {
        this.request = request;
        this.around = around;
        this.store = store;
        this.path = path;
        this.number = number;
    }

    /** What the files become that an edit reaches. */
    private record Reached(Map<String, OutputFile> written, Set<String> dropped, Surroundings around) {}

    /** The pages before the edit and after it. */
    private record World(Composition before, Composition after, Page page, Page edited) {}

    /**
     * @param left where the {@link Surroundings} of the last build are, and those of this one will be
     * @param store of texts
     * @param last what the last build came to, and what was edited since
     * @return what was done; empty if nothing was, since all has to be built
     */
    static Optional<BuildReport> run(BuildRequest request, Path left, Path store, Stamp.Last last, Progress progress)
            throws IOException, UnsafeTargetException {
        List<Path> edited = last.edited().orElse(List.of());
        Optional<Surroundings> around = edited.size() == 1 ? Surroundings.find(left, last.site()) : Optional.empty();
        if (around.isEmpty() || !edited.get(0).startsWith(request.content())) {
            return Optional.empty();
        }
        String path = request.content().relativize(edited.get(0)).toString().replace('\\', '/');
        Optional<Integer> number = around.get().find(path).filter(around.get()::standsAlone);
        BuildReport told = StoredReport.read(last.result(), request.clocks());
        if (number.isEmpty() || isToldOf(path, told)) {
            return Optional.empty();
        }
        progress.tell("Building what was edited", 0, 0);
        try (Store texts = Store.open(store, around.get().conditions(), false)) {
            EditedBuild build = new EditedBuild(request, around.get(), texts, path, number.get());
            Optional<Reached> reached = build.find();
            return reached.isEmpty()
                    ? Optional.empty()
                    : Optional.of(told.with(write(request, left, last, reached.get())));
        }
    }

    /** Whether something is wrong with a page: what that is may hang on its text. */
    private static boolean isToldOf(String path, BuildReport told) {
        return Stream.concat(told.diagnostics().list().stream(), told.known().list().stream())
                .anyMatch(problem -> concerns(problem, path));
    }

    private static boolean concerns(Diagnostic problem, String path) {
        return problem.place().path().equals(path)
                || problem.fix().map(Edit::path).filter(path::equals).isPresent();
    }

    private static WriteReport write(BuildRequest request, Path left, Stamp.Last last, Reached reached)
            throws IOException, UnsafeTargetException {
        Path output = request.output().orElseThrow();
        List<Path> touched = Stream.of(reached.written().keySet(), reached.dropped(), Set.of(OutputWriter.MANIFEST))
                .flatMap(Collection::stream)
                .map(output::resolve)
                .toList();
        Stamp.Revision revision = last.revise(touched);
        WriteReport report =
                OutputWriter.revise(output, reached.written(), reached.dropped(), request.protectedFolders());
        revision.keep(last.result());
        reached.around().keep(left, revision.site());
        return report;
    }

    private Optional<Reached> find() throws IOException {
        Set<Integer> reached = new TreeSet<>(Set.of(number));
        Set<Integer> named = Set.of();
        while (true) {
            Set<Integer> some = around.company(reached);
            some.addAll(named);
            Optional<World> world = world(some);
            if (world.isEmpty()) {
                return Optional.empty();
            }
            Set<Integer> others =
                    new TreeSet<>(around.titles().mayBeNamed(text(world.get().page())));
            others.addAll(around.titles().mayBeNamed(text(world.get().edited())));
            Set<Integer> further = new TreeSet<>(reached);
            retold(world.get()).forEach(one -> around.find(one).ifPresent(further::add));
            if (some.containsAll(others) && further.equals(reached)) {
                return find(world.get(), reached);
            }
            named = others;
            reached = further;
        }
    }

    private static String text(Page page) {
        return page.document().plainText();
    }

    /** The paths of the pages that say something else of this one after the edit. */
    private static Set<String> retold(World world) {
        Map<String, String> before = world.before().written().ties().sentences(world.page());
        Map<String, String> after = world.after().written().ties().sentences(world.edited());
        Set<String> retold = new TreeSet<>(before.keySet());
        retold.addAll(after.keySet());
        retold.removeIf(one -> Optional.ofNullable(before.get(one)).equals(Optional.ofNullable(after.get(one))));
        return retold;
    }

    /** Some pages with the page's text before the edit and after it; empty if more than the text is another. */
    private Optional<World> world(Set<Integer> some) throws IOException {
        TextMemory texts = new TextMemory() {
            @Override
            public ByText<Map<String, Integer>> words() {
                return NONE.words();
            }

            @Override
            public ByText<List<Mention>> mentions(Collection<Title> titles) {
                return NONE.mentions(titles);
            }

            @Override
            public Optional<Function<Page, List<Kinship>>> kin(KnowledgeBase base) {
                return Optional.of(page -> around.kin(page, base));
            }
        };
        KeptFiles kept = new KeptFiles(store, FileTime.fromMillis(0));
        Optional<Checked<SourceTree>> tree = around.tree(request.content(), some, kept);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        Composition before = SiteBuild.compose(request, Memory.ofSome(store, texts), tree.get(), Progress.UNTOLD);
        Optional<Composition> after = before.revised(request, Set.of(path));
        Optional<Page> page = before.facts().knowledge().findPage(path);
        Optional<Page> edited = after.flatMap(one -> one.facts().knowledge().findPage(path));
        // Who links to a heading is known among all pages alone.
        return page.isPresent()
                        && edited.filter(now -> now.hasHeadingsOf(page.get())).isPresent()
                ? Optional.of(new World(before, after.get(), page.get(), edited.get()))
                : Optional.empty();
    }

    private Optional<Reached> find(World world, Set<Integer> reached) throws IOException {
        Ties before = world.before().written().ties();
        Ties after = world.after().written().ties();
        Optional<WordUse> words = around.words().revised(text(world.page()), text(world.edited()));
        boolean same = before.standsAlone(world.page())
                && after.standsAlone(world.edited())
                && before.outline(world.page()).equals(after.outline(world.edited()))
                && world.before().facts().knowledge().entities().list().isEmpty()
                && world.after().problems().stream().noneMatch(problem -> concerns(problem, path));
        if (!same || words.isEmpty()) {
            return Optional.empty();
        }
        Map<String, OutputFile> written = new HashMap<>();
        Set<String> dropped = new TreeSet<>();
        Map<String, String> pieces = before.pieces(world.page());
        boolean whole = revisePages(world, reached, written)
                && revisePieces(world, pieces, after.pieces(world.edited()), written)
                && reviseSearch(world, written, dropped);
        return whole
                ? Optional.of(new Reached(
                        written,
                        dropped,
                        around.revised(
                                number, world.page().source(), world.edited().source(), words.get(), pieces.keySet())))
                : Optional.empty();
    }

    /** Whether the pages that an edit reaches are made as they stand there of the text before it. */
    private boolean revisePages(World world, Set<Integer> reached, Map<String, OutputFile> written) throws IOException {
        OutputTree before = world.before().built().files();
        OutputTree after = world.after().built().files();
        for (int one : reached) {
            String its = world.before()
                    .facts()
                    .knowledge()
                    .findPage(around.path(one))
                    .orElseThrow()
                    .permalink()
                    .path();
            byte[] was = bytes(before, its);
            byte[] is = bytes(after, its);
            if (!Files.exists(output(its)) || !Arrays.equals(was, Files.readAllBytes(output(its)))) {
                return false;
            }
            if (!Arrays.equals(was, is)) {
                written.put(its, OutputFile.of(is));
            }
        }
        return true;
    }

    private static byte[] bytes(OutputTree files, String path) throws IOException {
        try (InputStream in = files.find(path).orElseThrow().open()) {
            return in.readAllBytes();
        }
    }

    private Path output(String its) {
        return request.output().orElseThrow().resolve(its);
    }

    /** Whether the files that hold the text of the page hold it once each, as it was. */
    private boolean revisePieces(
            World world, Map<String, String> before, Map<String, String> after, Map<String, OutputFile> written)
            throws IOException {
        long more = world.edited().source().length() - world.page().source().length();
        String own = PageMarkdown.path(world.page()).path();
        for (Map.Entry<String, String> piece : before.entrySet()) {
            String was = piece.getValue();
            String is = after.get(piece.getKey());
            if (!piece.getKey().equals(own)
                    && !MarkdownDocuments.isToldTheSame(around.sizes().getOrDefault(piece.getKey(), 0L), more)) {
                return false;
            }
            if (Files.exists(output(piece.getKey())) && !was.equals(is)) {
                String file = Files.readString(output(piece.getKey()));
                int at = file.indexOf(was);
                if (at < 0 || file.indexOf(was, at + 1) >= 0 || piece.getKey().equals(own) && !file.equals(was)) {
                    return false;
                }
                written.put(
                        piece.getKey(), OutputFile.of(file.substring(0, at) + is + file.substring(at + was.length())));
            }
        }
        return true;
    }

    private boolean reviseSearch(World world, Map<String, OutputFile> written, Set<String> dropped) {
        if (!world.before().facts().knowledge().settings().search()) {
            return true;
        }
        Optional<IndexRevision.Revised> revised = IndexRevision.of(
                this::read,
                around.layout(),
                around.firstEntry(number),
                SearchPages.passages(world.page()),
                SearchPages.passages(world.edited()));
        revised.ifPresent(files -> {
            files.written().forEach((its, text) -> written.put(its, OutputFile.of(text)));
            dropped.addAll(files.dropped());
        });
        return revised.isPresent();
    }

    private String read(String its) {
        try {
            return Files.readString(output(its), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
