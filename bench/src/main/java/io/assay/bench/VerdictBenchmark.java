package io.assay.bench;

import io.assay.assess.Assessment;
import io.assay.assess.VerdictHistory;
import io.assay.metric.MetricHistory;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 15)
@Fork(
        value = 1,
        // All work on the measuring thread, whose CPU time is told.
        jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0"})
public class VerdictBenchmark {
    @Param("200")
    public int entities;

    @Param("12")
    public int criteria;

    @Param("60")
    public int dates;

    private World world;

    /** The CPU time of one run. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        public double cpuMillis;
        private long before;

        @Setup(Level.Iteration)
        public void start() {
            before = nanos();
        }

        void stop() {
            cpuMillis = (nanos() - before) / 1e6;
        }

        private static long nanos() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    @Setup
    public void makeUp() {
        MadeUpData data = new MadeUpData(entities, criteria, dates);
        world = World.of(data.tree(), data.clocks());
    }

    @Benchmark
    public List<Assessment> today(Cpu cpu) {
        List<Assessment> assessments = world.assess(world.history());
        cpu.stop();
        return assessments;
    }

    @Benchmark
    public List<VerdictHistory> history(Cpu cpu) {
        List<VerdictHistory> histories = world.replay(world.history());
        cpu.stop();
        return histories;
    }

    /** What a build does. */
    @Benchmark
    public void both(Cpu cpu, Blackhole results) {
        MetricHistory history = world.history();
        results.consume(world.assess(history));
        results.consume(world.replay(history));
        cpu.stop();
    }
}
