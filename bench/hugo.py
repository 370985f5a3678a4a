#!/usr/bin/env python3
"""Measures Assay beside Hugo: the same pages, the same machine, in turns.

    hugo.py [--runs 5] [--large] [--plugin GROUP:ARTIFACT:VERSION] [--maven=ARGUMENT ...]

Hugo is installed from the system's packages if it is not there and if that may be done. Both do the same work: coloured
code, taxonomies, a table of contents, backlinks, a feed. Assay runs in a folder that its goal `init` made, so with the
settings that users have, and includes the start of Maven and of the JVM. --large adds 100,000 pages, with no colours in
Hugo's code, for which Hugo needs 15 GB of memory.

Every clean build writes to a new folder, and nothing is deleted before the end: a file system without a journal looks
long for room among inodes that were just deleted, which would be charged to whoever writes next.
"""
import argparse
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import corpus

HERE = os.path.dirname(os.path.abspath(__file__))
PLUGIN = "io.assay:assay-maven-plugin:0.1.0-SNAPSHOT"


class Run:
    """What one process took: seconds of wall and CPU time, megabytes of memory at its peak."""

    def __init__(self, command, folder):
        began = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT)
        said = process.stdout.read().decode(errors="replace")
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.wall = time.monotonic() - began
        self.cpu = used.ru_utime + used.ru_stime
        self.memory = used.ru_maxrss / 1024
        if process.returncode:
            sys.exit(f"{' '.join(command)} failed:\n{said[-3000:]}")


class Bench:
    def __init__(self, folder, arguments):
        self.folder = folder
        self.runs = arguments.runs
        self.maven = ["mvn", "-q", *arguments.maven]
        self.plugin = arguments.plugin
        self.outputs = 0

    def path(self, name):
        return os.path.join(self.folder, name)

    def output(self):
        self.outputs += 1
        return self.path(f"out-{self.outputs}")

    def prepare(self, pages, coloured):
        """A knowledge base, made once, as a project of Assay's and a site of Hugo's."""
        project = self.path(f"assay-{pages}")
        content = os.path.join(project, "content")
        corpus.write(content, pages)
        Run([*self.maven, f"{self.plugin}:init"], project)
        site = self.path(f"hugo-{pages}")
        shutil.copytree(os.path.join(HERE, "hugo-site"), site)
        for folder, _, files in os.walk(content):
            to = os.path.join(site, "content", os.path.relpath(folder, content))
            os.makedirs(to, exist_ok=True)
            if folder != content:
                with open(os.path.join(to, "_index.md"), "w") as index:
                    index.write(f'---\ntitle: "{os.path.basename(folder).capitalize()}"\n---\n')
            for file in files:
                if file.endswith(".md"):
                    os.link(os.path.join(folder, file), os.path.join(to, file))
        if not coloured:
            with open(os.path.join(site, "config.toml"), "a") as config:
                config.write("[markup.highlight]\n  codeFences = false\n")
            open(os.path.join(site, "layouts/partials/extra.html"), "w").close()
        return project, site

    def assay(self, project, output, goal="build"):
        """What builds keep for the next one stands beside the output, so that a new output is a clean build."""
        return Run([*self.maven, f"{self.plugin}:{goal}", f"-Dassay.output={output}", f"-Dassay.cache={output}-cache"],
                   project)

    def turns(self, *kinds):
        """Each kind of run once, then each again: a list of runs for each kind."""
        return list(zip(*[[kind() for kind in kinds] for _ in range(self.runs)]))

    def clean(self, pages, coloured=True):
        """Gives the CPU time of Assay and the project, with a site that is built."""
        project, site = self.prepare(pages, coloured)
        ours, theirs = [], []

        def build():
            ours.append(self.output())
            return self.assay(project, ours[-1])

        def hugo():
            theirs.append(self.output())
            return Run(["hugo", "-s", site, "-d", theirs[-1], "--quiet"], self.folder)

        mine, other = self.turns(build, hugo)
        name = f"clean, {pages:,} pages" + ("" if coloured else ", Hugo without colours")
        row(name + ": wall", mine, other, "wall")
        row(name + ": CPU", mine, other, "cpu")
        print(f"{'':44} peak memory {max(r.memory for r in mine):,.0f} MB, Hugo {max(r.memory for r in other):,.0f} MB")
        sizes = [html_bytes(outputs[-1]) / pages / 1024 for outputs in (ours, theirs)]
        print(f"{'':44} HTML {sizes[0]:.1f} KB a page, Hugo {sizes[1]:.1f} KB", flush=True)
        return statistics.median(run.cpu for run in mine), project, ours[-1]

    def again(self, pages, project, output):
        edited = next(os.path.join(folder, file) for folder, _, files in sorted(os.walk(os.path.join(project, "content")))
                      for file in sorted(files) if file.endswith(".md"))

        def edit():
            with open(edited, "a") as page:
                page.write("\nOne more paragraph.\n")
            return self.assay(project, output)

        nothing, unchanged, changed = self.turns(lambda: Run([*self.maven, f"{self.plugin}:help"], project),
                                                 lambda: self.assay(project, output), edit)
        row(f"nothing changed, {pages:,} pages, to no work", unchanged, nothing, "wall", "no work")
        row(f"one page edited, {pages:,} pages, to no work", changed, nothing, "wall", "no work")


    def charts(self, count):
        """What charts add to a clean build, and to one after the edit of a page."""
        projects = []
        for drawn in (True, False):
            project = self.path(f"charts-{drawn}")
            corpus.write_charts(os.path.join(project, "content"), count, drawn)
            Run([*self.maven, f"{self.plugin}:init"], project)
            projects.append(project)
        outputs = {}

        def build(project):
            outputs[project] = self.output()
            return self.assay(project, outputs[project])

        def edit(project):
            with open(os.path.join(project, "content/knowledge/p0000.md"), "a") as page:
                page.write("\nOne more paragraph.\n")
            return self.assay(project, outputs[project])

        for name, kind in (("new", build), ("kept, one page edited", edit)):
            more(f"{count:,} charts, {name}: CPU", *self.turns(*[lambda one=one: kind(one) for one in projects]))

    def verdicts(self):
        """What verdicts take by themselves, in a process that is still cold: their pages are no part of it."""
        jar = os.path.join(HERE, "target", "assay-bench.jar")
        if not os.path.exists(jar):
            print("verdicts: build the benchmarks first, as README.md says", flush=True)
            return
        settings = "-Xmx2g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.util.concurrent.ForkJoinPool.common.parallelism=0"
        size = ["-p", "entities=1000", "-p", "criteria=10", "-p", "dates=40"]
        figures = self.path("verdicts.json")
        took = []
        for _ in range(self.runs):
            Run(["java", "-jar", jar, "VerdictBenchmark.both", *size, "-f", "1", "-wi", "0", "-i", "1",
                 "-jvmArgs", settings, "-rf", "json", "-rff", figures], self.folder)
            with open(figures) as file:
                took.append(json.load(file)[0]["secondaryMetrics"]["cpuMillis"]["score"] / 1000)
        print(f"{'verdicts, 1,000 × 10 × 40: CPU':44} {statistics.median(took):5.2f} s"
              f" ({min(took):.2f} to {max(took):.2f})", flush=True)


