package io.assay.site.prose;

import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.link.Target;
import io.assay.markdown.Heading;
import io.assay.markdown.Reference;
import io.assay.site.fact.AssetPaths;
import io.assay.site.figure.FigureAddress;
import io.assay.site.view.Routes;
import io.assay.text.SourceSpan;
import io.assay.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's own Markdown, made to stand alone: without its header, its links leading to where things are published, and
 * what the engine shows told in words. Nothing else is touched.
 */
public final class PageMarkdown {
    private static final String COMMENT_START = "<!--";
    private static final String HTML = "html";

    /** A comment, or a run of code that may hold one. */
    private static final Pattern COMMENT = Pattern.compile("(`++)(?s:.*?)(?<!`)\\1(?!`)|<!--(?s:.*?)-->");

    private final Page page;
    private final List<Target> targets;
    private final PlacedInserts inserts;
    private final AssetPaths assets;
    private final MarkdownBlocks blocks;

    public PageMarkdown(Page page, List<Target> targets, PlacedInserts inserts, AssetPaths assets, Words words) {
        this.page = page;
        this.targets = targets;
        this.inserts = inserts;
        this.assets = assets;
        this.blocks = new MarkdownBlocks(words);
    }

    /** Where the Markdown of a page stands: beside its HTML. */
    public static Permalink path(Page page) {
        String path = page.permalink().path();
        return new Permalink(path.endsWith(HTML) ? path.substring(0, path.length() - HTML.length()) + "md" : path);
    }

    /** @param here the file that the text is for, from which links lead */
    public String write(Permalink here) {
        String text = page.source().text();
        StringBuilder out = new StringBuilder();
        if (page.document()
                .title()
                .filter(title -> title.text().equals(page.title()))
                .isEmpty()) {
            out.append("# ").append(page.title()).append("\n\n");
        }
        int at = page.body().start();
        for (Map.Entry<SourceSpan, String> edit : edits(text, here).entrySet()) {
            if (edit.getKey().start() >= at) {
                out.append(text, at, edit.getKey().start()).append(edit.getValue());
                at = edit.getKey().end();
            }
        }
        return out.append(text, at, text.length())
                        .toString()
                        .replace("\r\n", "\n")
                        .strip() + "\n";
    }

    private Map<SourceSpan, String> edits(String text, Permalink here) {
        Map<SourceSpan, String> edits =
                new TreeMap<>(Comparator.comparingInt(SourceSpan::start).thenComparingInt(SourceSpan::end));
        comments(text).forEach(span -> edits.put(span, ""));
        for (int i = 0; i < targets.size(); i++) {
            Reference reference = page.document().references().get(i);
            if (WikiMarkdown.isByName(reference)) {
                edits.put(WikiMarkdown.span(reference, text), WikiMarkdown.write(reference, url(targets.get(i), here)));
            } else if (targets.get(i) instanceof Target.Withheld || targets.get(i) instanceof Target.Broken) {
                takeOut(reference, text, edits);
            } else {
                url(targets.get(i), here).ifPresent(url -> edits.put(reference.span(), url));
            }
        }
        inserts.afterHeadings().forEach((heading, shown) -> {
            int end = endOf(heading, text);
            edits.put(new SourceSpan(end, end), "\n\n" + blocks.write(shown) + "\n");
        });
        inserts.forDirectives().forEach((directive, shown) -> edits.put(directive.span(), blocks.write(shown)));
        inserts.forFences().forEach((fence, block) -> edits.put(fence.span(), blocks.write(block) + "\n"));
        return edits;
    }

    /** Leaves a link's words and nothing of where it leads. */
    private static void takeOut(Reference reference, String text, Map<SourceSpan, String> edits) {
        Optional<InlineLink> inline = InlineLink.around(text, reference.span());
        if (inline.isPresent()) {
            edits.put(inline.get().span(), inline.get().label().of(text));
        } else {
            edits.put(InlineLink.definition(text, reference).orElse(reference.span()), "");
        }
    }

    /** Notes to other writers, which no reader of the page sees. */
    private List<SourceSpan> comments(String text) {
        if (!text.contains(COMMENT_START)) {
            return List.of(); // as nearly always, and looking for runs of code takes long
        }
        List<SourceSpan> comments = new ArrayList<>();
        Matcher found = COMMENT.matcher(text);
        while (found.find()) {
            if (found.group().startsWith(COMMENT_START)) {
                comments.add(new SourceSpan(found.start(), found.end()));
            }
        }
        comments.removeIf(span -> page.document().fences().stream()
                .anyMatch(fence -> fence.span().start() <= span.start()
                        && span.end() <= fence.span().end()));
        return comments;
    }

    /** Other pages' Markdown, where there is some; empty for what stays as it was written. */
    private Optional<String> url(Target target, Permalink here) {
        if (target instanceof Target.ToPage to) {
            String anchor = to.anchor().map(id -> "#" + id).orElse("");
            return Optional.of((to.page().equals(page) ? "" : path(to.page()).from(here)) + anchor);
        } else if (target instanceof Target.ToSection section) {
            return Optional.of(section.permalink().from(here));
        } else if (target instanceof Target.ToAsset asset) {
            return Optional.of(Permalink.relative(here, assets.published(asset.path())));
        } else if (target instanceof Target.ToFigure figure) {
            return FigureAddress.parse(figure.address())
                    .map(address -> Routes.metric(address.metric()).from(here));
        }
        return Optional.empty();
    }

    /** The end of a heading's last line: the line of its words, or the underline below them. */
    private static int endOf(Heading heading, String text) {
        int end = endOfLine(text, heading.span().end());
        int start = text.lastIndexOf('\n', Math.max(0, heading.span().start() - 1)) + 1;
        if (end == text.length() || text.substring(start, end).stripLeading().startsWith("#")) {
            return end;
        }
        return endOfLine(text, end + 1);
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
