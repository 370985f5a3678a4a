package io.assay.site;

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

    /** A verdict in two lines. */
    record Verdict(VerdictView verdict) implements Block {
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
}
