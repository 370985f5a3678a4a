package io.assay.site.view;

import java.util.Optional;

/** A piece of a page's body, in order. */
public sealed interface Block {
    /** The name of the partial that shows it. */
    String kind();

    /** Finished HTML: text as it was written, links resolved. */
    record Html(String html) implements Block {
        @Override
        public String kind() {
            return "html";
        }
    }

    /**
     * A verdict in two lines.
     *
     * @param anchor the id of the heading that it stands under, if that names the entity
     */
    record Verdict(VerdictView verdict, Optional<String> anchor) implements Block {
        @Override
        public String kind() {
            return "verdict";
        }
    }

    /** All entities against all criteria. */
    record Matrix(MatrixView matrix) implements Block {
        @Override
        public String kind() {
            return "matrix";
        }
    }

    /** The table of thresholds. */
    record Bands(BandsView bands) implements Block {
        @Override
        public String kind() {
            return "bands";
        }
    }

    /**
     * What a fenced block shows of another file: code, or a table.
     *
     * @param markdown the same for readers of Markdown
     * @param published the path in the content folder of the file, if it is published beside
     */
    record FromFile(String html, String markdown, Optional<String> published) implements Block {
        @Override
        public String kind() {
            return "html";
        }
    }

    /** A chart. */
    record Chart(Figure figure) implements Block {
        @Override
        public String kind() {
            return "figure";
        }
    }

    /** Pages that the page asks for. */
    record Listing(ListingView listing) implements Block {
        @Override
        public String kind() {
            return "listing";
        }
    }

    /** Current values of metrics. */
    record Values(ValuesView values) implements Block {
        @Override
        public String kind() {
            return "values";
        }
    }
}
