package io.assay.bench;

import io.assay.build.BuildRequest;
import io.assay.build.Built;
import io.assay.build.FailOn;
import io.assay.build.Memory;
import io.assay.build.SiteBuild;
import io.assay.metric.Clocks;
import java.io.IOException;
import java.io.InputStream;
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
 * {@code text}, a line at the end of the page, if nothing is said; or {@code heading}, one more at its end; or
 * {@code title}, another one. Writes to pages of that folder, so give it a copy. Prints the milliseconds of the build and
 * of making the page that was edited.
 */
public final class WarmEdit {
    private WarmEdit() {}

    public static void main(String[] args) throws IOException {
        Path content = Path.of(args[0]);
        int edits = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        List<Path> pages;
        try (Stream<Path> walk = Files.walk(content)) {
            pages = new ArrayList<>(walk.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("index.md"))
                    .sorted()
                    .toList());
        }
        Collections.shuffle(pages, new Random(1));
        Memory memory = new Memory();
        List<Double> composing = new ArrayList<>();
        List<Double> showing = new ArrayList<>();
        for (int edit = -1; edit < edits; edit++) {
            Path page = pages.get(edit + 1);
            if (edit >= 0) {
                edit(page, edit, args.length > 2 ? args[2] : "text");
            }
            long start = System.nanoTime();
            String source = content.relativize(page).toString();
            Built built = SiteBuild.compose(request(content), memory, edit < 0 ? Set.of() : Set.of(source));
            long composed = System.nanoTime();
            String path = source.replaceFirst("\\.md$", "/index.html");
            try (InputStream in = built.files().find(path).orElseThrow().open()) {
                in.readAllBytes();
            }
            long shown = System.nanoTime();
            System.out.printf(
                    "%3d: %6.0f ms built, %6.0f ms shown%n", edit, (composed - start) / 1e6, (shown - composed) / 1e6);
            if (edit >= 0) {
                composing.add((composed - start) / 1e6);
                showing.add((shown - composed) / 1e6);
            }
        }
        System.out.printf("median: %.0f ms built, %.0f ms shown%n", median(composing), median(showing));
    }

    private static void edit(Path page, int number, String what) throws IOException {
        switch (what) {
            case "text" -> Files.writeString(page, "\nAn edit, number " + number + ".\n", StandardOpenOption.APPEND);
            case "heading" ->
                Files.writeString(page, "\n## Part " + number + "\n\nOf an edit.\n", StandardOpenOption.APPEND);
            case "title" ->
                Files.writeString(page, Files.readString(page).replaceFirst("title: .*", "title: Edited " + number));
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
