package io.assay.site.prose;

import io.assay.knowledge.Page;
import io.assay.link.LinkGraph;
import io.assay.link.Target;
import io.assay.markdown.Fence;
import io.assay.markdown.Reference;
import java.util.List;

/** Tells the pages whose text is all their own, with links and code, from those that ask for verdicts, charts, files. */
public final class PlainText {
    private PlainText() {}

    /** Whether nothing that {@link TextInserts} or {@link Transclusions} report can stand on a page. */
    public static boolean is(Page page, LinkGraph links) {
        return isButForCharts(page, links) && page.document().fences().stream().allMatch(PlainText::isCode);
    }

    /** Whether a page asks for charts at most, which show nothing of any page's text. */
    public static boolean isButForCharts(Page page, LinkGraph links) {
        return page.framework().isEmpty()
                && page.entityHeadings().isEmpty()
                && page.document().directives().isEmpty()
                && page.document().fences().stream().allMatch(fence -> ChartBlocks.isChart(fence) || isCode(fence))
                && page.document().references().stream()
                        .noneMatch(reference -> reference.kind() == Reference.Kind.EMBED)
                && links.targets(page).stream().noneMatch(Target.ToFigure.class::isInstance);
    }

    /** Whether a page lists others, of which it may show all that they say of themselves. */
    public static boolean lists(Page page) {
        return page.document().fences().stream().anyMatch(ListBlocks::isList);
    }

    /** The words in which a page asks for charts. */
    public static List<String> charts(Page page) {
        return page.document().fences().stream()
                .filter(ChartBlocks::isChart)
                .map(Fence::body)
                .toList();
    }

    /** Whatever has options may be more than code. */
    private static boolean isCode(Fence fence) {
        return fence.info().strip().equals(fence.language())
                && !ListBlocks.isList(fence)
                && !ValueBlocks.isTable(fence)
                && !ChartBlocks.isChart(fence)
                && !fence.language().equals(FenceBlocks.TABLE);
    }
}
