package io.assay.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.chart.ChangeAcrossEntities.Form;
import io.assay.chart.ChangeAcrossEntities.Pair;
import io.assay.exact.Rational;
import io.assay.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader of a dumbbell can read every value and every name, on a phone too. */
class DumbbellLabelsTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private static Optional<Datum> at(double value, String label) {
        return Optional.of(Datum.of(JUNE, Rational.of(Math.round(value * 1000), 1000), label));
    }

    private static List<String> draw(String subtitle, Pair... pairs) {
        ChangeAcrossEntities spec = new ChangeAcrossEntities(
                new Caption("Cost", Optional.of(subtitle), List.of(), false),
                "Cost",
                AxisFormat.PLAIN,
                List.of(),
                Form.DUMBBELL,
                "before",
                "after",
                List.of(pairs));
        Chart chart = new ChartRenderer(Words.of("en")).render(spec, "a");
        return List.of(chart.wide(), chart.narrow().orElseThrow());
    }

    private static List<String> texts(String svg) {
        List<String> texts = new ArrayList<>();
        Matcher text = Pattern.compile("<text[^>]*>(.*?)</text>").matcher(svg);
        while (text.find()) {
            texts.add(text.group(1).replaceAll("<[^>]*>", ""));
        }
        return texts;
    }

    @Test
    void valuesAreWholeAndLeaveOutWhatTheSubtitleSays() {
        for (String svg : draw(
                "EUR/trip",
                new Pair("Villo", at(3.33, "€3.33/trip"), at(4.1, "€4.10/trip")),
                new Pair("Santander", at(-0.692, "−€0.692/trip"), at(-0.92, "−€0.92/trip")))) {
            assertThat(texts(svg)).contains("€3.33", "€4.10", "−€0.692", "−€0.92");
        }
    }

    @Test
    void sharesAreWhole() {
        for (String svg : draw("share", new Pair("A", at(134, "134%"), at(142.6, "142.6%")))) {
            assertThat(texts(svg)).contains("142.6%", "134%");
        }
    }

    @Test
    void namesTakeTheRoomThatThePlotDoesNotNeed() {
        for (String svg : draw("", new Pair("Santander Cycles of London, 30 Sep 2026", at(1, "1"), at(2, "2")))) {
            assertThat(texts(svg)).contains("Santander Cycles of London, 30 Sep 2026");
        }
    }

    @Test
    void aValueThatStandsAloneIsNotPrintedOverItsPoint() {
        for (double value : new double[] {-300, -45, 20, 100}) {
            for (String svg : draw(
                    "",
                    new Pair("Low", at(-300, "−300%"), at(-299, "−299%")),
                    new Pair("High", at(99, "99%"), at(100, "100%")),
                    new Pair("Alone", at(value, "value"), Optional.empty()))) {
                double point = number(svg, "<circle class=\"c-hollow\" cx=\"([\\d.]+)\"[^>]*>\\s*<title>Alone");
                double text = number(svg, "<text class=\"c-value\" x=\"([\\d.]+)\"[^>]*>(?:<tspan[^>]*>)?value");
                boolean ends = svg.matches(
                        "(?s).*<text class=\"c-value\"[^>]*text-anchor=\"end\"[^>]*>(?:<tspan[^>]*>)?value.*");

                assertThat(ends ? point - text : text - point).isGreaterThanOrEqualTo(8.8);
                assertThat(String.join(" ", texts(svg))).contains("since then no value");
            }
        }
    }

    private static double number(String svg, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(svg);
        assertThat(found.find()).as(pattern + " in " + svg).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
