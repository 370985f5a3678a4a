package io.assay.site.figure;

import io.assay.site.view.MetricDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A formula's text with names in place of ids, each metric's as a link. */
public final class FormulaParts {
    private static final Pattern WORD = Pattern.compile("(?<=@)[A-Za-z_][A-Za-z0-9_-]*|[A-Za-z_][A-Za-z0-9_]*");

    private FormulaParts() {}

    /**
     * @param name of a metric, by its id
     * @param entity the name of one, by its id
     * @param of what stands between a metric and the entity whose it is
     */
    public static List<MetricDefinition.FormulaPart> of(
            String formula,
            Set<String> metrics,
            UnaryOperator<String> url,
            UnaryOperator<String> name,
            UnaryOperator<String> entity,
            String of) {
        List<MetricDefinition.FormulaPart> parts = new ArrayList<>();
        Matcher words = WORD.matcher(formula);
        int done = 0;
        while (words.find()) {
            boolean ofEntity = words.start() > 0 && formula.charAt(words.start() - 1) == '@';
            if (!ofEntity && metrics.contains(words.group())) {
                parts.add(text(formula.substring(done, words.start()), of));
                parts.add(new MetricDefinition.FormulaPart(
                        name.apply(words.group()), Optional.of(url.apply(words.group()))));
                done = words.end();
            } else if (ofEntity) {
                parts.add(text(formula.substring(done, words.start()), of));
                parts.add(new MetricDefinition.FormulaPart(entity.apply(words.group()), Optional.empty()));
                done = words.end();
            }
        }
        parts.add(text(formula.substring(done), of));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    private static MetricDefinition.FormulaPart text(String text, String of) {
        String spaced =
                text.replace("*", "×").replace("/", "÷").replace("-", "−").replace("@", " " + of + " ");
        return new MetricDefinition.FormulaPart(spaced, Optional.empty());
    }
}
