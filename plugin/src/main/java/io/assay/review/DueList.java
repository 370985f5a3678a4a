package io.assay.review;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Levels;
import io.assay.knowledge.Entity;
import io.assay.metric.Metric;
import io.assay.metric.Observation;
import io.assay.metric.TimeSpan;
import io.assay.metric.Unit;
import io.assay.notation.CsvReader;
import io.assay.notation.CsvWriter;
import io.assay.notation.Table;
import io.assay.review.Matter.OpenCriterion.Missing;
import io.assay.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers and judgements that are due, as a long CSV snapshot whose values are still to be filled in. Rows without a
 * value state nothing, so that it can be read as a snapshot at any time.
 */
public final class DueList {
    private static final List<String> COLUMNS = List.of(
            "entity",
            "metric",
            "as_of",
            "period",
            "value",
            "issued",
            "retrieved",
            "unit",
            "source",
            "url",
            "by",
            "note",
            "last_value",
            "last_as_of",
            "due",
            "levels");
    private static final Rational HUNDRED = Rational.of(100);

    private final ReviewQueue queue;
    private final LocalDate latest;

    /** By entity and metric or criterion: what several frameworks ask for is asked of a person once. */
    private final Map<List<String>, Map<String, String>> rows = new LinkedHashMap<>();

    private DueList(ReviewQueue queue) {
        this.queue = queue;
        LocalDate asOf = queue.clocks().asOf();
        LocalDate knownAt = queue.clocks().knownAt();
        this.latest = asOf.isBefore(knownAt) ? asOf : knownAt;
    }

    /** The longest overdue first; a header alone if nothing is due. */
    public static String write(ReviewQueue queue) {
        DueList list = new DueList(queue);
        queue.items().forEach(list::add);
        List<List<String>> table = new ArrayList<>();
        table.add(COLUMNS);
        list.rows
                .values()
                .forEach(row -> table.add(COLUMNS.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList()));
        return CsvWriter.write(table);
    }

    /** How many rows a list has. */
    public static int count(String list) {
        return read(list).rows().size();
    }

    /** Whether somebody has filled in a value. */
    public static boolean isFilled(String list) {
        Table table = read(list);
        int value = table.header().stream().map(cell -> cell.text()).toList().indexOf("value");
        return value >= 0
                && table.rows().stream().anyMatch(row -> !row.get(value).text().isEmpty());
    }

    private static Table read(String list) {
        return CsvReader.read(new SourceFile("due.csv", list)).value();
    }

    private void add(ReviewItem item) {
        if (item.matter() instanceof Matter.LateFigure late) {
            Map<String, String> row = figure(late.entity(), late.metric(), item.due());
            late.last().source().ifPresent(source -> row.put("source", source));
            late.last().url().ifPresent(url -> row.put("url", url));
            row.put(
                    "last_value",
                    late.last()
                            .value()
                            .map(value -> written(value, late.metric()))
                            .orElse("M"));
            row.put("last_as_of", late.last().asOf().toString());
            next(late.metric(), late.last()).ifPresent(span -> place(row, span, late.metric()));
        } else if (item.matter() instanceof Matter.LateJudgement late) {
            Map<String, String> row = judgement(late.entity(), late.criterion(), item.due());
            row.put("last_value", late.last().level());
            row.put("last_as_of", late.last().asOf().toString());
        } else if (item.matter() instanceof Matter.OpenCriterion open) {
            if (open.criterion().kind() instanceof CriterionKind.Judged) {
                judgement(open.entity(), open.criterion(), item.due());
            }
            open.missing().forEach(missing -> {
                Map<String, String> row = figure(open.entity(), missing.metric(), item.due());
                missing.metric().source().ifPresent(source -> row.putIfAbsent("source", source));
                first(missing).ifPresent(span -> place(row, span, missing.metric()));
            });
        }
    }

    private Map<String, String> figure(Entity entity, Metric metric, Optional<LocalDate> due) {
        Map<String, String> row = row(entity, metric.id(), due);
        metric.unit().filter(unit -> !unit.isNone()).ifPresent(unit -> row.put("unit", unit.text()));
        row.put("levels", String.join(" | ", metric.levels()));
        return row;
    }

    private Map<String, String> judgement(Entity entity, Criterion criterion, Optional<LocalDate> due) {
        Map<String, String> row = row(entity, criterion.id(), due);
        row.put("as_of", latest.toString());
        row.put("levels", String.join(" | ", criterion.levels().map(Levels::ids).orElse(List.of())));
        return row;
    }

    private Map<String, String> row(Entity entity, String id, Optional<LocalDate> due) {
        Map<String, String> row = rows.computeIfAbsent(List.of(entity.id(), id), any -> new LinkedHashMap<>());
        row.put("entity", entity.id());
        row.put("metric", id);
        row.put("retrieved", queue.clocks().knownAt().toString());
        due.ifPresent(day -> row.put("due", day.toString()));
        return row;
    }

    /** The day or period to ask for after the last one. */
    private Optional<TimeSpan> next(Metric metric, Observation last) {
        return ending(metric.cadence().nextAfter(last.asOf(), latest), metric);
    }

    /** The day or period to ask for where there is no figure; one that was stated to be missing, until the next is due. */
    private Optional<TimeSpan> first(Missing missing) {
        Metric metric = missing.metric();
        return missing.last()
                .map(last -> next(metric, last)
                        .filter(span -> !span.end().isAfter(latest))
                        .or(() -> Optional.of(last.period())))
                .orElseGet(() -> ending(metric.cadence().latestBy(latest), metric));
    }

    /** Without a pace a gauge's figure may be of any day, and nobody says how long a flow's period is. */
    private Optional<TimeSpan> ending(Optional<LocalDate> end, Metric metric) {
        return metric.isFlow()
                ? end.map(day -> TimeSpan.ending(day, metric.cadence().every().orElseThrow()))
                : end.or(() -> Optional.of(latest)).map(TimeSpan::day);
    }

    private static void place(Map<String, String> row, TimeSpan next, Metric metric) {
        if (metric.isFlow() && next.days() > 1) {
            row.put("period", next.toString());
        } else {
            row.put("as_of", next.end().toString());
        }
    }

    /** As a snapshot writes it. */
    private static String written(Interval value, Metric metric) {
        Optional<String> low = value.low().map(bound -> written(bound, metric));
        Optional<String> high = value.high().map(bound -> written(bound, metric));
        if (value.isExact()) {
            return low.orElseThrow();
        } else if (low.isPresent() && high.isPresent()) {
            return low.get() + ".." + high.get();
        }
        return low.map(bound -> (value.lowOpen() ? ">" : ">=") + bound)
                .or(() -> high.map(bound -> (value.highOpen() ? "<" : "<=") + bound))
                .orElse("");
    }

    private static String written(Rational value, Metric metric) {
        if (metric.kind() == Metric.Kind.CATEGORY) {
            return metric.levels().get(value.toBigDecimal().intValue());
        }
        boolean percent = metric.display() == Metric.Display.PERCENT
                || metric.unit().filter(Unit::isPercent).isPresent();
        return percent
                ? value.times(HUNDRED).toBigDecimal().toPlainString() + "%"
                : value.toBigDecimal().toPlainString();
    }
}
