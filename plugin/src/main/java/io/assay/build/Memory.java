package io.assay.build;

import io.assay.cache.Fingerprint;
import io.assay.cache.Memo;
import io.assay.cache.Store;
import io.assay.chart.Chart;
import io.assay.chart.ChartMemory;
import io.assay.diagnostic.Checked;
import io.assay.frontmatter.FrontMatter;
import io.assay.knowledge.Page;
import io.assay.knowledge.PageMemory;
import io.assay.knowledge.SiteSettings;
import io.assay.link.KnownMentions;
import io.assay.link.TextMemory;
import io.assay.markdown.Document;
import io.assay.metric.snapshot.FileFigures;
import io.assay.metric.snapshot.FileUses;
import io.assay.metric.snapshot.SnapshotMemory;
import io.assay.source.KeptFiles;
import io.assay.source.KnownFiles;
import io.assay.source.SourceFile;
import io.assay.words.Words;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What builds of one process remember for those that follow, so that after an edit only what it touched is done again.
 * A build with an empty memory gives the same site. Used by one build at a time. A memory with a store, which outlives the
 * process, leaves what pages say to that.
 */
public final class Memory {
    private final Store store;
    private final KeptFiles kept;
    private final KnownFiles files;
    private final Memo<SourceFile, Checked<FrontMatter>> headers = new Memo<>();
    private final Memo<PageMemory.Ask, Checked<Page>> pages = new Memo<>();
    private final Memo<String, Map<String, Integer>> words = new Memo<>();
    private Memo<Fingerprint, Chart> charts = new Memo<>();
    private final KnownMentions mentions = new KnownMentions();
    private final Memo<SourceFile, FileUses> uses = new Memo<>();
    private final Memo<SourceFile, FileFigures> figures = new Memo<>();
    private Object meaning = new Object();
    private Optional<Verdicts> verdicts = Optional.empty();
    private Optional<Composition> last = Optional.empty();
    private Object conditions = new Object();
    private Optional<Words> said = Optional.empty();

    /** What is known of texts where only some pages of a site are. */
    private final Optional<TextMemory> around;

    public Memory() {
        this(Store.NONE, KeptFiles.NONE, Optional.empty());
    }

    /**
     * For some pages of a site: what is found of them is not kept as if they were all.
     *
     * @param texts what is known of their texts
     */
    static Memory ofSome(Store store, TextMemory texts) {
        return new Memory(store, KeptFiles.NONE, Optional.of(texts));
    }

    /** Whether only some pages of a site are looked at. */
    boolean isOfSome() {
        return around.isPresent();
    }

    /**
     * @param store that knows nothing from other versions of Assay, of Java or of the theme
     * @param begun when this build began, by the clock of the disk
     */
    Memory(Store store, FileTime begun) {
        this(store, new KeptFiles(store, begun), Optional.empty());
    }

    private Memory(Store store, KeptFiles kept, Optional<TextMemory> around) {
        this.around = around;
        this.store = store;
        this.kept = kept;
        this.files = new KnownFiles(kept);
    }

    /** Until another build is kept there is no last one: what changed before one that fails is told only once. */
    Optional<Composition> forgetLast() {
        Optional<Composition> known = last;
        last = Optional.empty();
        return known;
    }

    /** Whether the last build did no more than texts asked for. */
    boolean isRevised() {
        return last.filter(Composition::revised).isPresent();
    }

    void keep(Composition build) {
        last = Optional.of(build);
    }

    /** What was read of snapshots. */
    SnapshotMemory snapshots() {
        uses.turn();
        figures.turn();
        return new SnapshotMemory() {
            @Override
            public FileUses uses(SourceFile file, Supplier<FileUses> reader) {
                return uses.get(file, reader);
            }

            @Override
            public FileFigures figures(SourceFile file, Object names, Supplier<FileFigures> reader) {
                if (!names.equals(meaning)) {
                    figures.clear();
                    meaning = names;
                }
                return figures.get(file, reader);
            }
        };
    }

    /** @param finder finds verdicts by what was known of them, and what there is to know for the next build */
    Verdicts verdicts(Function<Verdicts.Known, Verdicts> finder) {
        Verdicts found = finder.apply(verdicts.map(Verdicts::known).orElse(Verdicts.Known.NOTHING));
        verdicts = Optional.of(found);
        return found;
    }

    /** Those of the last build; empty before the first. */
    Optional<Verdicts> verdicts() {
        return verdicts;
    }

    /** What earlier processes found of all pages together. */
    Store store() {
        return isOfSome() ? Store.NONE : store;
    }

    /** What the last build came to. */
    Optional<Composition> last() {
        return last;
    }

    /** The files of the content folder. */
    KnownFiles files() {
        return files;
    }

    /**
     * The pages that were read before, if that was under the same conditions.
     *
     * @param each is run when one is read, or known
     */
    PageMemory pages(SiteSettings settings, Words words, Runnable each) {
        if (store != Store.NONE) {
            return new KeptPages(store, kept, settings, each);
        }
        List<Object> these = List.of(settings, words);
        if (!these.equals(conditions)) {
            pages.clear();
            conditions = these;
        }
        headers.turn();
        pages.turn();
        return new PageMemory() {
            @Override
            public Checked<FrontMatter> header(SourceFile file, Supplier<Checked<FrontMatter>> reader) {
                return headers.get(file, reader);
            }

            @Override
            public Checked<Page> page(Ask ask, Supplier<Checked<Page>> reader) {
                Checked<Page> page = pages.get(ask, reader);
                each.run();
                return page;
            }

            @Override
            public Checked<Document> document(SourceFile file, Supplier<Checked<Document>> reader) {
                return reader.get();
            }
        };
    }

    /** The charts that were drawn before, if that was with the same words. */
    ChartMemory charts(Words words) {
        if (!said.equals(Optional.of(words))) {
            charts = new Memo<>();
            said = Optional.of(words);
        }
        charts.turn();
        Memo<Fingerprint, Chart> known = charts;
        ChartMemory kept = new KeptCharts(store, words.locale());
        return (key, drawer) -> known.get(key, () -> kept.get(key, drawer));
    }

    /** What was found in the texts of pages. */
    TextMemory texts(SiteSettings settings) {
        if (around.isPresent()) {
            return around.get();
        }
        if (store != Store.NONE) {
            return new KeptTexts(store, settings);
        }
        return new TextMemory() {
            @Override
            public ByText<Map<String, Integer>> words() {
                words.turn();
                return (page, reader) -> words.get(page.document().plainText(), reader);
            }

            @Override
            public ByText<List<Mention>> mentions(Collection<Title> titles) {
                return mentions.of(titles, NONE.mentions(titles));
            }
        };
    }
}
