package io.assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.assay.diagnostic.Code;
import io.assay.knowledge.PageKeys;
import io.assay.schema.EditorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas for editors say what the build says. */
class EditorSchemasTest {
    private static final Path SAMPLE = Path.of("..", "content");
    /** As editors read YAML: off and no are words. */
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build());

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    @TempDir
    private Path folder;

    private static List<String> problems(Map<String, String> schemas, String schema, String yaml) throws IOException {
        Schema of = REGISTRY.getSchema(YAML.readTree(schemas.get(schema)));
        JsonNode read = YAML.readTree(yaml);
        return of.validate(read).stream().map(Object::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            site.schema.json,       site.yaml
            entities.schema.json,   entities.yaml
            sources.schema.json,    sources.yaml
            metrics.schema.json,    metrics
            snapshot.schema.json,   snapshots
            framework.schema.json,  frameworks
            judgements.schema.json, judgements
            page.schema.json,       knowledge
            """)
    void theSampleIsAsItsSchemasSay(String schema, String path) throws Exception {
        Map<String, String> schemas = ContentSchemas.of(SAMPLE);
        try (Stream<Path> walk = Files.walk(SAMPLE.resolve(path))) {
            List<Path> files = walk.filter(file -> file.toString().matches(".*\\.(yaml|json|md)"))
                    .toList();
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                String text = Files.readString(file);
                String yaml = path.equals("knowledge") ? header(text) : text;
                assertThat(problems(schemas, schema, yaml)).as(file.toString()).isEmpty();
            }
        }
    }

    private static String header(String page) {
        return page.startsWith("---\n") ? page.substring(4, page.indexOf("\n---\n") + 1) : "{}";
    }

    /** The examples below a heading of the user's guide. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            site.schema.json,       content, site.yaml
            entities.schema.json,   content, entities.yaml
            metrics.schema.json,    content, Metrics
            sources.schema.json,    content, sources.yaml
            framework.schema.json,  content, Frameworks
            judgements.schema.json, content, Judgements
            site.schema.json,       schema,  Keys of pages
            """)
    void soAreTheExamplesOfTheGuide(String schema, String document, String heading) throws Exception {
        Map<String, String> schemas = ContentSchemas.of(schema.startsWith("judgements") ? SAMPLE : folder);
        String guide = Files.readString(Path.of("../docs", document + ".md"));
        int start = guide.indexOf("\n## " + heading + "\n");
        int end = guide.indexOf("\n## ", start + 1);
        List<String> examples = Pattern.compile("(?ms)^```yaml\n(.*?)^```")
                .matcher(guide.substring(start, end))
                .results()
                .map(example -> example.group(1))
                .toList();

        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            assertThat(problems(schemas, schema, example)).as(example).isEmpty();
        }
    }

    /** Files with a key that nobody knows, which the build answers with those that it knows there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            site.yaml          | qqqqqq: 1                                                | site       | /properties
            site.yaml          | authors: {ana: {qqqqqq: 1}}                              | site       | /properties/authors/additionalProperties/anyOf/2/properties
            site.yaml          | relations: {near: {qqqqqq: 1}}                           | site       | /properties/relations/additionalProperties/properties
            site.yaml          | schema: {/: {risk: {qqqqqq: 1}}}                         | site       | /properties/schema/additionalProperties/additionalProperties/anyOf/0/properties
            entities.yaml      | upper: {qqqqqq: 1}                                       | entities   | /additionalProperties/anyOf/0/properties
            sources.yaml       | ledger: {qqqqqq: 1}                                      | sources    | /additionalProperties/anyOf/0/properties
            metrics/a.yaml     | m: {qqqqqq: 1}                                           | metrics    | /additionalProperties/anyOf/0/properties
            metrics/a.yaml     | m: {valid: {qqqqqq: 1}}                                  | metrics    | /additionalProperties/anyOf/0/properties/valid/properties
            metrics/a.yaml     | m: {align: {qqqqqq: 1}}                                  | metrics    | /additionalProperties/anyOf/0/properties/align/properties
            metrics/a.yaml     | m: {freshness: {qqqqqq: 1}}                              | metrics    | /additionalProperties/anyOf/0/properties/freshness/anyOf/0/properties
            frameworks/a.yaml  | {criteria: {c: {levels: [a, b]}}, verdicts: [x, 50%, y], qqqqqq: 1} | framework | /properties
            frameworks/a.yaml  | {criteria: {c: {levels: [a, b]}}, verdicts: [x, 50%, y], guards: [{qqqqqq: 1}]} | framework | /properties/guards/items/properties
            frameworks/a.yaml  | {criteria: {c: {levels: [a, b]}}, verdicts: [x, 50%, y], round: {qqqqqq: 1}} | framework | /properties/round/properties
            frameworks/a.yaml  | {aggregate: ladder, stages: [{id: s, requires: [a], qqqqqq: 1}]} | framework | /properties/stages/items/properties
            frameworks/a.yaml  | {criteria: {a: {bands: [x, 1, y], qqqqqq: 1}, b: {scale: [0, 1], qqqqqq: 1}, c: {levels: [x, y], qqqqqq: 1}, d: {rules: {strong: a > 1}, else: poor, qqqqqq: 1}, e: {flags: [f], qqqqqq: 1}, g: {by: worst, group: {h: {levels: [x, y]}}, qqqqqq: 1}}, verdicts: [x, 50%, y]} | framework | /definitions/criterion/properties
            judgements/up.yaml | state: {qqqqqq: 1}                                       | judgements | /properties/state/anyOf/0/properties
            judgements/up.yaml | exempt: {state: {qqqqqq: 1}}                             | judgements | /properties/exempt/properties/state/properties
            judgements/up.yaml | override: {state: {qqqqqq: 1}}                           | judgements | /properties/override/properties/state/properties
            snapshots/a.json   | {"values": {}, "qqqqqq": 1}                              | snapshot   | /definitions/document/properties
            snapshots/a.json   | {"entity": "up", "metric": "m", "qqqqqq": 1}             | snapshot   | /definitions/figure/properties
            snapshots/a.json   | {"as_of": "2026-06-30", "values": {"up": {"m": {"qqqqqq": 1}}}} | snapshot | /definitions/figures/additionalProperties/anyOf/1/properties
            snapshots/a.json   | {"values": {}, "revision": {"qqqqqq": 1}}                | snapshot   | /definitions/document/properties/revision/anyOf/1/properties
            page.md            | defaults: {qqqqqq: 1}                                    | page       | /properties/defaults/properties
            """)
    void schemasAndDecodersKnowTheSameKeys(String path, String text, String schema, String properties)
            throws Exception {
        Project project = Project.in(folder).failingOn(FailOn.NEVER);
        if (!path.startsWith("frameworks/")) {
            project.write("frameworks/a.yaml", "{criteria: {state: {levels: [a, b]}}, verdicts: [x, 50%, y]}");
        }
        boolean page = path.endsWith(".md");
        project.write(page ? "README.md" : path, page ? "---\n" + text + "\n---\n" : text);
        Set<String> decoded = new TreeSet<>();
        project.check().diagnostics().stream()
                .filter(problem ->
                        problem.code() == Code.UNKNOWN_KEY && problem.message().equals("unknown key 'qqqqqq'"))
                .map(problem -> problem.hint().orElseThrow().replace("known here: ", ""))
                .forEach(known -> decoded.addAll(List.of(known.split(", "))));

        assertThat(decoded).isNotEmpty();
        assertThat(keys(schema, properties)).isEqualTo(decoded);
    }

    private Set<String> keys(String schema, String properties) throws IOException {
        String text = ContentSchemas.of(folder.resolve("notes")).get(schema + ".schema.json");
        Set<String> keys = new TreeSet<>();
        YAML.readTree(text).at(properties).fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void headersHaveTheKeysThatMeanSomethingOnEverySite() throws Exception {
        Project.in(folder).write("a.md", "").write("site.yaml", "schema: {/: {risk: text}, deep/er: {built: day}}");
        Set<String> known = new TreeSet<>(PageKeys.HEADER);
        known.addAll(Set.of("tags", "agents", "supersedes", "superseded_by", "depends_on", "needed_by", "risk"));

        assertThat(keys("page", "/properties")).isEqualTo(known);
        known.add("built");
        assertThat(keys("page.deep.er", "/properties")).isEqualTo(known);
    }

    /** Words that the build does not allow are those that it lists when it is given another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            site.yaml         | html: qqqqqq                         | site      | /properties/html/enum
            site.yaml         | severity: {KB001: qqqqqq}            | site      | /properties/severity/properties/KB001/enum
            site.yaml         | schema: {/: {a: qqqqqq}}             | site      | /properties/schema/additionalProperties/additionalProperties/anyOf/1/enum
            sources.yaml      | kinds: {press: qqqqqq}               | sources   | /properties/kinds/additionalProperties/enum
            metrics/a.yaml    | m: {kind: qqqqqq}                    | metrics   | /additionalProperties/anyOf/0/properties/kind/enum
            metrics/a.yaml    | m: {display: qqqqqq}                 | metrics   | /additionalProperties/anyOf/0/properties/display/enum
            snapshots/a.yaml  | {entity: up, as_of: 2026-06-30, metric: m, value: 1, status: qqqqqq} | snapshot | /definitions/figure/properties/status/enum
            snapshots/a.yaml  | {entity: up, as_of: 2026-06-30, metric: m, value: 1, revision: qqqqqq} | snapshot | /definitions/figure/properties/revision/anyOf/0/enum
            frameworks/a.yaml | {criteria: {c: {levels: [a, b]}}, verdicts: [x, 50%, y], missing: qqqqqq} | framework | /properties/missing/enum
            frameworks/a.yaml | {criteria: {c: {levels: [a, b]}}, verdicts: [x, 50%, y], aggregate: qqqqqq} | framework | /properties/aggregate/enum
            frameworks/a.yaml | {criteria: {c: {levels: [a, b]}}, verdicts: [x, 50%, y], round: {digits: 1, mode: qqqqqq}} | framework | /properties/round/properties/mode/enum
            frameworks/a.yaml | {criteria: {c: {levels: [a, b], best: qqqqqq}}, verdicts: [x, 50%, y]} | framework | /definitions/criterion/properties/best/enum
            frameworks/a.yaml | {criteria: {c: {by: qqqqqq, group: {d: {levels: [a, b]}}}}, verdicts: [x, 50%, y]} | framework | /definitions/criterion/properties/by/enum
            """)
    void schemasAndDecodersAllowTheSameWords(String path, String text, String schema, String words) throws Exception {
        Project project = Project.in(folder).failingOn(FailOn.NEVER).write(path, text);
        List<String> listed = project.check().diagnostics().stream()
                .filter(problem -> problem.message().startsWith("'qqqqqq' is no value of"))
                .flatMap(problem -> Stream.of(
                        problem.hint().orElseThrow().replace("one of ", "").split(", ")))
                .toList();
        JsonNode known = YAML.readTree(ContentSchemas.of(project.content()).get(schema + ".schema.json"))
                .at(words);

        assertThat(listed).isNotEmpty();
        assertThat(known).extracting(JsonNode::asText).containsExactlyInAnyOrderElementsOf(listed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            framework  | {criteria: {c: {metric: utilisation, bands: [a, 1, b]}}} | utilization
            framework  | {criteria: {c: {applies_to: [compte], levels: [a, b]}}}  | compute
            judgements | demand: {level: mixt, as_of: 2026-06-30}                 | mostly-organic
            judgements | demnd: {level: mixed, as_of: 2026-06-30}                 | demnd
            judgements | demand: {level: mixed, as_of: 30.6.2026}                 | as_of
            judgements | demand: {level: mixed}                                   | as_of
            page       | framework: compuet                                       | compute
            """)
    void anEditorFindsWrongNames(String schema, String yaml, String said) throws Exception {
        assertThat(problems(ContentSchemas.of(SAMPLE), schema + ".schema.json", yaml))
                .isNotEmpty()
                .anySatisfy(problem -> assertThat(problem).contains(said));
    }

    @Test
    void schemasAreMadeOfWhatCanBeReadAndAreTheSameEachTime() throws Exception {
        Project project = Project.in(folder)
                .write("metrics/a.yaml", "good: {unit: gpu}\n")
                .write("metrics/b.yaml", "bad: {unit")
                .write("site.yaml", "title: [");

        assertThat(ContentSchemas.of(project.content())).isEqualTo(ContentSchemas.of(project.content()));
        assertThat(ContentSchemas.of(project.content()).get("framework.schema.json"))
                .contains("\"good\"");
    }

    @Test
    void theSettingsNameEachSchemaOfAFile() throws Exception {
        String settings = EditorSettings.of("target/assay-schema", "content");
        Matcher named = Pattern.compile("/([a-z]+\\.schema\\.json)").matcher(settings);

        assertThat(settings).contains("\"./target/assay-schema/site.schema.json\": [", "\"content/site.yaml\"");
        Set<String> schemas = new TreeSet<>(
                named.results().map((MatchResult one) -> one.group(1)).toList());
        schemas.add("page.schema.json");
        assertThat(schemas).isEqualTo(ContentSchemas.of(SAMPLE).keySet());
    }
}
