package io.assay.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The bands of a metric that a ladder requires to be beyond some numbers, all on the same side. */
final class RequiredLine {
    private RequiredLine() {}

    /** @param beyond at least one, in any order; all rising or none */
    static Grading.Bands of(List<Demand.Beyond> beyond) {
        TreeMap<Cut, Demand.Beyond> byCut = new TreeMap<>();
        beyond.forEach(one -> byCut.putIfAbsent(one.cut(), one));
        boolean rising = beyond.get(0).isRising();
        List<String> levels =
                new ArrayList<>(byCut.values().stream().map(RequiredLine::met).toList());
        if (rising) {
            levels.add(0, unmet(byCut.firstEntry().getValue()));
        } else {
            levels.add(unmet(byCut.lastEntry().getValue()));
        }
        boolean inPercent = beyond.stream().allMatch(one -> one.test().written().endsWith("%"));
        boolean inDays = beyond.stream().anyMatch(one -> one.test().isInDays());
        NumberLine line = new NumberLine(levels, List.copyOf(byCut.keySet()), inPercent, inDays);
        List<String> worstToBest = new ArrayList<>(levels);
        if (!rising) {
            Collections.reverse(worstToBest);
        }
        return new Grading.Bands(Levels.of(worstToBest, Map.of()), Map.of(Grading.Bands.ANY_KIND, line));
    }

    /** The lowest level that meets a comparison. */
    static Level level(Grading.Bands bands, Demand.Beyond beyond) {
        NumberLine line = bands.line(Optional.empty()).orElseThrow();
        int left = line.cuts().indexOf(beyond.cut());
        return bands.levels().get(line.levels().get(beyond.isRising() ? left + 1 : left));
    }

    private static String met(Demand.Beyond beyond) {
        return words(beyond.test().relation(), amount(beyond.test()));
    }

    private static String unmet(Demand.Beyond beyond) {
        Relation opposite = switch (beyond.test().relation()) {
            case AT_LEAST -> Relation.BELOW;
            case ABOVE -> Relation.AT_MOST;
            case BELOW -> Relation.AT_LEAST;
            default -> Relation.ABOVE;
        };
        return words(opposite, amount(beyond.test()));
    }

    private static String words(Relation relation, String amount) {
        return switch (relation) {
            case BELOW -> "under " + amount;
            case AT_MOST -> "up to " + amount;
            case AT_LEAST -> amount + " or more";
            default -> "over " + amount;
        };
    }

    /** The number as written; a length of time in days. */
    private static String amount(Condition.MetricTest test) {
        String days = test.number().toBigDecimal().stripTrailingZeros().toPlainString();
        return test.isInDays() ? days + (days.equals("1") ? " day" : " days") : test.written();
    }
}
