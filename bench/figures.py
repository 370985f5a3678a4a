"""Made-up figures: content whose pages show charts, and content whose entities are assessed.

Each is written with and without what is to be measured, so that the difference of two builds is what it adds.
"""
import calendar
import os
import random

LEVELS = ["none", "weak", "fair", "strong"]


def save(folder, path, text):
    path = os.path.join(folder, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def month_ends(count):
    months = [divmod(month, 12) for month in range(count)]
    return [f"{2021 + year}-{month + 1:02}-{calendar.monthrange(2021 + year, month + 1)[1]}" for year, month in months]


def charts(folder, count, drawn):
    """As many pages, each of which shows a chart of its own if they are drawn: two years of one of 100 entities."""
    rows = ["entity,as_of,load"]
    for entity in range(100):
        rows += [f"e{entity},{day},{20 + (17 * entity + 7 * i * i) % 61}" for i, day in enumerate(month_ends(24))]
    save(folder, "site.yaml", "title: Charts\n")
    save(folder, "metrics/load.yaml", "load: {name: Load, unit: ton}\n")
    save(folder, "snapshots/load.csv", "\n".join(rows) + "\n")
    for page in range(count):
        block = f"```chart\nmetric: load\nentities: [e{page % 100}]\ntitle: Load {page}\n```\n" if drawn else ""
        save(folder, f"knowledge/p{page:04}.md", f"---\ntitle: Page {page}\n---\nText {page}.\n\n{block}")


def verdicts(folder, entities, criteria, dates, assessed):
    """
    Monthly figures of every entity, and a framework by which they are assessed if they are to be: a gauge, a ratio of
    two gauges, a share of two flows and a person's judgement in turn.
    """
    rnd = random.Random(7)
    ends = month_ends(dates)
    metrics, framework, rows, judged = [], ["criteria:"], [], ["entity,as_of,issued,metric,value,by,because"]
    every = "freshness: {every: P1M, grace: P20D}"
    for i in range(criteria):
        bands = "bands: [poor, 20%, fair, 50%, good, 80%, strong]"
        if i % 4 == 0:
            metrics.append(f"m{i}: {{{every}, valid: {{min: 0}}}}")
        elif i % 4 == 1:
            metrics += [f"a{i}: {{{every}}}", f"b{i}: {{{every}}}", f"m{i}: {{formula: a{i} / b{i}, valid: {{min: 0}}}}"]
        elif i % 4 == 2:
            metrics += [f"a{i}: {{kind: flow, {every}}}", f"b{i}: {{kind: flow, {every}}}",
                        f"m{i}: {{formula: a{i} / (a{i} + b{i})}}"]
        else:
            bands = f"levels: [{', '.join(LEVELS)}]"
        framework.append(f"  m{i}: {{weight: {10 + 5 * (i % 3)}, why: made up, {bands}}}")
    framework += ["guards:", "  - {when: m3 = none, cap: {m1: fair}, because: made up}", "min_coverage: 60%",
                  "verdicts: [avoid, 35%, watch, 55%, credible, 75%, proven]"]
    for entity in range(entities):
        for i in range(criteria):
            share = rnd.randrange(5, 95)
            for number, end in enumerate(ends):
                share = min(99, max(1, share + rnd.randint(-6, 6)))
                issued = f"{end[:8]}{end[8:]}"
                whole = rnd.randrange(1_000, 10_000)
                if i % 4 == 3:
                    if number % 6 == 0:
                        judged.append(f"e{entity},{end},{issued},m{i},{LEVELS[share // 25]},somebody,made up")
                elif i % 4 == 0:
                    rows.append(f"e{entity},m{i},{end},,{issued},0.{share:02}")
                else:
                    when = f",{end[:7]}" if i % 4 == 2 else f"{end},"
                    part = whole * share // 100
                    rest = whole - part if i % 4 == 2 else whole
                    rows += [f"e{entity},a{i},{when},{issued},{part}", f"e{entity},b{i},{when},{issued},{rest}"]
    save(folder, "site.yaml", "title: Verdicts\n")
    save(folder, "knowledge/README.md", "# Verdicts\n\nMade up.\n")
    save(folder, "entities.yaml", "".join(f"e{i}: {{name: Entity {i}}}\n" for i in range(entities)))
    save(folder, "metrics/metrics.yaml", "\n".join(metrics) + "\n")
    save(folder, "snapshots/figures.csv", "entity,metric,as_of,period,issued,value\n" + "\n".join(rows) + "\n")
    if assessed:
        save(folder, "judgements/judgements.csv", "\n".join(judged) + "\n")
        save(folder, "frameworks/made-up.yaml", "\n".join(framework) + "\n")
