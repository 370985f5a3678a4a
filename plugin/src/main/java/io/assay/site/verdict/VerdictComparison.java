package io.assay.site.verdict;

import io.assay.site.view.VerdictSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What another state of the content makes of verdicts, as Markdown for a pull request. */
public final class VerdictComparison {
    private static final String HEADER = "| | before | now | what changed |\n| --- | --- | --- | --- |\n";

    private final Map<String, VerdictSummary> before;
    private final Map<String, VerdictSummary> after;

    private VerdictComparison(List<VerdictSummary> before, List<VerdictSummary> after) {
        this.before = byName(before);
        this.after = byName(after);
    }

    public static VerdictComparison of(List<VerdictSummary> before, List<VerdictSummary> after) {
        return new VerdictComparison(before, after);
    }

    private static Map<String, VerdictSummary> byName(List<VerdictSummary> verdicts) {
        Map<String, VerdictSummary> byName = new LinkedHashMap<>();
        verdicts.forEach(verdict -> byName.put(verdict.entity() + ", " + verdict.framework(), verdict));
        return byName;
    }

    /** How many verdicts become others, appear or vanish, in a sentence. */
    public String sentence() {
        long moved = after.keySet().stream().filter(this::isMoved).count()
                + before.keySet().stream()
                        .filter(name -> !after.containsKey(name))
                        .count();
        return moved == 0 ? "No verdict moves." : moved + (moved == 1 ? " verdict moves." : " verdicts move.");
    }

    /** Verdicts that move, then scores and certainties that move without them; ends with a line feed. */
    public String markdown() {
        List<String> blocks = new ArrayList<>(List.of("### " + sentence()));
        List<String> moved = new ArrayList<>();
        List<String> shifted = new ArrayList<>();
        after.forEach((name, now) -> {
            if (isMoved(name)) {
                moved.add(row("**" + name + "**", Optional.ofNullable(before.get(name)), Optional.of(now)));
            } else if (!now.equals(before.get(name))) {
                shifted.add(row(name, Optional.of(before.get(name)), Optional.of(now)));
            }
        });
        before.forEach((name, then) -> {
            if (!after.containsKey(name)) {
                moved.add(row("**" + name + "**", Optional.of(then), Optional.empty()));
            }
        });
        if (!moved.isEmpty()) {
            blocks.add(HEADER + String.join("\n", moved));
        }
        if (!shifted.isEmpty()) {
            blocks.add("The verdict stays, its basis changes:");
            blocks.add(HEADER + String.join("\n", shifted));
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private boolean isMoved(String name) {
        return Optional.ofNullable(before.get(name))
                .filter(then -> then.verdict().equals(after.get(name).verdict()))
                .isEmpty();
    }

    private static String row(String name, Optional<VerdictSummary> then, Optional<VerdictSummary> now) {
        String changes = then.isPresent() && now.isPresent() ? changes(then.get(), now.get()) : "";
        return "| " + cell(name) + " | "
                + cell(then.map(VerdictComparison::words).orElse("–")) + " | "
                + cell(now.map(VerdictComparison::words).orElse("–")) + " | " + cell(changes) + " |";
    }

    private static String words(VerdictSummary verdict) {
        return verdict.verdict() + (verdict.score().isEmpty() ? "" : " (" + verdict.score() + ")");
    }

    private static String changes(VerdictSummary then, VerdictSummary now) {
        Map<String, VerdictSummary.Line> former = then.criteria().stream()
                .collect(Collectors.toMap(VerdictSummary.Line::criterion, line -> line, (one, other) -> one));
        List<String> changes = new ArrayList<>();
        for (VerdictSummary.Line line : now.criteria()) {
            VerdictSummary.Line other = former.remove(line.criterion());
            if (other == null) {
                changes.add(line.criterion() + " is new: " + words(line));
            } else if (!other.equals(line)) {
                changes.add(line.criterion() + " " + words(other) + " → " + words(line));
            }
        }
        former.values().forEach(line -> changes.add(line.criterion() + " is gone"));
        if (!then.certainty().equals(now.certainty())) {
            changes.add("certainty " + then.certainty() + " → " + now.certainty());
        }
        return String.join("; ", changes);
    }

    private static String words(VerdictSummary.Line line) {
        return line.level() + (line.value().isEmpty() ? "" : " (" + line.value() + ")");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
