package io.assay.site.prose;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.diagnostic.Place;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.markdown.Fence;
import io.assay.site.fact.AssetPaths;
import io.assay.site.fact.SiteFacts;
import io.assay.site.view.Block;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import io.assay.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the fenced blocks that show another file: lines of code, or a table. */
final class FenceBlocks {
    private static final String INCLUDE = "include";
    private static final String LINES = "lines";
    static final String TABLE = "table";

    /** A slip of these would show something else than was meant; other options are other tools'. */
    private static final Set<String> OPTIONS = new TreeSet<>(Set.of(INCLUDE, LINES, "title", "linenums", "hl_lines"));

    private final ContentFiles files;
    private final AssetPaths assets;
    private final Words words;
    private final Collection<Diagnostic> diagnostics;

    FenceBlocks(SiteFacts facts, Collection<Diagnostic> diagnostics) {
        this.files = new ContentFiles(facts.knowledge(), facts.content(), diagnostics);
        this.assets = new AssetPaths(facts.knowledge().top());
        this.words = facts.words();
        this.diagnostics = diagnostics;
    }

    /**
     * What a block shows of another file; empty if it is code that stands in the page.
     *
     * @param page the page that holds the block
     * @param from where it is shown
     */
    Optional<Block> read(Page page, Fence fence, Permalink from) {
        FenceInfo info = FenceInfo.parse(fence.info());
        if (info.language().equals(TABLE)) {
            return Optional.of(new TableBlock(files, assets, diagnostics).read(page, fence, from));
        }
        info.options().keySet().forEach(name -> checkSpelling(name, page, fence));
        return info.option(INCLUDE).map(path -> include(page, fence, info, path));
    }

    private void checkSpelling(String name, Page page, Fence fence) {
        if (!OPTIONS.contains(name)) {
            NearestName.find(name, OPTIONS, 1)
                    .ifPresent(near -> diagnostics.add(Diagnostic.of(
                                    Code.FENCE_OPTION,
                                    place(page, fence, name),
                                    "a block of code has no '" + name + "'")
                            .withHint("did you mean '" + near + "'?")));
        }
    }

    private Block include(Page page, Fence fence, FenceInfo info, String path) {
        if (!fence.body().isBlank()) {
            diagnostics.add(Diagnostic.of(
                            Code.BAD_INCLUDE,
                            place(page, fence, INCLUDE),
                            "this block includes a file and holds code as well")
                    .withHint("its own code is not shown: take it out, or the 'include'"));
        }
        Optional<SourceFile> file = files.find(page, path, Code.BAD_INCLUDE, place(page, fence, path));
        Optional<List<LineRange>> ranges = info.option(LINES)
                .map(text -> ranges(text, page, fence))
                .orElse(Optional.of(List.of(new LineRange(1, Integer.MAX_VALUE))));
        if (file.isEmpty() || ranges.isEmpty()) {
            return new Block.FromFile("", "", Optional.empty());
        }
        List<String> lines = file.get().text().lines().toList();
        List<String> shown = new ArrayList<>();
        for (LineRange range : ranges.get()) {
            boolean past =
                    range.first() > lines.size() || range.last() > lines.size() && range.last() < Integer.MAX_VALUE;
            if (past && info.option(LINES).isPresent()) {
                diagnostics.add(Diagnostic.of(
                                Code.BAD_INCLUDE,
                                place(page, fence, info.option(LINES).get()),
                                "'" + path + "' has only " + lines.size() + (lines.size() == 1 ? " line" : " lines"))
                        .withHint("correct 'lines': the file may have changed"));
            }
            int first = Math.min(range.first() - 1, lines.size());
            shown.addAll(lines.subList(first, Math.max(first, Math.min(range.last(), lines.size()))));
        }
        String code = Indentation.removed(shown);
        FenceInfo numbered = info.numberedFrom(ranges.get().get(0).first());
        String fenced = fence(code) + info.language() + "\n" + code + fence(code);
        return new Block.FromFile(CodeHtml.write(numbered, code, words), fenced, Optional.empty());
    }

    private Optional<List<LineRange>> ranges(String text, Page page, Fence fence) {
        Optional<List<LineRange>> ranges = LineRange.parse(text);
        if (ranges.isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.BAD_INCLUDE, place(page, fence, text), "'" + text + "' names no lines")
                    .withHint("write 10, 10-20, 10- or several of these with commas"));
        }
        return ranges;
    }

    /** A fence longer than any run of its character in the code. */
    private static String fence(String code) {
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence;
    }

    /** Where a word of the opening line stands; the line if the word is spelled with escapes. */
    private static Place place(Page page, Fence fence, String word) {
        String text = page.source().text();
        int start = fence.span().start();
        int end = fence.bodySpan().start();
        int at = text.substring(start, end).indexOf(word);
        return page.source()
                .place(at < 0 ? new SourceSpan(start, end) : new SourceSpan(start + at, start + at + word.length()));
    }
}
