package io.assay.report;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.Place;
import io.assay.diagnostic.Severities;
import io.assay.diagnostic.Severity;
import io.assay.notation.Fields;
import io.assay.notation.JsonWriter;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.TreeReader;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The problems that an old base lives with: {@code baseline.json} in the content folder. A problem is known by its code, its
 * file and its message, wherever in the file it stands, so that it stays known when lines move.
 */
public final class Baseline {
    /** Where it stands in the content folder. */
    public static final String PATH = "baseline.json";

    /** Nothing is known. */
    public static final Baseline NONE = new Baseline(Map.of());

    /** The places in other lines that a message names. */
    private static final Pattern LINES = Pattern.compile(":\\d+(:\\d+)?|\\bline \\d+");

    private final Map<Known, Entry> entries;

    private Baseline(Map<Known, Entry> entries) {
        this.entries = entries;
    }

    /** What a problem is known by. */
    private record Known(String file, String code, String message) implements Comparable<Known> {
        private static final Comparator<Known> ORDER =
                Comparator.comparing(Known::file).thenComparing(Known::code).thenComparing(Known::message);

        static Known of(Diagnostic problem) {
            return new Known(
                    problem.place().path(),
                    problem.code().id(),
                    LINES.matcher(problem.message()).replaceAll(""));
        }

        @Override
        public int compareTo(Known other) {
            return ORDER.compare(this, other);
        }
    }

    /** How often a problem is known, and where in the baseline that stands. */
    private record Entry(int count, Place place) {}

    /**
     * Problems, told apart.
     *
     * @param told those that are new, and what is wrong with the baseline itself
     * @param known those that the baseline knows
     */
    public record Parted(Diagnostics told, Diagnostics known) {}

    /** Reads the baseline of a content folder; without one nothing is known. */
    public static Checked<Baseline> decode(SourceTree tree) {
        Optional<SourceFile> file = tree.find(PATH);
        if (file.isEmpty()) {
            return new Checked<>(NONE, Diagnostics.NONE);
        }
        Checked<Mapping> root = TreeReader.readMapping(file.get());
        List<Diagnostic> diagnostics = new ArrayList<>(root.diagnostics().list());
        Map<Known, Entry> entries = new TreeMap<>();
        Fields fields = new Fields(root.value(), diagnostics);
        fields.sequence("problems").ifPresent(problems -> {
            for (Node node : problems.items()) {
                if (node instanceof Mapping mapping) {
                    entry(new Fields(mapping, diagnostics), entries);
                }
            }
        });
        fields.rejectUnknown();
        return Checked.of(new Baseline(entries), diagnostics);
    }

    private static void entry(Fields fields, Map<Known, Entry> entries) {
        Optional<String> file = fields.required(fields.text("file"), "file");
        Optional<String> code = fields.required(fields.text("code"), "code");
        Optional<String> message = fields.required(fields.text("message"), "message");
        int count = fields.decimal("count").map(Number::intValue).orElse(1);
        fields.rejectUnknown();
        if (file.isPresent() && code.isPresent() && message.isPresent()) {
            entries.put(new Known(file.get(), code.get(), message.get()), new Entry(count, fields.place()));
        }
    }

    /**
     * Of as many equal problems as are known, the first in the file count as known.
     *
     * @param severities what each counts as; those that are off are left out
     */
    public Parted part(Diagnostics found, Severities severities) {
        Map<Known, Integer> left = new TreeMap<>();
        entries.forEach((known, entry) -> left.put(known, entry.count()));
        List<Diagnostic> told = new ArrayList<>();
        List<Diagnostic> known = new ArrayList<>();
        for (Diagnostic problem : weighed(found.list(), severities)) {
            Known key = Known.of(problem);
            int more = left.getOrDefault(key, 0);
            if (more > 0) {
                left.put(key, more - 1);
                known.add(problem);
            } else {
                told.add(problem);
            }
        }
        left.values().removeIf(count -> count <= 0);
        told.addAll(weighed(stale(left).stream().toList(), severities));
        return new Parted(Diagnostics.of(told), Diagnostics.of(known));
    }

    private static List<Diagnostic> weighed(List<Diagnostic> problems, Severities severities) {
        return problems.stream()
                .map(problem -> problem.withSeverity(severities.of(problem)))
                .filter(problem -> problem.severity() != Severity.OFF)
                .toList();
    }

    private Optional<Diagnostic> stale(Map<Known, Integer> left) {
        int gone = left.values().stream().mapToInt(Integer::intValue).sum();
        return left.keySet().stream()
                .min(Comparator.comparing(known -> entries.get(known).place()))
                .map(first -> Diagnostic.of(
                                Code.BASELINE_STALE,
                                entries.get(first).place(),
                                (gone == 1
                                                ? "a known problem is mended: "
                                                : gone + " known problems are mended, first ")
                                        + first.code() + " in '" + first.file() + "'")
                        .withHint(
                                "write the baseline again, so that it can't come back unseen: -Dassay.baseline=write"));
    }

    /** The text of a baseline that knows these problems; what is wrong with the baseline itself is not among them. */
    public static String write(Diagnostics problems) {
        Map<Known, Long> counts = problems.stream()
                .filter(problem -> !problem.place().path().equals(PATH))
                .collect(Collectors.groupingBy(Known::of, TreeMap::new, Collectors.counting()));
        List<Map<String, Object>> list = new ArrayList<>();
        counts.forEach((known, count) -> {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", known.file());
            object.put("code", known.code());
            object.put("message", known.message());
            if (count > 1) {
                object.put("count", count);
            }
            list.add(object);
        });
        return JsonWriter.write(Collections.singletonMap("problems", list));
    }
}
