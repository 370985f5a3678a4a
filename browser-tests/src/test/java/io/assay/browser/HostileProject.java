package io.assay.browser;

import io.assay.build.BuildReport;
import io.assay.build.BuildRequest;
import io.assay.build.FailOn;
import io.assay.build.SiteBuild;
import io.assay.metric.Clocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** A content folder in which every field that reaches a page holds an injection; all of them, page by page. */
final class HostileProject {
    private final Path content;

    private HostileProject(Path content) {
        this.content = content;
    }

    static HostileProject write(Path content) throws IOException {
        HostileProject project = new HostileProject(content);
        project.writeSite();
        for (int i = 0; i < Injections.ALL.size(); i++) {
            project.writeOne(i, Injections.ALL.get(i));
        }
        return project;
    }

    BuildReport build(Path output) throws Exception {
        Clocks clocks = new Clocks(LocalDate.parse("2026-08-02"), LocalDate.parse("2026-08-02"));
        return SiteBuild.run(new BuildRequest(
                content, Optional.of(output), Optional.empty(), clocks, Optional.empty(), false, FailOn.NEVER));
    }

    private void writeSite() throws IOException {
        String all = yaml(String.join(" ", Injections.ALL));
        file("site.yaml", """
                title: %1$s
                description: %1$s
                illustrative: true
                illustrative_note: %1$s
                issues: https://example.org/new
                link_mentions: true
                authors:
                %2$s
                """.formatted(all, lines("  a%1$d: {name: %2$s, holdings: %2$s}")));
        file("entities.yaml", lines("""
                e%1$d: {name: %2$s, symbol: %2$s, aliases: [%2$s], kind: %2$s, summary: %2$s, homepage: %2$s}"""));
        file("sources.yaml", lines("s%1$d: {name: %2$s, url: %2$s, kind: %2$s}"));
        file("metrics/all.yaml", lines("""
                m%1$d: {name: %2$s, unit: %2$s, description: %2$s, source: s%1$d}
                n%1$d: {name: %2$s, unit: %2$s}
                r%1$d: {name: %2$s, formula: m%1$d / n%1$d, description: %2$s}"""));
        file("knowledge/README.md", "# Home\n\n" + links());
        file("knowledge/diagram.md", "# Diagram\n\n```mermaid\ngraph TD\n" + nodes() + "```\n");
    }

    private void writeOne(int i, String text) throws IOException {
        String yaml = yaml(text);
        String csv = csv(text);
        file("snapshots/s%d.csv".formatted(i), """
                # source: s%1$d
                entity,as_of,m%1$d,n%1$d,trust,url,note
                e%1$d,2026-06-30,60,100,bad,%2$s,%2$s
                e%1$d,2026-03-31,50,100,,%2$s,%2$s
                """.formatted(i, csv));
        file("snapshots/late%d.csv".formatted(i), """
                entity,metric,as_of,value,issued,status,revision,reason,by,url,note
                e%1$d,m%1$d,2026-06-30,5,2026-07-20,,restated,%2$s,%2$s,%2$s,%2$s
                e%1$d,n%1$d,2026-06-30,100,2026-07-20,disputed,,,%2$s,%2$s,%2$s
                """.formatted(i, csv));
        file("judgements/e%d.yaml".formatted(i), """
                trust:
                  - {level: good, as_of: 2026-07-01, by: a%1$d, because: %2$s, evidence: [%2$s]}
                """.formatted(i, yaml));
        file("frameworks/f%d.yaml".formatted(i), """
                id: f%1$d
                name: %2$s
                version: %2$s
                description: %2$s
                criteria:
                  use: {name: %2$s, question: %2$s, metric: r%1$d, bands: [poor, 50%%, good], why: %2$s, required: true}
                  trust: {name: %2$s, question: %2$s, levels: [bad, good], why: %2$s}
                guards:
                  - {when: trust = bad, cap: {use: poor}, because: %2$s}
                  - {when: m%1$d < 6, max_verdict: shut, because: %2$s}
                verdicts: [shut, 40%%, keep]
                """.formatted(i, yaml));
        file("knowledge/pages/p%d.md".formatted(i), """
                ---
                title: %2$s
                description: %2$s
                tags: [%2$s]
                agents: [%2$s]
                owner: a%1$d
                aliases: [%2$s]
                framework: f%1$d
                entities: {e%1$d: %2$s}
                %2$s: %2$s
                ---
                # %3$s

                ## %3$s

                %3$s

                [%3$s](<%3$s> "%3$s") ![%3$s](<%3$s>) [[%3$s]] [[p%1$d|%3$s]] <%3$s>

                | %3$s | b |
                |:--|:--|
                | %3$s | `%3$s` |

                ```%3$s
                %3$s
                ```

                > [!note] %3$s
                > %3$s

                A note[^1] and $%3$s$.

                [^1]: %3$s

                %3$s
                :   %3$s

                <!-- matrix -->

                <!-- bands -->

                ```chart
                metric: m%1$d
                title: %2$s
                ```

                ```chart
                form: bars
                metric: r%1$d
                title: %2$s
                ```
                """.formatted(i, yaml, text));
    }

    private static String lines(String pattern) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < Injections.ALL.size(); i++) {
            lines.append(pattern.formatted(i, yaml(Injections.ALL.get(i)))).append('\n');
        }
        return lines.toString();
    }

    private static String links() {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < Injections.ALL.size(); i++) {
            links.append("- [e%1$d](../entities/e%1$d/) [p%1$d](pages/p%1$d.md)\n".formatted(i));
        }
        return links.toString();
    }

    private static String nodes() {
        StringBuilder nodes = new StringBuilder();
        for (int i = 0; i < Injections.ALL.size(); i++) {
            nodes.append("n%d[\"%s\"]\n".formatted(i, Injections.ALL.get(i).replace("\"", "#quot;")));
        }
        return nodes.toString();
    }

    private static String yaml(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + '"';
    }

    private static String csv(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private void file(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
