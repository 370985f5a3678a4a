package io.assay.site.verdict;

import io.assay.assess.Assessment;
import io.assay.assess.Flip;
import io.assay.assess.Threshold;
import io.assay.framework.Criterion;
import io.assay.framework.NumberLine;
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

    FlipViews(Glossary glossary) {
        this.glossary = glossary;
    }

    public FlipView view(Assessment assessment, Flip flip) {
        Optional<Criterion> criterion = flip.criterion().flatMap(assessment.framework()::criterion);
        Optional<String> metric = flip.threshold().map(threshold -> glossary.metricName(threshold.metric()));
        return new FlipView(
                criterion.map(Criterion::name).or(() -> metric).orElseThrow(),
                change(assessment, criterion, flip),
                Wording.sentence(flip.verdict().toString()),
                flip.verdict().isSettled()
                        ? AssessmentViews.tone(
                                assessment.framework(), flip.verdict().lowest())
                        : Tone.UNKNOWN,
                VerdictWording.score(flip.score(), assessment.framework()),
                flip.parts().stream()
                        .map(part -> part(assessment, part))
                        .filter(part -> !figure(flip).equals(Optional.of(part)))
                        .toList());
    }

    private String change(Assessment assessment, Optional<Criterion> criterion, Flip flip) {
        Optional<String> figure = figure(flip);
        boolean isLadder = assessment.framework().ladder().isPresent();
        String target = Stream.concat(
                        criterion
                                .filter(one -> !isLadder || figure.isEmpty())
                                .flatMap(one -> target(one, flip))
                                .stream(),
                        figure.stream())
                .collect(Collectors.joining(": "));
        Optional<String> decider =
                isLadder ? Optional.empty() : decider(assessment.framework().verdicts(), criterion, flip);
        return target + decider.map(why -> ". " + why).orElse("");
    }

    /** {@code Fee share at 5% or more (+2 points)}. */
    private Optional<String> figure(Flip flip) {
        return flip.threshold().map(threshold -> glossary.metricName(threshold.metric()) + " " + threshold(threshold));
    }

    private static Optional<String> target(Criterion criterion, Flip flip) {
        String name = VerdictWording.name(criterion);
        String far = flip.levelsMoved() > 1 ? ", " + flip.levelsMoved() + " levels away" : "";
        return flip.to()
                .map(to -> flip.from().equals(flip.to())
                        ? "If " + name + " moved within its level"
                        : "If " + name + " were " + to + far);
    }

    /** What decides where the verdict is not the score's own. */
    private static Optional<String> decider(NumberLine verdicts, Optional<Criterion> criterion, Flip flip) {
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
        boolean required = criterion
                .filter(Criterion::required)
                .flatMap(Criterion::levels)
                .map(levels -> levels.list().get(0).id())
                .filter(worst -> flip.to().filter(worst::equals).isPresent())
                .isPresent();
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
