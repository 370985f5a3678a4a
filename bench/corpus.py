#!/usr/bin/env python3
"""Writes a made-up knowledge base, the same bytes for the same number of pages on every machine.

    corpus.py FOLDER PAGES

Some 4.5 KB a page in 50 folders: front matter with a title, 3 of 200 tags, one of 10 agents and a date; headings, prose
with bold, italic and code, lists, a table, a block of Python, and 8 relative links to other pages.
"""
import os
import random
import sys

WORDS = (
    "account action agent alert amount analysis answer anchor archive area asset audit balance base basis board book"
    " border branch bridge budget buffer build cache call capital case chain change channel chart check claim class"
    " client clock cloud column commit company concept config context contract control cost course credit curve cycle"
    " data date debt decision default delay demand depth design detail device digest domain draft driver edge effect"
    " engine entry equity error event evidence example exchange expense export factor failure feature field figure file"
    " filter flow folder force forecast format frame function future gain gate goal graph ground group growth guide"
    " handle hash header history home host idea image impact import income index input insight issue item job journal key"
    " label language latency layer lead ledger length lesson level leverage library limit line link list load lock log"
    " machine macro manual map margin market mask match measure memory merge message method metric mirror model module"
    " moment monitor month motion name network node note number object offer office option order origin output owner"
    " package pair panel paper part path pattern peak people period phase pilot place plan platform point policy pool"
    " position power practice price principle print priority problem process product profile profit program project"
    " proof protocol purpose quality quarter query queue question range rate ratio reader reason record region release"
    " report request research reserve result return review reward risk role round route rule sample scale schema scope"
    " score search section sector segment sense series server session shape share shift side signal site size skill"
    " source space speed spread stack stage standard state step stock storage store strategy stream structure style"
    " summary supply surface switch system target task team template term theme thesis threshold time token tool topic"
    " total trace track trade trend trigger trust type unit update value vector version view volume wallet watch wave"
    " weight window work world yield zone"
).split()
GLUE = "the a of in to and for with on by from that this is are was when where each any one more than not but or".split()
AREAS = "markets research engineering operations security people product policy history practice".split()
TOPICS = "basics methods cases notes reviews".split()
FOLDERS = [f"{area}/{topic}" for area in AREAS for topic in TOPICS]


def sentence(rnd):
    words = []
    for _ in range(rnd.randint(7, 18)):
        word = rnd.choice(GLUE if rnd.random() < 0.42 else WORDS)
        dice = rnd.random()
        mark = "**" if dice < 0.02 else "*" if dice < 0.04 else "`" if dice < 0.05 else ""
        words.append(mark + word + mark)
    text = " ".join(words)
    return text[0].upper() + text[1:] + "."


def prose(rnd, length):
    sentences, words = [], 0
    while words < length:
        sentences.append(sentence(rnd))
        words += sentences[-1].count(" ") + 1
    return " ".join(sentences)


def heading(rnd, words):
    return " ".join(rnd.sample(WORDS, words)).capitalize()


def code(rnd):
    name, items, word = rnd.sample(WORDS, 3)
    return [
        "```python",
        f"def {name}({items}, limit={rnd.randrange(99)}):",
        "    total = 0",
        f"    for item in {items}:",
        "        if item.value > limit:",
        f"            total += item.value * {rnd.randrange(9)}  # {word}",
        "    return total",
        "```",
        "",
    ]


def page(rnd, me, paths, titles):
    links = []
    while len(links) < 8:
        to = rnd.randrange(len(paths))
        if to != me:
            links.append(f"[{titles[to]}]({os.path.relpath(paths[to], os.path.dirname(paths[me]))})")
    tags = ", ".join(f"{WORDS[tag]}-{tag:03}" for tag in sorted(rnd.sample(range(200), 3)))
    lines = [
        "---",
        f'title: "{titles[me]}"',
        f"tags: [{tags}]",
        f"agents: [agent-{rnd.randrange(10):02}]",
        f"date: 20{rnd.randint(18, 25)}-{rnd.randint(1, 12):02}-{rnd.randint(1, 28):02}",
        "---",
        "",
        "# " + titles[me],
        "",
        prose(rnd, rnd.randint(40, 80)),
        "",
    ]
    for section in range(rnd.randint(4, 6)):
        lines += ["## " + heading(rnd, 3), "", prose(rnd, rnd.randint(50, 100)), ""]
        if section in (0, 2):
            for _ in range(rnd.randint(3, 5)):
                lines.append("- " + prose(rnd, 8) + (f" See {links.pop(0)}." if len(links) > 2 else ""))
            lines.append("")
        if section == 1:
            lines += ["| Name | Value | Note |", "|------|------:|------|"]
            for _ in range(rnd.randint(4, 7)):
                words = [rnd.choice(WORDS) for _ in range(3)]
                lines.append(f"| {words[0]} | {rnd.randrange(100000)} | {words[1]} {words[2]} |")
            lines.append("")
        if section == 2:
            lines += ["### " + heading(rnd, 2), "", prose(rnd, 45), ""]
        if section == 3:
            lines += code(rnd)
    return "\n".join(lines + ["## See also", ""] + ["1. " + link for link in links] + [""])


def write(folder, count):
    rnd = random.Random(7)
    paths, titles = [], []
    for i in range(count):
        words = rnd.sample(WORDS, 3)
        paths.append(f"{rnd.choice(FOLDERS)}/{'-'.join(words)}-{i:05}.md")
        titles.append(" ".join(words).capitalize() + f" {i}")
    for name in FOLDERS:
        os.makedirs(os.path.join(folder, name), exist_ok=True)
    for i in range(count):
        with open(os.path.join(folder, paths[i]), "w", encoding="utf-8", newline="\n") as file:
            file.write(page(rnd, i, paths, titles))


def write_charts(folder, count, drawn):
    """As many pages, each of which shows a chart of its own if they are drawn: two years of one of 100 entities."""
    months = [f"{2024 + month // 12}-{month % 12 + 1:02}-28" for month in range(24)]
    rows = ["entity,as_of,load"] + [f"e{entity},{day},{20 + (17 * entity + 7 * month * month) % 61}"
                                    for entity in range(100) for month, day in enumerate(months)]
    files = {"site.yaml": "title: Charts\n", "metrics/load.yaml": "load: {name: Load, unit: ton}\n",
             "snapshots/load.csv": "\n".join(rows) + "\n"}
    for page in range(count):
        block = f"```chart\nmetric: load\nentities: [e{page % 100}]\ntitle: Load {page}\n```\n" if drawn else ""
        files[f"knowledge/p{page:04}.md"] = f"---\ntitle: Page {page}\n---\nText {page}.\n\n{block}"
    for path, text in files.items():
        path = os.path.join(folder, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]))
