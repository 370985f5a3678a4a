package io.assay.bench;

import io.assay.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pages as {@code corpus.py} writes them, from a fixed seed: headings, prose, lists, a table, code, links. */
final class MadeUpPages {
    private static final List<String> WORDS = List.of(
            ("account action agent alert amount analysis anchor archive asset audit balance base board border branch bridge"
                            + " budget buffer cache capital chain channel claim client clock column concept config contract"
                            + " control cost credit cycle data debt default delay demand depth design digest driver edge"
                            + " engine entry equity error event evidence exchange factor failure feature fee figure filter"
                            + " the a of in to and for with on by from that this is are was when where each any one more")
                    .split(" "));

    private final Random random = new Random(7);

    List<SourceFile> list(int count) {
        List<SourceFile> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(new SourceFile(path(i), page(i, count)));
        }
        return pages;
    }

    private static String path(int page) {
        return "folder-" + page % 50 + "/page-" + page + ".md";
    }

    private String page(int number, int count) {
        StringBuilder page = new StringBuilder("---\ntitle: \"Page of the number " + number + "\"\ntags: [tag-"
                + random.nextInt(200) + ", tag-" + random.nextInt(200) + "]\ndate: 2025-01-0" + (1 + random.nextInt(9))
                + "\n---\n\n# Page of the number " + number + "\n\n" + prose(60) + "\n");
        for (int section = 0; section < 5; section++) {
            page.append("\n## ")
                    .append(words(3))
                    .append("\n\n")
                    .append(prose(75))
                    .append("\n\n");
            switch (section) {
                case 0, 2 -> {
                    for (int item = 0; item < 4; item++) {
                        int to = random.nextInt(count);
                        page.append("- " + prose(12) + " See [page " + to + "](../" + path(to) + ").\n");
                    }
                }
                case 1 -> {
                    page.append("| Name | Value | Note |\n|------|------:|------|\n");
                    for (int row = 0; row < 5; row++) {
                        page.append("| " + words(1) + " | " + random.nextInt(100_000) + " | " + words(2) + " |\n");
                    }
                }
                case 3 -> page.append("```python\ndef " + words(1) + "(limit):\n    return limit * 2\n```\n");
                default ->
                    page.append("### ")
                            .append(words(2))
                            .append("\n\n")
                            .append(prose(45))
                            .append("\n");
            }
        }
        return page.toString();
    }

    private String prose(int length) {
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int dice = random.nextInt(100);
            String mark = dice < 2 ? "**" : dice < 4 ? "*" : dice < 5 ? "`" : "";
            prose.append(i == 0 ? "" : i % 12 == 0 ? ". " : " ")
                    .append(mark)
                    .append(words(1))
                    .append(mark);
        }
        return prose.append('.').toString();
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
