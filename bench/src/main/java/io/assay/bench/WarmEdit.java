package io.assay.bench;

import com.sun.management.OperatingSystemMXBean;
import io.assay.build.BuildRequest;
import io.assay.build.Built;
import io.assay.build.FailOn;
import io.assay.build.Memory;
import io.assay.build.SiteBuild;
import io.assay.metric.Clocks;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How long the preview's builds take after one page was edited: {@code WarmEdit CONTENT [EDITS [WHAT]]}. WHAT is
 * {@code text}, a line at the end of the page, if nothing is said; {@code heading}, one more at its end; {@code title},
 * another one; {@code tags}, others; or {@code figure}, another one in a table of data. Writes to that folder, so give it a copy. Prints the
 * milliseconds of the build, of making the page that was edited, and of CPU time for both.
 */
public final class WarmEdit {
    private WarmEdit() {}

    public static void main(String[] args) throws IOException {
        Path content = Path.of(args[0]);
        int edits = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        String what = args.length > 2 ? args[2] : "text";
        List<Path> pages;
        try (Stream<Path> walk = Files.walk(content)) {
            pages = new ArrayList<>(
                    walk.filter(file -> file.toString().endsWith(what.equals("figure") ? ".csv" : ".md"))
                            .filter(file -> !file.endsWith("index.md"))
                            .sorted()
                            .toList());
        }
        Collections.shuffle(pages, new Random(1));
        Memory memory = new Memory();
        List<Double> composing = new ArrayList<>();
        List<Double> showing = new ArrayList<>();
        List<Double> cpuTimes = new ArrayList<>();
        for (int edit = -1; edit < edits; edit++) {
            Path page = pages.get(edit + 1);
            if (edit >= 0) {
                edit(page, edit, what);
            }
            long cpu = cpuNanos();
            long start = System.nanoTime();
            String source = content.relativize(page).toString();
            Built built = SiteBuild.compose(request(content), memory, edit < 0 ? Set.of() : Set.of(source));
            long composed = System.nanoTime();
            String path = source.endsWith(".md") ? source.replaceFirst("\\.md$", "/index.html") : "index.html";
            try (InputStream in = built.files().find(path).orElseThrow().open()) {
                in.readAllBytes();
            }
            long shown = System.nanoTime();
            double used = (cpuNanos() - cpu) / 1e6;
            System.out.printf(
                    "%3d: %6.0f ms built, %6.0f ms shown, %6.0f ms of CPU time%n",
                    edit, (composed - start) / 1e6, (shown - composed) / 1e6, used);
            if (edit >= 0) {
                cpuTimes.add(used);
                composing.add((composed - start) / 1e6);
                showing.add((shown - composed) / 1e6);
            }
        }
        System.out.printf(
                "median: %.0f ms built, %.0f ms shown, %.0f ms of CPU time%n",
                median(composing), median(showing), median(cpuTimes));
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void edit(Path page, int number, String what) throws IOException {
        switch (what) {
            case "text" -> Files.writeString(page, "\nAn edit, number " + number + ".\n", StandardOpenOption.APPEND);
            case "heading" ->
                Files.writeString(page, "\n## Part " + number + "\n\nOf an edit.\n", StandardOpenOption.APPEND);
            case "title" ->
                Files.writeString(page, Files.readString(page).replaceFirst("title: .*", "title: Edited " + number));
            case "tags" ->
                Files.writeString(
                        page, Files.readString(page).replaceFirst("tags: .*", "tags: [edited-" + number % 3 + "]"));
            case "figure" -> {
                List<String> lines = new ArrayList<>(Files.readAllLines(page));
                int last = lines.size() - 1;
                lines.set(last, lines.get(last).replaceFirst("(,\\d{4}-\\d\\d-\\d\\d,)[^,]+", "$1" + (20 + number)));
                Files.write(page, lines);
            }
            default -> throw new IllegalArgumentException("no kind of edit: " + what);
        }
    }

    private static BuildRequest request(Path content) {
        return new BuildRequest(
                content,
                Optional.empty(),
                Optional.empty(),
                new Clocks(LocalDate.parse("2026-09-30"), LocalDate.parse("2026-11-15")),
                Optional.empty(),
                true,
                FailOn.NEVER);
    }

    private static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
