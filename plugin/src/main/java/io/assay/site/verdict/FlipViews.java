package io.assay.site.verdict;

import io.assay.assess.Assessment;
import io.assay.assess.Flip;
import io.assay.assess.Threshold;
import io.assay.framework.Criterion;
import io.assay.framework.NumberLine;
import io.assay.metric.Observation;
import io.assay.site.view.FlipView;
import io.assay.site.view.Tone;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what would change a verdict. */
final class FlipViews {
    private final Glossary glossary;
    private final VerdictWording words;

    FlipViews(Glossary glossary) {
        this.glossary = glossary;
        this.words = new VerdictWording(glossary);
    }

    public FlipView view(Assessment assessment, Flip flip) {
        Optional<Criterion> criterion = flip.criterion().flatMap(assessment.framework()::criterion);
        Optional<String> metric = flip.threshold().map(threshold -> glossary.metricName(threshold.metric()));
        return new FlipView(
                criterion.map(Criterion::name).or(() -> metric).orElseThrow(),
                change(assessment, criterion, flip),
                decider(assessment, criterion, flip),
                Wording.sentence(glossary.wording().range(flip.verdict())),
                flip.verdict().isSettled()
                        ? AssessmentViews.tone(
                                assessment.framework(), flip.verdict().lowest())
                        : Tone.UNKNOWN,
                score(assessment, flip),
                flip.parts().stream()
                        .filter(part ->
                                !figure(flip).equals(Optional.of(part(assessment, flip, part, part.threshold()))))
                        .map(part ->
                                part(assessment, flip, part, part.threshold().rounded()))
                        .toList());
    }

    /** {@code 60.0 of 100}, or {@code under 60.0 of 100} where it comes as near to it as one likes. */
    private String score(Assessment assessment, Flip flip) {
        String score = words.score(flip.score(), assessment.framework());
        return flip.limit() == Flip.Limit.REACHED || !flip.score().isExact() || score.isEmpty()
                ? score
                : glossary.say(flip.limit() == Flip.Limit.UNDER ? "score.under" : "score.over", "score", score);
    }

    /** {@code If revenue were good: Fee share at 50% or more}; what goes by one name is named once. */
    private String change(Assessment assessment, Optional<Criterion> criterion, Flip flip) {
        Optional<String> figure = figure(flip);
        boolean isLadder = assessment.framework().ladder().isPresent();
        Optional<String> target =
                criterion.filter(one -> !isLadder || figure.isEmpty()).flatMap(one -> target(one, flip));
        boolean sameName = criterion
                .map(Criterion::name)
                .equals(flip.threshold().map(threshold -> glossary.metricName(threshold.metric())));
        return target.isPresent() && sameName
                ? target.get() + ", " + threshold(flip.threshold().orElseThrow())
                : Stream.concat(target.stream(), figure.stream()).collect(Collectors.joining(": "));
    }

    /** {@code Fee share at 5% or more (+2 points)}. */
    private Optional<String> figure(Flip flip) {
        return flip.threshold()
                .map(threshold -> glossary.say(
                        "flip.figure",
                        "metric",
                        glossary.metricName(threshold.metric()),
                        "threshold",
                        threshold(threshold)));
    }

    private Optional<String> target(Criterion criterion, Flip flip) {
        boolean within = flip.from().equals(flip.to());
        String key = within ? "flip.within" : flip.levelsMoved() > 1 ? "flip.were-far" : "flip.were";
        return flip.to()
                .map(to -> glossary.say(
                        key, "criterion", words.name(criterion), "level", to, "count", flip.levelsMoved()));
    }

    /** What decides where the verdict is not the score's own; on a ladder nothing is scored. */
    private String decider(Assessment assessment, Optional<Criterion> criterion, Flip flip) {
        NumberLine verdicts = assessment.framework().verdicts();
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
        if (byScore
                || atACut
                || !flip.verdict().isSettled()
                || assessment.framework().ladder().isPresent()) {
            return "";
        }
        boolean required = criterion
                .filter(Criterion::required)
                .flatMap(Criterion::levels)
                .map(levels -> levels.list().get(0).id())
                .filter(worst -> flip.to().filter(worst::equals).isPresent())
                .isPresent();
        return glossary.say(required ? "flip.required" : "flip.rule");
    }

    /** A figure with its period where the same metric's figures of two periods are asked for. */
    private String part(Assessment assessment, Flip flip, Flip.Part part, Threshold threshold) {
        Observation input = part.input();
        boolean own = input.entity().equals(assessment.entity().id());
        boolean dated = flip.parts().stream()
                .map(Flip.Part::input)
                .anyMatch(other -> other.metric().equals(input.metric())
                        && other.entity().equals(input.entity())
                        && !other.period().equals(input.period()));
        String metric = own ? glossary.metricName(input.metric()) : glossary.metricOf(input.metric(), input.entity());
        return glossary.say(
                "flip.figure",
                "metric",
                dated
                        ? glossary.say(
                                "premise.figure",
                                "metric",
                                metric,
                                "period",
                                glossary.wording().period(input.period()))
                        : metric,
                "threshold",
                threshold(threshold));
    }

    /** {@code at 820,000 USD or more (+410,000 USD)}. */
    private String threshold(Threshold threshold) {
        String value = glossary.exact(threshold.metric(), threshold.value());
        String key = switch (threshold.side()) {
            case AT_LEAST -> "flip.at-least";
            case ABOVE -> "flip.above";
            case AT_MOST -> "flip.at-most";
            case BELOW -> "flip.below";
        };
        String change = threshold
                .change()
                .filter(by -> by.signum() != 0)
                .map(by -> " (" + glossary.change(threshold.metric(), by) + ")")
                .orElse("");
        return glossary.say(key, "value", value) + change;
    }
}
