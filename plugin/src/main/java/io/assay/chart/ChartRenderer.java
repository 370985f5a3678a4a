package io.assay.chart;

import io.assay.cache.Fingerprint;
import io.assay.words.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/** Draws charts: the same spec always gives the same bytes, on any machine, from any thread. */
public final class ChartRenderer {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final ChartWords words;
    private final Sentences sentences;
    private final Tables tables;
    private final ChartMemory drawn;

    /** @param language the words of the site, for what is said of charts */
    public ChartRenderer(Words language) {
        this(language, ChartMemory.NONE);
    }

    /** @param drawn what is known of charts with these words */
    public ChartRenderer(Words language, ChartMemory drawn) {
        this.words = new ChartWords(language);
        this.sentences = new Sentences(words);
        this.tables = new Tables(words);
        this.drawn = drawn;
    }

    /**
     * @param idPrefix begins every id in the picture; unique on the page
     * @throws IllegalArgumentException if {@code idPrefix} cannot begin an id
     */
    public Chart render(ChartSpec spec, String idPrefix) {
        if (!ID.matcher(idPrefix).matches()) {
            throw new IllegalArgumentException("cannot begin an id: '" + idPrefix + "'");
        }
        return drawn.get(Fingerprint.of(spec.toString(), idPrefix), () -> draw(spec, idPrefix));
    }

    private Chart draw(ChartSpec spec, String idPrefix) {
        if (spec instanceof LineOverBands line) {
            return figure(
                    line.caption(),
                    sentences.of(line),
                    (picture, variant) -> LinePicture.draw(line, variant, picture),
                    tables.of(line),
                    idPrefix);
        }
        if (spec instanceof BarsAcrossEntities bars) {
            return figure(
                    bars.caption(),
                    sentences.of(bars),
                    (picture, variant) -> BarsPicture.draw(bars, variant, picture),
                    tables.of(bars),
                    idPrefix);
        }
        if (spec instanceof LinesAcrossEntities lines) {
            Drawing drawing = lines.trends().size() <= LinesPicture.MOST_LINES
                    ? (picture, variant) -> LinesPicture.draw(lines, variant, picture)
                    : (picture, variant) -> MultiplesPicture.draw(lines, variant, picture);
            return figure(lines.caption(), sentences.of(lines), drawing, tables.of(lines), idPrefix);
        }
        if (spec instanceof PartsOverTime parts) {
            return figure(
                    parts.caption(),
                    sentences.of(parts),
                    (picture, variant) -> PartsPicture.draw(parts, variant, picture),
                    tables.of(parts),
                    idPrefix);
        }
        if (spec instanceof ChangeAcrossEntities changes) {
            Drawing drawing = changes.form() == ChangeAcrossEntities.Form.DUMBBELL
                    ? (picture, variant) -> DumbbellPicture.draw(changes, variant, picture)
                    : (picture, variant) -> SlopePicture.draw(changes, variant, picture);
            return figure(changes.caption(), sentences.of(changes), drawing, tables.of(changes), idPrefix);
        }
        if (spec instanceof HeatTable heat) {
            return figure(
                    heat.caption(),
                    sentences.of(heat),
                    (picture, variant) -> HeatPicture.draw(heat, variant, picture),
                    tables.of(heat),
                    idPrefix);
        }
        if (spec instanceof VerdictStrips strips) {
            return figure(
                    strips.caption(),
                    sentences.of(strips),
                    (picture, variant) -> StripsPicture.draw(strips, variant, picture),
                    tables.of(strips),
                    idPrefix);
        }
        if (spec instanceof Contributions sum) {
            return figure(
                    sum.caption(),
                    sentences.of(sum),
                    (picture, variant) -> ContributionsPicture.draw(sum, variant, picture),
                    tables.of(sum),
                    idPrefix);
        }
        if (spec instanceof Bullet bullet) {
            Picture picture = new Picture(BulletPicture.WIDTH, idPrefix, words);
            double height = BulletPicture.draw(bullet, picture);
            String title = sentences.subject(bullet.measure(), bullet.entity());
            String description = sentences.of(bullet);
            String alone = sentences.alone(description, bullet.illustrative());
            String svg = picture.toSvg("c-bullet", height, title, alone);
            return new Chart(title, description, svg, Optional.empty(), tables.of(bullet));
        }
        if (spec instanceof Sparkline spark) {
            Picture picture = new Picture(SparkPicture.WIDTH, idPrefix, words);
            SparkPicture.draw(spark, picture);
            String title = sentences.subject(spark.measure(), spark.entity());
            String description = sentences.of(spark);
            String alone = sentences.alone(description, spark.illustrative());
            String svg = picture.toSvg("c-spark", SparkPicture.HEIGHT, title, alone);
            return new Chart(title, description, svg, Optional.empty(), tables.of(spark));
        }
        throw new IllegalStateException("a new kind of spec: " + spec);
    }

    private interface Drawing {
        /** @return the height of the picture */
        double draw(Picture picture, Variant variant);
    }

    private Chart figure(Caption caption, String description, Drawing drawing, DataTable table, String idPrefix) {
        String alone = sentences.alone(description, caption.illustrative());
        return new Chart(
                caption.title(),
                description,
                svg(caption.title(), alone, drawing, Variant.WIDE, idPrefix + "-w"),
                Optional.of(svg(caption.title(), alone, drawing, Variant.NARROW, idPrefix + "-n")),
                table);
    }

    private String svg(String title, String description, Drawing drawing, Variant variant, String idPrefix) {
        Picture picture = new Picture(variant.width(), idPrefix, words);
        double height = drawing.draw(picture, variant);
        return picture.toSvg(variant.cssClass(), height, title, description);
    }
}
