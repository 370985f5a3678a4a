package io.assay.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTest {
    private static final Stylesheet SHEET = new Stylesheet("""
            /* A comment { with: braces } */
            :root { --mark: light-dark(#0b4c5a, #8fd3e2); --far: var(--mark); }
            .line, [class^="part-"] { stroke: var(--mark); stroke-width: 2.25; }
            .point.hot { fill: #ff0000; }
            .point { fill: var(--far); }
            .spark .line { stroke-width: 1.5; }
            @media (prefers-contrast: more) { :root { --mark: #000000; } .line { stroke: #000000; } }
            @font-face { font-family: "A"; src: url("a.woff2"); }
            """);

    @ParameterizedTest
    @CsvSource({
        "line,      '',    stroke,       'light-dark(#0b4c5a, #8fd3e2)'",
        "part-3,    '',    stroke-width, 2.25",
        "point,     '',    fill,         'light-dark(#0b4c5a, #8fd3e2)'",
        "point hot, '',    fill,         #ff0000",
        "hot point, '',    fill,         #ff0000",
        "line,      spark, stroke-width, 1.5",
        "line,      '',    stroke-width, 2.25",
        "hot,       '',    fill,         ''",
    })
    void theMostExactRuleHolds(String classes, String roots, String property, String value) {
        assertThat(SHEET.of(List.of(classes.split(" ")), Set.of(roots)).getOrDefault(property, ""))
                .isEqualTo(value);
    }

    @Test
    void coloursAreThoseOfTheDay() {
        assertThat(Stylesheet.colour("light-dark(#0b4c5a, #8fd3e2)")
                        .orElseThrow()
                        .getRGB())
                .isEqualTo(0xff0b4c5a);
        assertThat(Stylesheet.colour("none")).isEmpty();
    }
}
