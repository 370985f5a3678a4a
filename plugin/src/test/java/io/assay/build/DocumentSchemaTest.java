package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schemas that ship with a site describe the documents that ship with it. */
class DocumentSchemaTest {
    private static final String VERDICT = "schema/verdict.schema.json";
    private static final String PAGE = "schema/page.schema.json";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void theSamplesVerdictsAndItsRecordsAreAsTheSchemaSays(@TempDir Path folder) throws Exception {
        Project sample = Project.sample(folder.resolve("site"));
        sample.build();
        Map<String, JsonNode> documents = verdicts(sample);

        assertThat(documents).hasSizeGreaterThanOrEqualTo(10);
        assertValid(documents, VERDICT, sample);
    }

    @Test
    void theSamplesPagesAreAsTheSchemaSays(@TempDir Path folder) throws Exception {
        Project sample = Project.sample(folder.resolve("site"));
        sample.build();
        Map<String, JsonNode> pages = documents(sample, path -> path.endsWith("page.json"));

        assertThat(pages.values())
                .extracting(page -> page.at("/kind").asText())
                .contains(
                        "home",
                        "section",
                        "article",
                        "term",
                        "taxonomy",
                        "verdicts",
                        "changes",
                        "corrections",
                        "entity",
                        "framework",
                        "metric",
                        "metrics",
                        "review",
                        "graph");
        assertValid(pages, PAGE, sample);
    }

    /** All that the sample has no case of: intervals, exceptions, other kinds of criterion, an entity of no kind. */
    @Test
    void soAreVerdictsOfEveryOtherSort(@TempDir Path folder) throws Exception {
        Project project = Project.in(folder)
                .write("frameworks/a.yaml", """
                        criteria:
                          share: {bands: {fiat: [poor, 10%, good], crypto: [poor, 20%, good]}, why: tried}
                          growth: {rules: {strong: "usage > 0"}, else: fair, why: tried}
                          signs: {flags: ["usage > 100", vague], fail_at: 1, why: tried}
                          depth: {by: worst, group: {team: {levels: [weak, able], why: asked}, code: {levels: [closed, open], why: asked}}, why: tried}
                        guards:
                          - {when: usage < 5, max_verdict: avoid, because: nobody is there}
                        verdicts: [avoid, 35%, watch, <=60%, credible]
                        """)
                .write("frameworks/b.yaml", """
                        criteria:
                          score: {metric: points, scale: [0, 10], why: theirs}
                        verdicts: [low, 0.5, high]
                        """)
                .write("entities.yaml", "tether: {kind: fiat}\ndai: {kind: crypto}\nfrax: {}\nusdx: {kind: crypto}\n")
                .write("snapshots/a.csv", """
                        entity,as_of,share,usage,points
                        tether,2026-06-30,5%..15%,>60,7.5
                        dai,2026-06-30,~30%,3,2..6
                        frax,2026-06-30,M,7,10
                        """)
                .write("judgements/dai.yaml", """
                        team: [{level: able, as_of: 2026-06-30, by: ann, because: met them}]
                        exempt: {share: {reason: no reserve, by: ann, expires: 2027-01-01}}
                        override: {growth: {level: strong, reason: seen, by: ann, expires: 2027-01-01}}
                        """);
        BuildReport report = project.failingOn(FailOn.NEVER).build();
        Map<String, JsonNode> documents = verdicts(project);

        assertThat(documents).as(() -> Project.problems(report).toString()).hasSize(8);
        assertValid(documents, VERDICT, project);
        assertValid(documents(project, path -> path.endsWith("page.json")), PAGE, project);
    }

    @Test
    void aSiteWithoutVerdictsHasNoSchemaOfThem(@TempDir Path folder) throws Exception {
        Project project = Project.in(folder).write("oak.md", "# Oak\n");
        project.build();

        assertThat(project.has(VERDICT)).isFalse();
    }

    private Map<String, JsonNode> verdicts(Project project) throws Exception {
        return documents(project, path -> path.endsWith("verdict.json") || path.startsWith("assessments/"));
    }

    private Map<String, JsonNode> documents(Project project, Predicate<String> some) throws Exception {
        Map<String, JsonNode> documents = new TreeMap<>();
        for (String path : project.site().keySet()) {
            if (some.test(path)) {
                documents.put(path, json.readTree(project.file(path)));
            }
        }
        return documents;
    }

    private void assertValid(Map<String, JsonNode> documents, String path, Project project) throws Exception {
        JsonNode text = json.readTree(project.file(path));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
        Set<String> described = keys(text);
        documents.forEach((place, document) -> {
            assertThat(schema.validate(document)).as(place).isEmpty();
            assertThat(described).as(place).containsAll(keys(document));
            assertThat(Path.of(place)
                            .resolveSibling(document.at("/$schema").asText())
                            .normalize())
                    .isEqualTo(Path.of(path));
        });
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        // Taxonomies have the names that people give them.
        List.copyOf(keys).stream()
                .filter(key -> !key.equals("taxonomies"))
                .forEach(key -> keys.addAll(keys(node.get(key))));
        if (node.isArray()) {
            node.forEach(item -> keys.addAll(keys(item)));
        }
        return keys;
    }
}
