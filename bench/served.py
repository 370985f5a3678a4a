#!/usr/bin/env python3
"""How long from saving a page to its being served, beside `hugo server` on the same pages.

    served.py [--pages 1000 10000] [--edits 20] [--servers hugo assay] [--maven=ARGUMENT ...]

Makes a knowledge base of that many pages from a fixed seed, lets each server in turn serve a copy of its own, and then
saves a page, a different one each time, and asks for it until the new text is there. Prints the median, the fastest and
the slowest, and what share of Hugo's median Assay's is. Before each save the page is asked for once, as by a reader who
looks at it: Hugo makes only such pages anew.

Needs Python 3, Maven with the plugin installed, and hugo on the path. Listens on loopback alone.
"""
import argparse
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

import corpus

PLUGIN = "io.assay:assay-maven-plugin:0.1.0-SNAPSHOT"
HERE = os.path.dirname(os.path.abspath(__file__))


def get(url):
    try:
        return urllib.request.urlopen(url, timeout=120).read().decode("utf-8", "replace")
    except OSError:
        return ""


def wait(condition, seconds, server):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end or server.poll() is not None:
            raise SystemExit("gave up; the server's exit code is %s" % server.poll())
        time.sleep(0.005)


def pages(content):
    """Their paths without the ending, sorted."""
    return sorted(os.path.relpath(os.path.join(folder, file), content)[:-3]
                  for folder, _, files in os.walk(content) for file in files
                  if file.endswith(".md") and not file.startswith("_"))


def measure(name, command, folder, base, edits, log):
    content = os.path.join(folder, "content")
    edited = random.Random(7).sample(pages(content), edits)
    server = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
                              start_new_session=True)
    took = []
    try:
        began = time.monotonic()
        wait(lambda: "<h1" in get(base), 900, server)
        ready = time.monotonic() - began
        for number, page in enumerate(edited):
            wait(lambda: "<h1" in get(base + page + "/"), 60, server)
            time.sleep(1)  # a server that is still busy with the edit before would be at a disadvantage
            mark = f"marker{number}of{name}"
            with open(os.path.join(content, page + ".md"), "a") as file:
                file.write(f"\nNew text {mark} here.\n")
            saved = time.monotonic()
            wait(lambda: mark in get(base + page + "/"), 120, server)
            took.append(1000 * (time.monotonic() - saved))
    finally:
        if server.poll() is None:
            os.killpg(server.pid, signal.SIGTERM)
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(server.pid, signal.SIGKILL)
                server.wait()
    print(f"{name:6} save to served: median {statistics.median(took):,.0f} ms ({min(took):,.0f} to {max(took):,.0f},"
          f" n={len(took)}); ready after {ready:.1f} s", flush=True)
    return statistics.median(took)


def lay_out(name, folder, count, maven):
    """A project or a site of its own, and the command that serves it, without the port."""
    content = os.path.join(folder, "content")
    if name == "hugo":
        shutil.copytree(os.path.join(HERE, "hugo-site"), folder)
        corpus.write(content, count)
        for below, _, _ in os.walk(content):
            if below != content:
                with open(os.path.join(below, "_index.md"), "w") as index:
                    index.write(f'---\ntitle: "{os.path.basename(below).capitalize()}"\n---\n')
        return ["hugo", "server", "--bind", "127.0.0.1", "--port"]
    corpus.write(content, count)
    subprocess.run(["mvn", "-q", *maven, PLUGIN + ":init"], cwd=folder, check=True)
    return ["mvn", "-B", *maven, PLUGIN + ":serve", "-Dassay.port="]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--edits", type=int, default=20)
    parser.add_argument("--servers", nargs="+", default=["hugo", "assay"])
    parser.add_argument("--maven", action="append", default=[], help="an argument for Maven, such as --maven=-o")
    parser.add_argument("--port", type=int, default=4391)
    asked = parser.parse_args()
    for count in asked.pages:
        print(f"{count:,} pages", flush=True)
        medians = {}
        for name in asked.servers:
            with tempfile.TemporaryDirectory() as top, open(os.path.join(top, "log"), "w+") as log:
                folder = os.path.join(top, name)
                command = lay_out(name, folder, count, asked.maven)
                base = f"http://127.0.0.1:{asked.port}/"
                command = [*command[:-1], command[-1] + str(asked.port)] if name == "assay" else [*command, str(asked.port)]
                try:
                    medians[name] = measure(name, command, folder, base, asked.edits, log)
                except SystemExit:
                    log.seek(0)
                    sys.stderr.write(log.read()[-3000:])
                    raise
        if len(medians) == 2:
            print(f"Assay takes {medians['assay'] / medians['hugo']:.2f} of Hugo's time", flush=True)


if __name__ == "__main__":
    main()
