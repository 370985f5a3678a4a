package io.assay.chart;

import java.util.Optional;

/**
 * A drawn chart: everything that a page needs to show it to everyone.
 *
 * @param title what it shows
 * @param description what a person would say of it, in sentences, beside the picture; for those who don't see that, the
 *     picture's own description says besides that data are invented
 * @param wide an SVG element
 * @param narrow an SVG element for a narrow page, if the chart does not simply shrink
 * @param table the same numbers
 */
public record Chart(String title, String description, String wide, Optional<String> narrow, DataTable table) {}
