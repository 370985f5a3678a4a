package io.assay.bench;

import io.assay.metric.Clocks;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A content folder made by chance from a fixed seed: a framework, and figures of every entity at the end of every
 * month. Criteria take turns at being a gauge, a ratio of two gauges, a share of two flows, and a person's judgement;
 * figures wander, come some days late, are restated now and then, are left out at times, and go stale.
 *
 * @param entities how many are assessed
 * @param criteria how many the framework has
 * @param dates how many months there are figures of
 */
record MadeUpData(int entities, int criteria, int dates) {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 31);
    private static final List<String> LEVELS = List.of("none", "weak", "fair", "strong");

    /** Writes it to a folder: {@code MadeUpData FOLDER ENTITIES CRITERIA DATES}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        MadeUpData data =
                new MadeUpData(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        for (SourceFile file : data.tree().files()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
    }

    Clocks clocks() {
        LocalDate today = monthEnd(dates - 1).plusDays(15);
        return new Clocks(today, today);
    }

    SourceTree tree() {
        List<SourceFile> files = new ArrayList<>();
        files.add(new SourceFile("entities.yaml", entitiesFile()));
        files.add(new SourceFile("metrics/metrics.yaml", metricsFile()));
        files.add(new SourceFile("frameworks/made-up.yaml", frameworkFile()));
        for (int entity = 0; entity < entities; entity++) {
            files.add(new SourceFile("snapshots/e" + entity + ".csv", snapshotFile(entity)));
        }
        return SourceTree.of(files);
    }

    private String entitiesFile() {
        StringBuilder text = new StringBuilder();
        for (int entity = 0; entity < entities; entity++) {
            text.append("e%d: {name: Entity %d, kind: network}\n".formatted(entity, entity));
        }
        return text.toString();
    }

    private String metricsFile() {
        StringBuilder text = new StringBuilder();
        String monthly = "freshness: {every: P1M, grace: P20D}";
        for (int i = 0; i < criteria; i++) {
            text.append(
                    switch (i % 4) {
                        case 0 -> "m%d: {%s, valid: {min: 0}}\n".formatted(i, monthly);
                        case 1 ->
                            "a%d: {%s}\nb%d: {%s}\nm%d: {formula: a%d / b%d, valid: {min: 0}}\n"
                                    .formatted(i, monthly, i, monthly, i, i, i);
                        case 2 ->
                            "a%d: {kind: flow, %s}\nb%d: {kind: flow, %s}\nm%d: {formula: a%d / (a%d + b%d)}\n"
                                    .formatted(i, monthly, i, monthly, i, i, i, i);
                        default -> "";
                    });
        }
        return text.toString();
    }

    private String frameworkFile() {
        StringBuilder text = new StringBuilder("id: made-up\ncriteria:\n");
        for (int i = 0; i < criteria; i++) {
            String required = i == 0 ? ", required: true" : "";
            text.append("  m%d: {weight: %d, why: made up%s, ".formatted(i, 10 + 5 * (i % 3), required));
            text.append(
                    i % 4 == 3
                            ? "levels: %s}\n".formatted(LEVELS)
                            : "bands: [poor, 20%, fair, 50%, good, 80%, strong]}\n");
        }
        text.append("guards:\n");
        for (int i = 3; i < criteria; i += 8) {
            text.append("  - {when: m%d = none, cap: {m%d: fair}, because: made up}\n".formatted(i, i - 2));
        }
        text.append("  - {when: m0 < 5%, max_verdict: watch, because: made up}\n");
        return text.append("min_coverage: 60%\nverdicts: [avoid, 35%, watch, 55%, credible, 75%, proven]\n")
                .toString();
    }

    private String snapshotFile(int entity) {
        Random random = new Random(entity);
        StringBuilder text = new StringBuilder("entity,metric,as_of,period,issued,value,revision\n");
        LocalDate[] days = new LocalDate[dates];
        for (int date = 0; date < dates; date++) {
            days[date] = monthEnd(date).plusDays(3 + random.nextInt(5));
        }
        for (int i = 0; i < criteria; i++) {
            Walk walk = new Walk(random);
            for (int date = 0; date < dates; date++) {
                LocalDate end = monthEnd(date);
                int share = walk.next();
                LocalDate issued = days[date];
                if (i % 4 == 3) {
                    if (date % 6 == 0) {
                        row(text, entity, "m" + i, end + ",", issued, LEVELS.get(share / 25), "");
                    }
                } else if (random.nextInt(40) > 0) {
                    int whole = 1000 + random.nextInt(9000);
                    String when = i % 4 == 2 ? "," + end.toString().substring(0, 7) : end + ",";
                    String part = Integer.toString(whole * share / 100);
                    if (i % 4 == 0) {
                        row(
                                text,
                                entity,
                                "m" + i,
                                when,
                                issued,
                                "0." + Integer.toString(100 + share).substring(1),
                                "");
                    } else {
                        row(text, entity, "a" + i, when, issued, part, "");
                        row(
                                text,
                                entity,
                                "b" + i,
                                when,
                                issued,
                                Integer.toString(i % 4 == 1 ? whole : whole - whole * share / 100),
                                "");
                        if (random.nextInt(20) == 0) {
                            row(
                                    text,
                                    entity,
                                    "a" + i,
                                    when,
                                    issued.plusDays(20),
                                    Integer.toString(whole * share / 105),
                                    "restated");
                        }
                    }
                }
            }
        }
        return text.toString();
    }

    private static void row(
            StringBuilder text, int entity, String metric, String when, LocalDate issued, String value, String why) {
        text.append("e%d,%s,%s,%s,%s,%s\n".formatted(entity, metric, when, issued, value, why));
    }

    private static LocalDate monthEnd(int date) {
        LocalDate first = FIRST.withDayOfMonth(1).plusMonths(date);
        return first.withDayOfMonth(first.lengthOfMonth());
    }

    /** A share in percent that goes up and down, 0 to 99. */
    private static final class Walk {
        private final Random random;
        private int at;

        Walk(Random random) {
            this.random = random;
            this.at = random.nextInt(100);
        }

        int next() {
            at = Math.max(0, Math.min(99, at + random.nextInt(21) - 10));
            return at;
        }
    }
}