def more(name, mine, other):
    added = [a.cpu - b.cpu for a, b in zip(mine, other)]
    print(f"{name:44} {statistics.median(added):+5.2f} s ({min(added):+.2f} to {max(added):+.2f})", flush=True)


def row(name, mine, other, figure, whose="Hugo"):
    pairs = [(getattr(a, figure), getattr(b, figure)) for a, b in zip(mine, other)]
    ratios = [a / b for a, b in pairs]
    medians = [statistics.median(side) for side in zip(*pairs)]
    print(f"{name:44} {statistics.median(ratios):5.2f} ({min(ratios):.2f} to {max(ratios):.2f}), "
          f"{medians[0]:.2f} s to {whose}'s {medians[1]:.2f} s", flush=True)


def html_bytes(folder):
    """Bytes of the pages that people wrote; lists of terms differ too much."""
    return sum(os.path.getsize(os.path.join(below, file)) for below, _, files in os.walk(folder)
               for file in files if file.endswith(".html") and "/tags" not in below and "/agents" not in below)


def install_hugo():
    if shutil.which("hugo"):
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "install", "-y", "-q", "hugo"], check=True, stdout=subprocess.DEVNULL)
    if not shutil.which("hugo"):
        sys.exit("hugo is not installed: install it from your system's packages, then run this again")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5, help="of each kind; 5 or more for figures to quote")
    parser.add_argument("--pages", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--large", action="store_true", help="100,000 pages too")
    parser.add_argument("--plugin", default=PLUGIN)
    parser.add_argument("--maven", action="append", default=[], help="an argument for Maven, such as --maven=-o")
    parser.add_argument("--folder", help="where to work; a memory disk measures the programs rather than the disk")
    arguments = parser.parse_args()
    install_hugo()
    folder = tempfile.mkdtemp(prefix="assay-bench-", dir=arguments.folder)
    try:
        bench = Bench(folder, arguments)
        cpu = {}
        for pages in arguments.pages:
            cpu[pages], project, output = bench.clean(pages)
            bench.again(pages, project, output)
        bench.charts(1_000)
        bench.verdicts()
        if arguments.large:
            cpu[100_000], _, _ = bench.clean(100_000, coloured=False)
        sizes = sorted(cpu)
        for small, large in zip(sizes, sizes[1:]):
            exponent = math.log(cpu[large] / cpu[small]) / math.log(large / small)
            print(f"{f'growth, {small:,} to {large:,} pages: CPU':44} exponent {exponent:.2f}")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
