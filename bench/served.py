#!/usr/bin/env python3
"""How long from saving a page to its being served, beside `hugo server` on the same pages.

  bench/served.py [--pages 1000 10000] [--edits 20] [--servers assay hugo] [--maven-args "-o -Dmaven.repo.local=DIR"]

Makes a knowledge base of that many pages from a fixed seed, lets each server in turn serve a copy of its own, and then
saves a page, a different one each time, and asks for it until the new text is there. Prints the median, the fastest and
the slowest, and what share of Hugo's median Assay's is. Before each save the page is asked for once, as by a reader who
looks at it: Hugo makes only such pages anew.

Needs Python 3, Maven with the plugin installed, and hugo on the path. Listens on loopback alone.
"""
import argparse, os, random, shlex, shutil, signal, statistics, subprocess, sys, tempfile, time, urllib.request

VERSION = "0.1.0-SNAPSHOT"
WORDS = ("account board case chart cost demand edge fact graph index job ledger market note order page pool price quarter "
         "record risk share source state table term trade unit value week year").split()
FOLDERS = [a + "/" + b for a in ("engineering", "history", "markets", "people", "policy") for b in ("cases", "notes", "reviews")]

HUGO = {
    "config.toml": 'baseURL = "http://localhost/"\ntitle = "KB"\n[taxonomies]\n  tag = "tags"\n[markup.goldmark.renderer]\n  unsafe = true\n',
    "layouts/_default/baseof.html": '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>'
        '{{ range site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}<main>{{ block "main" . }}{{ end }}</main></body></html>\n',
    "layouts/_default/single.html": '{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .GetTerms "tags" }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ end }}'
        '{{ .TableOfContents }}{{ .Content }}<ul>{{ with (index (partialCached "backlinks.html" site.Home) .File.BaseFileName) }}{{ range . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ end }}</ul>{{ end }}\n',
    "layouts/_default/list.html": '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}\n',
    # Each page shows what links to it, as Assay's do, from one index.
    "layouts/partials/backlinks.html": '{{ $s := newScratch }}{{ range $p := site.RegularPages }}{{ range (findRE `page-[0-9]+\\.md` .RawContent) | uniq }}'
        '{{ $s.SetInMap "to" (strings.TrimSuffix ".md" .) ((index ($s.Get "to" | default dict) (strings.TrimSuffix ".md" .) | default slice) | append $p) }}{{ end }}{{ end }}{{ return ($s.Get "to" | default dict) }}\n',
    "layouts/_default/_markup/render-link.html": '{{ $d := .Destination }}{{ with .Page.GetPage $d }}{{ $d = .RelPermalink }}{{ end }}<a href="{{ $d | safeURL }}">{{ .Text | safeHTML }}</a>',
}


def text(rnd, words):
    return " ".join(rnd.choice(WORDS) for _ in range(words)).capitalize() + "."


def page(i, total):
    rnd = random.Random(i)
    out = ["---", 'title: "Page %d"' % i, "tags: [t%d, t%d]" % (rnd.randrange(200), rnd.randrange(200)), "date: 2024-03-%02d" % (i % 28 + 1), "---", ""]
    for section in range(5):
        out += ["## " + text(rnd, 3)[:-1], "", text(rnd, 60), ""]
        for _ in range(2):
            j = rnd.randrange(total)
            out.append("- %s See [page %d](../../%s/page-%d.md)." % (text(rnd, 10), j, FOLDERS[j % len(FOLDERS)], j))
        out.append("")
    out += ["| Name | Value |", "|:--|--:|"] + ["| %s | %d |" % (rnd.choice(WORDS), rnd.randrange(10 ** 5)) for _ in range(6)]
    out += ["", "```python", "def %s(x):" % rnd.choice(WORDS), "    return x + %d" % rnd.randrange(99), "```", ""]
    return "\n".join(out)


def write(path, content):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(content)


def lay_out(folder, total):
    for i in range(total):
        write(os.path.join(folder, FOLDERS[i % len(FOLDERS)], "page-%d.md" % i), page(i, total))


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


def measure(name, command, cwd, content, base, total, edits, log):
    order = random.Random(7).sample(range(total), edits)
    server = subprocess.Popen(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)
    took = []
    try:
        begin = time.monotonic()
        wait(lambda: "<html" in get(base + "/"), 900, server)
        start = time.monotonic() - begin
        for n, i in enumerate(order):
            where = "%s/page-%d" % (FOLDERS[i % len(FOLDERS)], i)
            url, file = "%s/%s/" % (base, where), os.path.join(content, where + ".md")
            wait(lambda: "Page %d" % i in get(url), 60, server)
            time.sleep(1)  # nobody saves twice in a second; a server that is still busy would be at a disadvantage
            mark = "marker%dof%s" % (n, name)
            with open(file, "a") as f:
                f.write("\nNew text %s here.\n" % mark)
            saved = time.monotonic()
            wait(lambda: mark in get(url), 120, server)
            took.append(1000 * (time.monotonic() - saved))
    finally:
        if server.poll() is None:
            os.killpg(server.pid, signal.SIGTERM)
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(server.pid, signal.SIGKILL)
    print("%6d pages  %-6s save to served: median %5.0f ms (%.0f to %.0f, n=%d); ready after %.1f s"
          % (total, name, statistics.median(took), min(took), max(took), len(took), start), flush=True)
    return statistics.median(took)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--pages", type=int, nargs="+", default=[1000, 10000])
    p.add_argument("--edits", type=int, default=20)
    p.add_argument("--servers", nargs="+", default=["hugo", "assay"])
    p.add_argument("--maven-args", default="")
    p.add_argument("--port", type=int, default=4391)
    a = p.parse_args()
    for total in a.pages:
        medians = {}
        with tempfile.TemporaryDirectory() as top, open(os.path.join(top, "log"), "w+") as log:
            for name in a.servers:
                content = os.path.join(top, name, "content")
                lay_out(content, total)
                cwd, port = os.path.join(top, name), str(a.port)
                if name == "hugo":
                    for path, text in HUGO.items():
                        write(os.path.join(cwd, path), text)
                    command = ["hugo", "server", "--port", port, "--bind", "127.0.0.1", "--disableBrowserError"]
                else:
                    command = (["mvn", "-B"] + shlex.split(a.maven_args)
                               + ["io.assay:assay-maven-plugin:%s:serve" % VERSION, "-Dassay.port=" + port])
                try:
                    medians[name] = measure(name, command, cwd, content, "http://127.0.0.1:" + port, total, a.edits, log)
                except SystemExit as e:
                    log.seek(0)
                    sys.stderr.write(log.read()[-3000:])
                    raise
                shutil.rmtree(cwd)
        if len(medians) == 2:
            print("%6d pages  Assay takes %.2f of Hugo's time" % (total, medians["assay"] / medians["hugo"]), flush=True)


main()
