package io.assay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.assay.cache.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the files of an index hold. */
class SearchIndexTest {
    private static final SearchPage OAK = new SearchPage(
            "trees/oak/index.html",
            "The oak",
            Kind.PAGE,
            "Trees",
            Map.of("tags", List.of("slow", "hard")),
            List.of(
                    SearchPassage.lead("Oaks grow.\nOaks stand."),
                    new SearchPassage("its-wood", "Its wood", "Hard wood of an oak."),
                    new SearchPassage("a-a-b", "a b", "")));
    private static final SearchPage MILL = new SearchPage(
            "entities/mill/index.html",
            "Mill",
            Kind.ENTITY,
            "",
            Map.of(),
            List.of(SearchPassage.lead("Grinds oak, \"fast\".")));

    private final Map<String, String> files = write(List.of(OAK, MILL), List.of("tags"));

    @Test
    void theFirstFileSaysWhatThereIs() throws Exception {
        JsonNode first = value("titles");

        assertThat(first.get("kinds")).hasToString("""
                ["page","entity","metric","framework","verdict"]""");
        assertThat(first.get("sections")).hasToString("""
                ["","Trees"]""");
        assertThat(first.get("taxonomies")).hasToString("""
                ["tags"]""");
        assertThat(first.get("filed")).hasToString("""
                [["hard","slow"]]""");
        assertThat(first.get("pages")).map(JsonNode::toString).containsExactly("""
                ["trees/oak/index.html","The oak",0,1,[[1,0]],["Its wood",["a b","a-a-b"]]]""", """
                ["entities/mill/index.html","Mill",1,0,[[]],[]]""");
    }

    /** Entry 0 is the oak's first lines, 1 and 2 its headings, 3 the mill; {@code 1.2} is the next entry, twice. */
    @Test
    void termsOfTitlesHeadingsAndTheWeightiestOfTheTextComeFirst() throws Exception {
        assertThat(value("titles").get("terms").asText().lines())
                .containsExactly(
                        "a\t\t2\t",
                        "b\t\t2\t",
                        "fast\t\t\t3",
                        "grinds\t\t\t3",
                        "grow\t\t\t0",
                        "hard\t\t\t1",
                        "its\t\t1\t",
                        "mill\t3\t\t",
                        "oak\t0\t\t",
                        "oaks\t\t\t0.2",
                        "the\t0\t\t",
                        "wood\t\t1\t1");
    }

    @Test
    void lengthsAreKnownToWithinAFactorOfTwo() throws Exception {
        assertThat(value("titles").get("lengths").asText()).isEqualTo("cdac");
    }

    @Test
    void theRestIsInFilesThatTheFirstOneNames() throws Exception {
        JsonNode terms = value("titles").get("termFiles");
        JsonNode texts = value("titles").get("textFiles");

        assertThat(terms).hasSize(1);
        assertThat(terms.get(0).get(0).asText()).isEqualTo("an");
        assertThat(value(terms.get(0).get(1).asText()).asText().lines())
                .containsExactly(
                        "an\t1",
                        "fast\t3",
                        "grinds\t3",
                        "grow\t0",
                        "hard\t1",
                        "oak\t1 2",
                        "oaks\t0.2",
                        "of\t1",
                        "stand\t0",
                        "wood\t1");
        assertThat(texts).hasSize(1);
        assertThat(texts.get(0).get(0).asInt()).isZero();
        assertThat(value(texts.get(0).get(1).asText()))
                .map(JsonNode::asText)
                .containsExactly("Oaks grow. Oaks stand.", "Hard wood of an oak.", "", "Grinds oak, \"fast\".");
    }

    @Test
    void longTextsAreSpreadOverFilesInOrder() throws Exception {
        List<SearchPage> pages = new ArrayList<>();
        IntStream.range(0, 40)
                .forEach(i -> pages.add(new SearchPage(
                        i + ".html",
                        "Page",
                        Kind.PAGE,
                        "",
                        Map.of(),
                        List.of(SearchPassage.lead("word" + i + " word ".repeat(400))))));
        Map<String, String> many = write(pages, List.of());

        assertThat(many.keySet())
                .filteredOn(path -> path.startsWith("search/texts-"))
                .hasSize(3);
        assertThat(read(many, "titles").get("textFiles"))
                .map(file -> file.get(0).asInt())
                .isSorted()
                .startsWith(0);
        assertThat(many).isEqualTo(write(pages, List.of()));
    }

    @Test
    void anEmptySiteHasAnEmptyIndex() {
        assertThat(write(List.of(), List.of("tags"))).containsOnlyKeys("search/titles.js");
    }

    @Test
    void aPageBeginsWithWhatStandsBeforeItsFirstHeading() {
        assertThatThrownBy(() -> new SearchPage("a.html", "A", Kind.PAGE, "", Map.of(), List.of()))
                .hasMessageContaining("a.html");
    }

    private JsonNode value(String name) throws Exception {
        return read(files, name);
    }

    /** A file is a script of one statement, which sets one value. */
    private static JsonNode read(Map<String, String> files, String name) throws Exception {
        String start = "(self.assaySearch = self.assaySearch || {})[\"" + name + "\"] = ";
        String script = files.get("search/" + name + ".js");
        assertThat(script).startsWith(start).endsWith(";\n");
        return new ObjectMapper().readTree(script.substring(start.length(), script.length() - 2));
    }

    private static Map<String, String> write(List<SearchPage> pages, List<String> taxonomies) {
        Map<String, String> files = new LinkedHashMap<>();
        SearchIndex.plan(
                        pages.stream()
                                .<Supplier<SearchPage>>map(page -> () -> page)
                                .toList(),
                        taxonomies,
                        Store.NONE)
                .files()
                .forEach((path, text) -> files.put(path, text.get()));
        return files;
    }
}
