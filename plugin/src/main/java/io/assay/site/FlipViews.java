package io.assay.site;

import io.assay.assess.Assessment;
import io.assay.assess.Flip;
import io.assay.assess.Threshold;
import io.assay.framework.Criterion;
import io.assay.framework.NumberLine;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what would change a verdict. */
final class FlipViews {
    private final Glossary glossary;

    FlipViews(Glossary glossary) {
        this.glossary = glossary;
    }

    FlipView view(Assessment assessment, Flip flip) {
        Criterion criterion = assessment.framework().criterion(flip.criterion()).orElseThrow();
        return new FlipView(
                criterion.name(),
                change(assessment, criterion, flip),
                Wording.sentence(flip.verdict().toString()),
                flip.verdict().isSettled()
                        ? AssessmentViews.tone(
                                assessment.framework(), flip.verdict().lowest())
                        : Tone.UNKNOWN,
                VerdictWording.score(flip.score(), assessment.framework()),
                flip.parts().stream().map(part -> part(assessment, part)).toList());
    }

    private String change(Assessment assessment, Criterion criterion, Flip flip) {
        NumberLine verdicts = assessment.framework().verdicts();
        String name = VerdictWording.name(criterion);
        String far = flip.levelsMoved() > 1 ? ", " + flip.levelsMoved() + " levels away" : "";
        if (assessment.framework().ladder().isPresent() && flip.threshold().isPresent()) {
            Threshold threshold = flip.threshold().get();
            return glossary.metricName(threshold.metric()) + " " + threshold(threshold);
        }
        Optional<String> level =
                flip.to().filter(to -> !flip.from().filter(to::equals).isPresent());
        String target =
                level.map(to -> "If " + name + " were " + to + far).orElse("If " + name + " moved within its level");
        return target
                + flip.threshold()
                        .map(threshold -> ": " + glossary.metricName(threshold.metric()) + " " + threshold(threshold))
                        .orElse("")
                + decider(verdicts, criterion, flip).map(why -> ". " + why).orElse("");
    }

    /** What decides where the verdict is not the score's own. */
    private static Optional<String> decider(NumberLine verdicts, Criterion criterion, Flip flip) {
        boolean inTheLimit =
                flip.threshold().filter(end -> !end.side().includesValue()).isPresent();
        boolean byScore = Stream.of(flip.score().low(), flip.score().high())
                .flatMap(Optional::stream)
                .map(verdicts::level)
                .allMatch(flip.verdict().lowest()::equals);
        boolean atACut = inTheLimit
                && flip.score().isExact()
                && verdicts.cuts().stream()
                        .anyMatch(cut -> cut.value().equals(flip.score().value()));
        if (byScore || atACut || !flip.verdict().isSettled()) {
            return Optional.empty();
        }
        boolean required = criterion.required()
                && criterion.levels().map(levels -> levels.list().get(0).id()).equals(flip.to());
        return Optional.of(
                required
                        ? "It is required, and at its worst level it decides whatever the score"
                        : "A rule decides, whatever the score");
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
