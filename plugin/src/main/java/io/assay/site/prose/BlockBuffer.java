package io.assay.site.prose;

import io.assay.site.view.Block;
import java.util.ArrayList;
import java.util.List;

/** Collects a page's body: HTML piece by piece, and the blocks between. */
final class BlockBuffer {
    private final StringBuilder html = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    void append(String piece) {
        html.append(piece);
    }

    void insert(List<Block> inserted) {
        if (!inserted.isEmpty()) {
            flush();
            blocks.addAll(inserted);
        }
    }

    List<Block> blocks() {
        flush();
        return List.copyOf(blocks);
    }

    private void flush() {
        if (!html.isEmpty()) {
            blocks.add(new Block.Html(html.toString()));
            html.setLength(0);
        }
    }
}
