package io.assay.bench;

import io.assay.build.BuildRequest;
import io.assay.build.FailOn;
import io.assay.build.Memory;
import io.assay.build.SiteBuild;
import io.assay.metric.Clocks;
import io.assay.output.OutputFile;
import io.assay.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From pages with links to the bytes of files, on one thread, with the compiler that short builds run with. What all pages
 * share (kin, mentions, the plan of the search index) is found before it is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class ComposeBenchmark {
    @Param("1000")
    public int pages;

    private Path content;
    private Map<String, OutputFile> files;

    @Setup
    public void build() throws IOException {
        content = Files.createTempDirectory("assay-bench");
        for (SourceFile page : new MadeUpPages().list(pages)) {
            Path file = content.resolve(page.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.text());
        }
        BuildRequest request = new BuildRequest(
                content,
                Optional.empty(),
                Optional.empty(),
                new Clocks(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)),
                Optional.empty(),
                false,
                FailOn.NEVER);
        files = SiteBuild.compose(request, new Memory()).files().files();
    }

    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> walk = Files.walk(content)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What readers see: articles, sections, terms. */
    @Benchmark
    public void pages(Blackhole bytes) throws IOException {
        make(path -> path.endsWith(".html"), bytes);
    }

    /** What programs read: each page's Markdown, bundles, the index. */
    @Benchmark
    public void documents(Blackhole bytes) throws IOException {
        make(path -> List.of(".md", ".json", ".txt").contains(path.substring(path.lastIndexOf('.'))), bytes);
    }

    /** The search index. */
    @Benchmark
    public void search(Blackhole bytes) throws IOException {
        make(path -> path.startsWith("search/"), bytes);
    }

    private void make(Predicate<String> some, Blackhole bytes) throws IOException {
        for (Map.Entry<String, OutputFile> file : files.entrySet()) {
            if (some.test(file.getKey())) {
                try (InputStream made = file.getValue().open()) {
                    bytes.consume(made.readAllBytes());
                }
            }
        }
    }
}
