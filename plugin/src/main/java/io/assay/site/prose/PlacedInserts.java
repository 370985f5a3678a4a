package io.assay.site.prose;

import io.assay.knowledge.Page;
import io.assay.link.Target;
import io.assay.markdown.Directive;
import io.assay.markdown.Fence;
import io.assay.markdown.Heading;
import io.assay.site.view.Block;
import io.assay.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers what was put where in a page's text, so that its Markdown shows the same and nothing is asked twice. */
public final class PlacedInserts implements BodyComposer.Inserts {
    private final BodyComposer.Inserts inserts;
    private final Map<Heading, List<Block>> afterHeadings = new HashMap<>();
    private final Map<Directive, List<Block>> forDirectives = new HashMap<>();
    private final Map<Fence, Block> forFences = new HashMap<>();

    public PlacedInserts(BodyComposer.Inserts inserts) {
        this.inserts = inserts;
    }

    Map<Heading, List<Block>> afterHeadings() {
        return afterHeadings;
    }

    Map<Directive, List<Block>> forDirectives() {
        return forDirectives;
    }

    /** Fences that are code are not among them. */
    Map<Fence, Block> forFences() {
        return forFences;
    }

    @Override
    public List<Block> after(Heading heading) {
        List<Block> blocks = inserts.after(heading);
        if (!blocks.isEmpty()) {
            afterHeadings.put(heading, blocks);
        }
        return blocks;
    }

    @Override
    public List<Block> of(Directive directive) {
        List<Block> blocks = inserts.of(directive);
        forDirectives.put(directive, blocks);
        return blocks;
    }

    @Override
    public Optional<String> url(Target.ToFigure figure) {
        return inserts.url(figure);
    }

    /** Its Markdown links to the other page, and shows nothing of it. */
    @Override
    public Words words() {
        return inserts.words();
    }

    @Override
    public BodyComposer.Inserts within(Page embedded) {
        return inserts.within(embedded);
    }

    @Override
    public Optional<Block> of(Fence fence) {
        Optional<Block> block = inserts.of(fence);
        block.ifPresent(shown -> forFences.put(fence, shown));
        return block;
    }
}
