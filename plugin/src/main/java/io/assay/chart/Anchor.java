package io.assay.chart;

/** Which part of a text is where it was put. */
enum Anchor {
    START(""),
    MIDDLE(" text-anchor=\"middle\""),
    END(" text-anchor=\"end\"");

    private final String attribute;

    Anchor(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }

    /** Where a text of some width begins. */
    double start(double x, double width) {
        return switch (this) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }
}
