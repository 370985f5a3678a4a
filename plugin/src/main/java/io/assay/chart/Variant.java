package io.assay.chart;

/** The two widths that a chart is drawn for, in units of the view box: about pixels when shown in full. */
enum Variant {
    WIDE(720, 17, 260, "c-wide"),
    /** For phones: the same size of text on half the width. */
    NARROW(340, 16, 200, "c-narrow");

    private final int width;
    private final double titleSize;
    private final int plotHeight;
    private final String cssClass;

    Variant(int width, double titleSize, int plotHeight, String cssClass) {
        this.width = width;
        this.titleSize = titleSize;
        this.plotHeight = plotHeight;
        this.cssClass = cssClass;
    }

    int width() {
        return width;
    }

    double titleSize() {
        return titleSize;
    }

    int plotHeight() {
        return plotHeight;
    }

    String cssClass() {
        return cssClass;
    }

    boolean isWide() {
        return this == WIDE;
    }
}
