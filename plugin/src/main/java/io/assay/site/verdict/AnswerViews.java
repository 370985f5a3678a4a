package io.assay.site.verdict;

import io.assay.assess.Answer;
import io.assay.assess.Assessment;
import io.assay.assess.VerdictRange;
import io.assay.exact.Interval;
import io.assay.site.view.AnswerView;
import io.assay.site.view.Tone;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what answers would make of an unsettled verdict: those that come to the same are told together, those that leave
 * it as it stands are not told.
 */
final class AnswerViews {
    private final Glossary glossary;
    private final VerdictWording words;

    AnswerViews(Glossary glossary) {
        this.glossary = glossary;
        this.words = new VerdictWording(glossary);
    }

    List<AnswerView> of(Assessment assessment) {
        List<AnswerView> views = new ArrayList<>();
        List<Answer> same = new ArrayList<>();
        for (Answer answer : telling(assessment)) {
            if (!same.isEmpty() && !isTheSame(same.get(0), answer)) {
                views.add(view(assessment, same));
                same.clear();
            }
            same.add(answer);
        }
        if (!same.isEmpty()) {
            views.add(view(assessment, same));
        }
        return views;
    }

    /** That none of the answers would change anything; empty if one would, or nothing was asked. */
    String none(Assessment assessment) {
        boolean idle = !assessment.answers().isEmpty() && telling(assessment).isEmpty();
        return idle ? glossary.say("answers.none") : "";
    }

    private static List<Answer> telling(Assessment assessment) {
        Optional<VerdictRange> present = VerdictWording.range(assessment.verdict());
        return assessment.answers().stream()
                .filter(answer -> !present.equals(Optional.of(answer.verdict())))
                .toList();
    }

    private static boolean isTheSame(Answer one, Answer other) {
        return one.criterion().equals(other.criterion()) && one.verdict().equals(other.verdict());
    }

    private AnswerView view(Assessment assessment, List<Answer> same) {
        Answer first = same.get(0);
        return new AnswerView(
                glossary.say(
                        "flip.were",
                        "criterion",
                        words.name(assessment.criterion(first.criterion())),
                        "level",
                        glossary.wording()
                                .words()
                                .choice(same.stream().map(Answer::level).toList())),
                Wording.sentence(glossary.wording().range(first.verdict())),
                first.verdict().isSettled()
                        ? AssessmentViews.tone(
                                assessment.framework(), first.verdict().lowest())
                        : Tone.UNKNOWN,
                words.score(
                        same.stream().map(Answer::score).reduce(Interval::hull).orElseThrow(), assessment.framework()));
    }
}
