package io.assay.site;

import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.link.LinkGraph;
import io.assay.link.Target;
import io.assay.markdown.Directive;
import io.assay.markdown.Fence;
import io.assay.markdown.Formula;
import io.assay.markdown.Heading;
import io.assay.markdown.Reference;
import io.assay.markdown.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills the slots of a page's HTML: links with their URLs, headings with their anchors, blocks with what they show. */
final class BodyComposer implements Slots {
    private final Page page;
    private final List<Target> targets;
    private final Inserts inserts;
    private final AssetPaths assets;
    private final StringBuilder html = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /** What stands in a page's text besides text. */
    interface Inserts {
        /** What follows a heading. */
        List<Block> after(Heading heading);

        /** What a directive asks for. */
        List<Block> of(Directive directive);

        /** The URL of a quoted figure's metric; empty if there is none. */
        Optional<String> url(Target.ToFigure figure);

        /** What a fenced block describes; empty if it is code. */
        Optional<Block> of(Fence fence);
    }

    private BodyComposer(Page page, LinkGraph links, Inserts inserts, AssetPaths assets) {
        this.page = page;
        this.targets = links.targets(page);
        this.inserts = inserts;
        this.assets = assets;
    }

    static List<Block> compose(Page page, LinkGraph links, Inserts inserts, AssetPaths assets) {
        BodyComposer composer = new BodyComposer(page, links, inserts, assets);
        page.document().html().compose(composer, composer.html::append);
        composer.flush();
        return List.copyOf(composer.blocks);
    }

    private String insert(List<Block> inserted) {
        if (!inserted.isEmpty()) {
            flush();
            blocks.addAll(inserted);
        }
        return "";
    }

    private void flush() {
        if (!html.isEmpty()) {
            blocks.add(new Block.Html(html.toString()));
            html.setLength(0);
        }
    }

    @Override
    public String openHeading(int index) {
        Heading heading = page.document().headings().get(index);
        return "<h" + level(heading) + " id=\"" + Html.escape(heading.id()) + "\">";
    }

    @Override
    public String closeHeading(int index) {
        Heading heading = page.document().headings().get(index);
        html.append("<a class=\"heading-anchor\" href=\"#")
                .append(Html.escape(heading.id()))
                .append("\" aria-hidden=\"true\" tabindex=\"-1\">#</a></h")
                .append(level(heading))
                .append('>');
        return insert(inserts.after(heading));
    }

    /** The page's title is its only heading of level 1. */
    private static int level(Heading heading) {
        return Math.max(2, heading.level());
    }

    @Override
    public String openLink(int index) {
        return url(index).map(url -> anchor(index, url)).orElse("");
    }

    @Override
    public String closeLink(int index) {
        return url(index).isPresent() ? "</a>" : "";
    }

    private String anchor(int index, String url) {
        String title = page.document().references().get(index).title();
        return "<a href=\"" + Html.escape(url) + "\""
                + (title.isEmpty() ? "" : " title=\"" + Html.escape(title) + "\"")
                + (targets.get(index) instanceof Target.External ? " rel=\"noopener\"" : "")
                + ">";
    }

    @Override
    public String image(int index) {
        Reference reference = page.document().references().get(index);
        if (reference.kind() == Reference.Kind.EMBED) {
            return EmbeddedFile.html(reference, url(index));
        }
        String alt = Html.escape(reference.text());
        return url(index)
                .map(url -> "<img src=\"" + Html.escape(url) + "\" alt=\"" + alt + "\" loading=\"lazy\">")
                .orElse(alt);
    }

    @Override
    public String embed(int index) {
        return "<p>" + image(index) + "</p>";
    }

    @Override
    public String fence(int index) {
        Fence fence = page.document().fences().get(index);
        Optional<Block> block = inserts.of(fence);
        if (block.isPresent()) {
            return insert(List.of(block.get()));
        }
        String language = fence.language();
        return "<pre tabindex=\"0\"><code"
                + (language.isEmpty() ? "" : " class=\"language-" + Html.escape(language) + "\"") + ">"
                + Html.escape(fence.body()) + "</code></pre>\n";
    }

    @Override
    public String formula(int index) {
        Formula formula = page.document().formulas().get(index);
        String drawn = formula.mathMl().orElseGet(() -> "<code>" + Html.escape(formula.tex()) + "</code>");
        return formula.display() ? "<span class=\"formula\" tabindex=\"0\">" + drawn + "</span>" : drawn;
    }

    @Override
    public String directive(int index) {
        return insert(inserts.of(page.document().directives().get(index)));
    }

    private Optional<String> url(int index) {
        Target target = targets.get(index);
        Permalink here = page.permalink();
        if (target instanceof Target.ToPage to) {
            String path = to.page().equals(page) ? "" : to.page().permalink().from(here);
            String anchor = to.anchor().map(id -> "#" + id).orElse("");
            return Optional.of(path.isEmpty() && anchor.isEmpty() ? "#" : path + anchor);
        } else if (target instanceof Target.ToSection section) {
            return Optional.of(section.permalink().from(here));
        } else if (target instanceof Target.ToAsset asset) {
            return Optional.of(Permalink.relative(here, assets.published(asset.path())));
        } else if (target instanceof Target.ToFigure figure) {
            return inserts.url(figure);
        } else if (target instanceof Target.External external) {
            return Optional.of(external.url());
        }
        return Optional.empty();
    }
}
