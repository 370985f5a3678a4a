package io.assay.site;

import io.assay.assess.Assessment;
import io.assay.assess.Flip;
import io.assay.assess.Threshold;
import io.assay.framework.Criterion;
import io.assay.framework.NumberLine;

/** Says what would change a verdict. */
final class FlipViews {
    private final Glossary glossary;

    FlipViews(Glossary glossary) {
        this.glossary = glossary;
    }

    FlipView view(Assessment assessment, Flip flip) {
        String name = assessment
                .framework()
                .criterion(flip.criterion())
                .map(Criterion::name)
                .orElseThrow();
        NumberLine verdicts = assessment.framework().verdicts();
        return new FlipView(
                name,
                change(name, flip),
                Wording.sentence(flip.verdict().toString()),
                flip.verdict().isSettled()
                        ? AssessmentViews.tone(
                                assessment.framework(), flip.verdict().lowest())
                        : Tone.UNKNOWN,
                VerdictWording.score(flip.score(), verdicts),
                flip.parts().stream().map(part -> part(assessment, part)).toList());
    }

    private String change(String name, Flip flip) {
        String level = flip.to()
                .filter(to -> !flip.from().filter(to::equals).isPresent())
                .map(to -> " " + to)
                .orElse("");
        String far = flip.levelsMoved() > 1 ? ", " + flip.levelsMoved() + " levels away" : "";
        return flip.threshold()
                .map(threshold -> name + level + far + ": " + glossary.metricName(threshold.metric()) + " "
                        + threshold(threshold))
                .orElse(name + level + far);
    }

    private String part(Assessment assessment, Flip.Part part) {
        String entity = part.input().entity().equals(assessment.entity().id())
                ? ""
                : " of " + glossary.entityName(part.input().entity());
        return glossary.metricName(part.input().metric()) + entity + " " + threshold(part.threshold());
    }

    /** {@code at 820,000 USD or more (+410,000 USD)}. */
    private String threshold(Threshold threshold) {
        String value = glossary.exact(threshold.metric(), threshold.value());
        String side = switch (threshold.side()) {
            case AT_LEAST -> "at " + value + " or more";
            case ABOVE -> "above " + value;
            case AT_MOST -> "at " + value + " or less";
            case BELOW -> "below " + value;
        };
        String change = threshold
                .change()
                .filter(by -> by.signum() != 0)
                .map(by -> " (" + glossary.change(threshold.metric(), by) + ")")
                .orElse("");
        return side + change;
    }
}
