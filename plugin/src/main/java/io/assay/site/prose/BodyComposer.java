package io.assay.site.prose;

import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.link.LinkGraph;
import io.assay.link.Target;
import io.assay.markdown.Directive;
import io.assay.markdown.Fence;
import io.assay.markdown.Formula;
import io.assay.markdown.Heading;
import io.assay.markdown.Passage;
import io.assay.markdown.Reference;
import io.assay.markdown.Slots;
import io.assay.site.fact.AssetPaths;
import io.assay.site.view.Block;
import io.assay.site.view.Html;
import io.assay.words.Words;
import java.util.List;
import java.util.Optional;

/** Fills the slots of a page's HTML: links with their URLs, headings with their anchors, blocks with what they show. */
public final class BodyComposer implements Slots {
    private final Page page;
    private final Frame frame;
    private final LinkGraph links;
    private final List<Target> targets;
    private final Inserts inserts;
    private final AssetPaths assets;
    private final Transclusions transclusions;
    private final BlockBuffer out;
    private final Optional<MentionLinks> mentions;

    /** How many headings and links are open, in which nothing becomes a link. */
    private int open;

    /**
     * Where a page's text is shown: on its own page, or within another one.
     *
     * @param host the page that a reader sees
     * @param prefix what ids start with, so that none stands there twice
     * @param shift how many levels its headings go down
     */
    private record Frame(Page host, String prefix, int shift) {}

    /** What stands in a page's text besides text. */
    public interface Inserts {
        /** What follows a heading. */
        List<Block> after(Heading heading);

        /** What a directive asks for. */
        List<Block> of(Directive directive);

        /** The URL of a quoted figure's metric; empty if there is none. */
        Optional<String> url(Target.ToFigure figure);

        /** What a fenced block describes; empty if it is code. */
        Optional<Block> of(Fence fence);

        /** Those of the site's language. */
        Words words();

        /** What stands in the text of another page that is shown on this one. */
        Inserts within(Page embedded);
    }

    private BodyComposer(
            Page page,
            Frame frame,
            LinkGraph links,
            Inserts inserts,
            AssetPaths assets,
            Transclusions transclusions,
            BlockBuffer out,
            Optional<MentionLinks> mentions) {
        this.page = page;
        this.frame = frame;
        this.links = links;
        this.targets = links.targets(page);
        this.inserts = inserts;
        this.assets = assets;
        this.transclusions = transclusions;
        this.out = out;
        this.mentions = mentions;
    }

    /** @param mentions what makes names links, if anything does */
    public static List<Block> compose(
            Page page,
            LinkGraph links,
            Inserts inserts,
            AssetPaths assets,
            Transclusions transclusions,
            Optional<MentionLinks> mentions) {
        BlockBuffer out = new BlockBuffer();
        BodyComposer composer =
                new BodyComposer(page, new Frame(page, "", 0), links, inserts, assets, transclusions, out, mentions);
        page.ownHeading().ifPresent(heading -> composer.writeTitle());
        page.document().html().compose(composer, out::append);
        return out.blocks();
    }

    /** The first heading of a page whose title says something else. */
    private void writeTitle() {
        out.append(openHeading(0));
        page.document().titleHtml().compose(this, out::append);
        out.append(closeHeading(0));
        out.append("\n");
    }

    private String insert(List<Block> inserted) {
        out.insert(inserted);
        return "";
    }

    @Override
    public String literal(String html) {
        return mentions.filter(links -> open == 0)
                .map(links -> links.link(html))
                .orElse(html);
    }

    @Override
    public String openHeading(int index) {
        open++;
        Heading heading = page.document().headings().get(index);
        return "<h" + level(heading) + " id=\"" + id(heading) + "\">" + formerAnchors(heading);
    }

    @Override
    public String closeHeading(int index) {
        open--;
        Heading heading = page.document().headings().get(index);
        out.append("</h" + level(heading) + ">");
        return insert(inserts.after(heading));
    }

