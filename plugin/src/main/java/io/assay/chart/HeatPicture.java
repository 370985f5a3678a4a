package io.assay.chart;

import io.assay.chart.HeatTable.Cell;
import io.assay.chart.HeatTable.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Draws {@link HeatTable}: on a wide page as a table, on a narrow one, or with more columns than there is room for, as a
 * list of criteria for each entity.
 */
final class HeatPicture {
    private static final double LINE = 16;
    private static final double ROW = 52;
    private static final double LIST_ROW = 26;
    private static final double MOST_FOR_NAMES = 0.2;
    private static final double NARROWEST = 76;
    private static final double WIDEST = 150;
    private static final double DOT = 3;

    private final HeatTable spec;
    private final Variant variant;
    private final Picture picture;
    private final Set<String> defined = new HashSet<>();
    private final List<Integer> columns;

    private HeatPicture(HeatTable spec, Variant variant, Picture picture) {
        this.spec = spec;
        this.variant = variant;
        this.picture = picture;
        this.columns = IntStream.range(0, spec.criteria().size())
                .filter(i -> !isTheSameForAll(i))
                .boxed()
                .toList();
    }

    /** Whether a criterion is judged for none of several entities, for one reason: this is told once, below. */
    private boolean isTheSameForAll(int criterion) {
        return spec.rows().size() > 1
                && spec.rows().stream()
                        .map(row -> row.cells().get(criterion))
                        .allMatch(cell -> cell.standing().isEmpty()
                                && cell.word()
                                        .equals(spec.rows()
                                                .get(0)
                                                .cells()
                                                .get(criterion)
                                                .word()));
    }

    /** @return the height of the picture */
    static double draw(HeatTable spec, Variant variant, Picture picture) {
        return new HeatPicture(spec, variant, picture).draw();
    }

    private double draw() {
        double top = Math.ceil(CaptionText.above(picture, spec.caption(), variant));
        if (spec.rows().isEmpty()) {
            picture.text("c-quiet", 0, top + 20, Anchor.START, picture.words().say("chart.no-verdicts"));
            return CaptionText.below(picture, top + 30, spec.caption().notes());
        }
        double names = Math.min(
                TextWidth.widest(spec.rows().stream().map(Row::entity).toList()) * TextWidth.BOLD + 12,
                variant.width() * MOST_FOR_NAMES);
        double column = Math.min((variant.width() - names) / (columns.size() + 1), WIDEST);
        double bottom = variant.isWide() && column >= NARROWEST ? table(top, names, column) : list(top);
        return CaptionText.below(
                picture, bottom + 4, notJudged(), spec.caption().notes());
    }

    private List<String> notJudged() {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        IntStream.range(0, spec.criteria().size())
                .filter(i -> !columns.contains(i))
                .forEach(i -> reasons.computeIfAbsent(
                                spec.rows().get(0).cells().get(i).word(), any -> new ArrayList<>())
                        .add(spec.criteria().get(i)));
        return lines(reasons);
    }

    /** What is not judged, in a line for each reason. */
    private List<String> lines(Map<String, List<String>> reasons) {
        return reasons.entrySet().stream()
                .map(reason -> picture.words().list(reason.getValue()) + ": " + reason.getKey())
                .toList();
    }

