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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema that ships with a site describes the documents that ship with it. */
class VerdictSchemaTest {
    private static final String PATH = "schema/verdict.schema.json";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void theSamplesVerdictsAndItsRecordsAreAsTheSchemaSays(@TempDir Path folder) throws Exception {
        Project sample = Project.sample(folder.resolve("site"));
        sample.build();
        Map<String, JsonNode> documents = documents(sample);

        assertThat(documents).hasSizeGreaterThanOrEqualTo(10);
        assertValid(documents, sample);
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
        Map<String, JsonNode> documents = documents(project);

        assertThat(documents).as(() -> Project.problems(report).toString()).hasSize(8);
        assertValid(documents, project);
    }

    @Test
    void aSiteWithoutVerdictsHasNoSchema(@TempDir Path folder) throws Exception {
        Project project = Project.in(folder).write("oak.md", "# Oak\n");
        project.build();

        assertThat(project.has(PATH)).isFalse();
    }

    private Map<String, JsonNode> documents(Project project) throws Exception {
        Map<String, JsonNode> documents = new TreeMap<>();
        for (String path : project.site().keySet()) {
            if (path.endsWith("verdict.json") || path.startsWith("assessments/")) {
                documents.put(path, json.readTree(project.file(path)));
            }
        }
        return documents;
    }

    private void assertValid(Map<String, JsonNode> documents, Project project) throws Exception {
        JsonNode text = json.readTree(project.file(PATH));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
        Set<String> described = keys(text);
        documents.forEach((path, document) -> {
            assertThat(schema.validate(document)).as(path).isEmpty();
            assertThat(described).as(path).containsAll(keys(document));
            assertThat(Path.of(path)
                            .resolveSibling(document.at("/$schema").asText())
                            .normalize())
                    .isEqualTo(Path.of(PATH));
        });
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        List.copyOf(keys).forEach(key -> keys.addAll(keys(node.get(key))));
        if (node.isArray()) {
            node.forEach(item -> keys.addAll(keys(item)));
        }
        return keys;
    }
}