    /** Old anchors, so that they lead to the heading that took their place. */
    private String formerAnchors(Heading heading) {
        StringBuilder spans = new StringBuilder();
        if (frame.prefix().isEmpty()) {
            for (String former : links.formerAnchors(page, heading.id())) {
                spans.append("<span id=\"")
                        .append(Html.escape(PublishedAnchor.of(former)))
                        .append("\"></span>");
            }
        }
        return spans.toString();
    }

    private String id(Heading heading) {
        return Html.escape(frame.prefix() + PublishedAnchor.of(heading.id()));
    }

    /** The page's title is its only heading of level 1. */
    private int level(Heading heading) {
        return Math.min(6, Math.max(2, heading.level() + frame.shift()));
    }

    @Override
    public String anchor(String id) {
        return frame.prefix() + PublishedAnchor.of(id);
    }

    @Override
    public String openLink(int index) {
        open++;
        return url(index).map(url -> anchor(index, url)).orElse("");
    }

    @Override
    public String closeLink(int index) {
        open--;
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
            if (targets.get(index) instanceof Target.Withheld) {
                return "";
            }
            return EmbeddedFile.html(reference, url(index));
        }
        String alt = Html.escape(reference.text());
        return url(index)
                .map(url -> "<img src=\"" + Html.escape(url) + "\" alt=\"" + alt + "\" loading=\"lazy\">")
                .orElse(alt);
    }

    @Override
    public String embed(int index) {
        if (targets.get(index) instanceof Target.ToPage to) {
            Reference embed = page.document().references().get(index);
            Optional<Passage> passage = transclusions.enter(page, embed, to);
            if (passage.isPresent()) {
                show(passage.get(), to, embed);
                transclusions.leave();
                return "";
            }
        }
        String shown = image(index);
        return shown.isEmpty() ? "" : "<p>" + shown + "</p>";
    }

    private void show(Passage passage, Target.ToPage to, Reference embed) {
        int above = embed.heading() == Reference.NO_HEADING
                ? 1
                : level(page.document().headings().get(embed.heading()));
        Frame within = new Frame(
                frame.host(), "a-embed-" + transclusions.count() + "-", above + 1 - Math.max(2, passage.highest()));
        BodyComposer composer = new BodyComposer(
                to.page(), within, links, inserts.within(to.page()), assets, transclusions, out, Optional.empty());
        out.append("<div class=\"embed\">\n");
        passage.html().compose(composer, out::append);
        out.append("<p class=\"embed-source\">From <a href=\"" + Html.escape(url(to)) + "\">"
                + Html.escape(to.page().title()) + "</a></p>\n</div>\n");
    }

    @Override
    public String fence(int index) {
        Fence fence = page.document().fences().get(index);
        Optional<Block> block = inserts.of(fence);
        if (block.isPresent()) {
            return insert(List.of(block.get()));
        }
        return CodeHtml.write(FenceInfo.parse(fence.info()), fence.body(), inserts.words());
    }

    @Override
    public String formula(int index) {
        Formula formula = page.document().formulas().get(index);
        String drawn = formula.mathMl().orElseGet(() -> "<code>" + Html.escape(formula.tex()) + "</code>");
        return formula.display() ? "<span class=\"math-display\" tabindex=\"0\">" + drawn + "</span>" : drawn;
    }

    @Override
    public String directive(int index) {
        return insert(inserts.of(page.document().directives().get(index)));
    }

    private Optional<String> url(int index) {
        Target target = targets.get(index);
        Permalink here = frame.host().permalink();
        if (target instanceof Target.ToPage to) {
            return Optional.of(url(to));
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

    private String url(Target.ToPage to) {
        boolean here = to.page().equals(frame.host());
        String path = here ? "" : to.page().permalink().from(frame.host().permalink());
        String anchor = to.anchor().map(id -> "#" + PublishedAnchor.of(id)).orElse("");
        return path.isEmpty() && anchor.isEmpty() ? "#" : path + anchor;
    }
}