    private double table(double top, double names, double column) {
        int lines = 1;
        for (int i : columns) {
            lines = Math.max(
                    lines, Math.min(3, heading(spec.criteria().get(i), column).size()));
        }
        double y = top + lines * LINE;
        head(picture.words().say("column.verdict"), names, y, column);
        for (int k = 0; k < columns.size(); k++) {
            head(spec.criteria().get(columns.get(k)), names + (k + 1) * column, y, column);
        }
        y += 6;
        boolean below = spec.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !hasRoomBesideDots(cell, column - 2));
        for (Row row : spec.rows()) {
            name(row.entity(), y + 20, names - 10);
            cell(row.verdict(), ofVerdict(row), names, y, column - 2, true, below);
            for (int k = 0; k < columns.size(); k++) {
                int i = columns.get(k);
                String of = row.entity() + ", " + spec.criteria().get(i);
                cell(row.cells().get(i), of, names + (k + 1) * column, y, column - 2, false, below);
            }
            y += ROW;
        }
        return y;
    }

    private String ofVerdict(Row row) {
        return row.entity() + ", " + picture.words().say("column.verdict");
    }

    private static List<String> heading(String criterion, double column) {
        return CaptionText.lines(criterion, Picture.FONT_SIZE, column - 8);
    }

    private void head(String name, double x, double bottom, double column) {
        List<String> lines = heading(name, column);
        int shown = Math.min(3, lines.size());
        for (int i = 0; i < shown; i++) {
            picture.text("c-quiet", x + 2, bottom - (shown - 1 - i) * LINE, Anchor.START, lines.get(i));
        }
    }

    private void cell(Cell cell, String of, double x, double y, double width, boolean bold, boolean below) {
        if (cell.standing().isEmpty()) {
            picture.text("c-quiet", x + 6, y + 29, Anchor.START, TextWidth.fit(cell.word(), Picture.FONT_SIZE, width));
            return;
        }
        ground(cell, of, x, y, width, ROW - 2);
        List<String> words =
                CaptionText.lines(cell.word(), Picture.FONT_SIZE * (bold ? TextWidth.BOLD : 1), width - 10);
        boolean two = words.size() > 1 || below && !cell.value().isEmpty();
        for (int i = 0; i < Math.min(2, words.size()); i++) {
            String line = i == 1 && words.size() > 2 ? words.get(1) + "…" : words.get(i);
            write(bold, x + 6, y + (two ? 14 : 19) + i * 15, TextWidth.fit(line, Picture.FONT_SIZE, width - 8));
        }
        dots(cell, x + 6, y + 41);
        if (!below) {
            picture.text("c-quiet", x + width - 5, y + 45, Anchor.END, cell.value());
        } else if (words.size() == 1) {
            picture.text(
                    "c-quiet", x + 6, y + 30, Anchor.START, TextWidth.fit(cell.value(), Picture.FONT_SIZE, width - 8));
        }
    }

    private static boolean hasRoomBesideDots(Cell cell, double width) {
        double dots =
                cell.standing().map(standing -> standing.levels() * DOT * 3).orElse(0.0);
        return TextWidth.of(cell.value(), Picture.FONT_SIZE) <= width - 16 - dots;
    }

    /**
     * In two lines where it is long.
     *
     * @return the height of the second
     */
    private double name(String entity, double y, double room) {
        List<String> lines = CaptionText.lines(entity, Picture.FONT_SIZE * TextWidth.BOLD, room);
        if (lines.size() == 1) {
            picture.clippedValue("c-value", 0, y, entity, room);
            return 0;
        }
        String rest = entity.strip().substring(lines.get(0).length()).strip();
        picture.value("c-value", 0, y, Anchor.START, lines.get(0));
        picture.clippedValue("c-value", 0, y + LINE, rest, room);
        return LINE;
    }

    private void write(boolean bold, double x, double y, String text) {
        if (bold) {
            picture.value("c-value", x, y, Anchor.START, text);
        } else {
            picture.text("c-name", x, y, Anchor.START, text);
        }
    }

    /** The colour of the level; of several possible levels each has its strip. */
    private void ground(Cell cell, String of, double x, double y, double width, double height) {
        String told = of + ": " + cell.word() + (cell.value().isEmpty() ? "" : ", " + cell.value());
        Standing standing = cell.standing().orElseThrow();
        int count = standing.highest() - standing.lowest() + 1;
        for (int i = 0; i < count; i++) {
            picture.rect(
                    Ramp.cssClass(standing.lowest() + i, standing.levels()),
                    x + width * i / count,
                    y,
                    width / count,
                    height,
                    standing.isSettled() ? told : "");
        }
        if (!standing.isSettled()) {
            picture.rect("c-open", x + 0.75, y + 0.75, width - 1.5, height - 1.5, told);
        }
    }

    /** Full up to the lowest possible level, rings up to the highest, then small: the level without colour. */
    private void dots(Cell cell, double x, double y) {
        cell.standing().ifPresent(standing -> {
            String name = "d" + standing.lowest() + "-" + standing.highest() + "-" + standing.levels();
            if (defined.add(name)) {
                picture.defineMarks(name, () -> dots(standing));
            }
            picture.place(name, x, y);
        });
    }

    private void dots(Standing standing) {
        for (int i = 0; i < standing.levels(); i++) {
            double x = DOT + i * DOT * 3;
            if (i <= standing.lowest()) {
                picture.circle("c-dot", x, 0, DOT, "");
            } else if (i <= standing.highest()) {
                picture.circle("c-ring", x, 0, DOT - 0.4, "");
            } else {
                picture.circle("c-dot", x, 0, 1, "");
            }
        }
    }

    private double list(double top) {
        double y = top;
        double half = variant.isWide() ? variant.width() / 2.0 : variant.width() * 0.4;
        for (Row row : spec.rows()) {
            double below = name(row.entity(), y + 17, half - 8);
            line(row.verdict(), ofVerdict(row), half, y, true);
            y += LIST_ROW + below;
            Map<String, List<String>> none = new LinkedHashMap<>();
            for (int i : columns) {
                String criterion = spec.criteria().get(i);
                Cell cell = row.cells().get(i);
                if (cell.standing().isEmpty()) {
                    none.computeIfAbsent(cell.word(), any -> new ArrayList<>()).add(criterion);
                    continue;
                }
                picture.clipped("c-quiet", 0, y + 17, criterion, half - 8);
                line(cell, row.entity() + ", " + criterion, half, y, false);
                y += LIST_ROW;
            }
            y = none(none, y) + 14;
        }
        return y - 8;
    }

    private double none(Map<String, List<String>> criteria, double top) {
        double y = top;
        for (String text : lines(criteria)) {
            for (String line : CaptionText.lines(text, Picture.FONT_SIZE, variant.width())) {
                picture.text("c-quiet", 0, y + 15, Anchor.START, line);
                y += LINE + 1;
            }
        }
        return y;
    }

    private void line(Cell cell, String of, double x, double y, boolean bold) {
        double width = variant.width() - x;
        ground(cell, of, x, y, width, LIST_ROW - 2);
        double dots =
                cell.standing().map(standing -> standing.levels() * DOT * 3 + 4).orElse(0.0);
        String word = TextWidth.fit(cell.word(), Picture.FONT_SIZE * (bold ? TextWidth.BOLD : 1), width - 14 - dots);
        write(bold, x + 6, y + 17, word);
        dots(cell, variant.width() - dots - 2, y + 12);
    }
}
