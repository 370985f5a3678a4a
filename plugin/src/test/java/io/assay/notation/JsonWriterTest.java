package io.assay.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    @Test
    void writesPlainValuesInOrder() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("b", "a \"quote\" </script>");
        value.put("a", List.of(1, new BigDecimal("0.50"), true));
        value.put("none", Optional.empty());
        assertThat(JsonWriter.write(value)).isEqualTo("""
                        {
                          "b": "a \\"quote\\" </script>",
                          "a": [
                            1,
                            0.50,
                            true
                          ],
                          "none": null
                        }
                        """);
    }

    @Test
    void escapesWhatWouldEndATextAndWhatCanNotBeSeen() {
        String text = "a\\b\t\n\r\f\b\u0001\u001f\u007f \"ü😀\"";

        assertThat(JsonWriter.writeLine(Map.of("k\"", List.of(text, 'c'))))
                .isEqualTo("{\"k\\\"\":[\"a\\\\b\\t\\n\\r\\f\\b\\u0001\\u001F\u007f \\\"ü😀\\\"\",\"c\"]}");
    }

    @Test
    void whatIsEmptyIsShort() {
        assertThat(JsonWriter.write(List.of())).isEqualTo("[ ]\n");
        assertThat(JsonWriter.write(Map.of("none", Map.of()))).isEqualTo("{\n  \"none\": { }\n}\n");
        assertThat(JsonWriter.writeLine(List.of(Map.of()))).isEqualTo("[{}]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 99, 100, 101, 250})
    void piecesAreTogetherWhatIsWrittenAtOnce(int size) {
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("title", "lines\n}\n");
        first.put("none", List.of());
        List<Integer> items = IntStream.range(0, size).boxed().toList();
        Function<Integer, Object> each = item -> Map.of("a \"key\"", List.of("]\n", item));
        Map<String, Object> whole = new LinkedHashMap<>(first);
        whole.put("items", items.stream().map(each).toList());
        assertThat(JsonWriter.pieces(first, "items", items, each).collect(Collectors.joining()))
                .isEqualTo(JsonWriter.write(whole));
    }
}
