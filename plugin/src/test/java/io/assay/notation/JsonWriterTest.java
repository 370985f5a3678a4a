package io.assay.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
}
