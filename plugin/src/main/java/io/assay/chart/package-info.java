/**
 * Pictures of numbers: a {@link io.assay.chart.ChartSpec} goes in, an SVG with its sentence and its table comes out.
 *
 * <p>A spec is made of plain values, so that this package needs to know nothing of metrics or verdicts; which level a
 * value reaches is told, never decided here. XChart draws the lines and the bars ({@code XChartMarks} is the wall
 * around it); everything else is drawn here, as text and shapes, from the same {@code PlotArea}.
 *
 * <p>A picture carries classes and no colours. Those that a theme's style sheet has to give a colour:
 *
 * <table>
 * <caption>Classes of a picture</caption>
 * <tr><th>class</th><th>is</th></tr>
 * <tr><td>{@code c-chart}</td><td>each {@code <svg>}; one of the four below stands beside it</td></tr>
 * <tr><td>{@code c-wide}, {@code c-narrow}</td><td>the two variants of a chart, of which one is to be shown</td></tr>
 * <tr><td>{@code c-bullet}, {@code c-spark}</td><td>what goes into a row of text</td></tr>
 * <tr><td>{@code c-title}, {@code c-subtitle}, {@code c-kicker}, {@code c-note}</td><td>text around the plot; the
 * kicker says that data are illustrative</td></tr>
 * <tr><td>{@code c-tick}, {@code c-name}, {@code c-value}, {@code c-quiet}</td><td>text in the plot: on an axis, of an
 * entity or a level, a value, an aside</td></tr>
 * <tr><td>{@code c-grid}, {@code c-axis}, {@code c-cut}, {@code c-rule}, {@code c-leader}, {@code c-break}</td><td>thin lines</td></tr>
 * <tr><td>{@code c-band-0} to {@code c-band-6}</td><td>the zone of a level, from the worst (0) to the best (6)</td></tr>
 * <tr><td>{@code c-line} (with {@code c-dense} where it has many points), {@code c-line-0} to {@code c-line-3}, {@code c-earlier}, {@code c-ghost}</td><td>lines: the
 * one, one of several, an earlier vintage, the others behind a small multiple</td></tr>
 * <tr><td>{@code c-ink-0} to {@code c-ink-3}</td><td>text in the colour of one of several lines</td></tr>
 * <tr><td>{@code c-point}, {@code c-hollow}, {@code c-earlier-point}</td><td>a point; one that is
 * provisional or estimated; one of an earlier vintage; with
 * {@code c-point-0} to {@code c-point-3} in the colour of its line</td></tr>
 * <tr><td>{@code c-bar}, {@code c-bar-hollow}</td><td>a bar; one whose value is stale, provisional or estimated</td></tr>
 * <tr><td>{@code c-whisker}, {@code c-marker}, {@code c-distance}</td><td>the bounds of a value, the value of a bullet,
 * the way from there to the nearest cut</td></tr>
 * </table>
 *
 * <p>Where no style sheet reaches (a feed, a downloaded file) a picture is still right, in the colour of its text.
 */
package io.assay.chart;
