package io.assay.bench;

import io.assay.assess.Assessment;
import io.assay.assess.VerdictHistory;
import io.assay.metric.MetricHistory;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Verdicts on many entities: today's with all that could change them, and those of every day in the past. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
public class VerdictBenchmark {
    @Param("200")
    public int entities;

    @Param("12")
    public int criteria;

    @Param("60")
    public int dates;

    private World world;

    @Setup
    public void makeUp() {
        MadeUpData data = new MadeUpData(entities, criteria, dates);
        world = World.of(data.tree(), data.clocks());
    }

    @Benchmark
    public List<Assessment> today() {
        return world.assess(world.history());
    }

    @Benchmark
    public List<VerdictHistory> history() {
        return world.replay(world.history());
    }

    /** What a build does. */
    @Benchmark
    public void both(Blackhole results) {
        MetricHistory history = world.history();
        results.consume(world.assess(history));
        results.consume(world.replay(history));
    }
}
