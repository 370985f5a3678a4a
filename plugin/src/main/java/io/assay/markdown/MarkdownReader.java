package io.assay.markdown;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import io.assay.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Reads Markdown: CommonMark with GitHub's extensions, and with what Obsidian, MkDocs and PHP Markdown Extra add to it.
 * May be used by several threads at once.
 *
 * <p>No page can stop a build: one that nests too deeply, or that would take seconds, is reported and shown as plain
 * text.
 */
public final class MarkdownReader {
    private static final long DEEP_STACK_BYTES = 64L << 20;

    /** A bit of everything. */
    private static final String SAMPLE = """
            # a *b* **c** ~~d~~ `e` [f](g) ![h](i) [j] <k:l> &amp; \\* m.n@o.p

            - [ ] q

            > 1. r

            | s | t |
            |--:|---|
            | u | v |

            ```w
            x
            ```

            ***
            <!-- y -->

            [j]: z
            """;

    private final RawHtml rawHtml;
    private final Set<String> directives;
    private final Words words;

    /**
     * @param directives the names of the comments that ask for something; all other comments vanish
     * @param words for what stands in a text without words of its own
     */
    public MarkdownReader(RawHtml rawHtml, Set<String> directives, Words words) {
        this.rawHtml = Objects.requireNonNull(rawHtml);
        this.directives = Set.copyOf(directives);
        this.words = Objects.requireNonNull(words);
        // A stack that overflows while a class is being initialised breaks that class for good: so do that first.
        read(new SourceFile("", SAMPLE));
    }

    /** Loads what reading takes, which is a good part of the first second; to be called while a core is idle. */
    public static void warmUp() {
        new MarkdownReader(RawHtml.SAFE, Set.of(), Words.of("en"));
    }

    /** Reads a whole file. */
    public Checked<Document> read(SourceFile file) {
        return read(file, new SourceSpan(0, file.text().length()));
    }

    /** Reads a part of a file, such as what follows its front matter. Spans are those of the whole file. */
    public Checked<Document> read(SourceFile file, SourceSpan body) {
        try {
            return parse(file, body);
        } catch (PageText.Exhausted e) {
            return refuse(file, body);
        } catch (StackOverflowError e) {
            return onDeepStack(file, body).orElseGet(() -> refuse(file, body));
        }
    }

    private Checked<Document> parse(SourceFile file, SourceSpan body) {
        Facts facts = new Facts(file, words, body.start());
        Document document = BlockWriter.write(Syntax.parse(body.of(file.text())), facts, rawHtml, directives);
        return Checked.of(Sanitizer.clean(document, facts), facts.diagnostics);
    }

    /** Nested a few hundred levels deep, a page needs more stack than threads have, and seldom enough a thread of its own. */
    private Optional<Checked<Document>> onDeepStack(SourceFile file, SourceSpan body) {
        CompletableFuture<Checked<Document>> result = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                result.complete(parse(file, body));
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        };
        new Thread(null, task, "markdown " + file.path(), DEEP_STACK_BYTES).start();
        try {
            return Optional.of(result.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof PageText.Exhausted || e.getCause() instanceof StackOverflowError) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Checked<Document> refuse(SourceFile file, SourceSpan body) {
        String text = Escape.withoutComments(Escape.lineFeeds(body.of(file.text())));
        Html html = new HtmlBuilder().raw("<pre>").text(text).raw("</pre>\n").build();
        Document document = new Document(
                Html.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                Facts.words(text),
                new DocumentText.Held(html, text, List.of()));
        Diagnostic tooDeep = Diagnostic.of(
                        Code.MARKDOWN_TOO_DEEP,
                        Place.file(file.path()),
                        "this page nests too deeply or takes too long to read")
                .withHint(
                        "look for long runs of '>', '[', '*', '_' or '|' and for lists in lists; until then the page is"
                                + " shown as plain text");
        return Checked.of(document, List.of(tooDeep));
    }
}
