package io.assay.site.view;

import java.util.List;
import java.util.Optional;

/**
 * An entity under one framework, whole.
 *
 * @param versions this verdict beside that of the framework's version before, as long as both are shown
 * @param stages of a ladder, the lowest first; nothing without one
 * @param missing what would have to become known, in sentences; empty if all is
 * @param answers what the answers to open questions would make of it, where that is something else than it is
 * @param noAnswer that no answer alone would change anything, in a sentence; empty if one would, or none is open
 * @param contributions what makes up the score, as a chart
 * @param record what was published on other days, and kept
 * @param elsewhere the same in other forms
 */
public record AssessmentView(
        VerdictView verdict,
        Optional<VersionsView> versions,
        List<CriterionView> criteria,
        List<StageView> stages,
        List<String> missing,
        List<AnswerView> answers,
        String noAnswer,
        List<FlipView> upward,
        List<FlipView> downward,
        List<String> guards,
        List<EvidenceRow> evidence,
        Optional<Figure> contributions,
        Optional<TimelineView> timeline,
        RecordView record,
        Elsewhere elsewhere) {
    public AssessmentView {
        criteria = List.copyOf(criteria);
        stages = List.copyOf(stages);
        missing = List.copyOf(missing);
        answers = List.copyOf(answers);
        upward = List.copyOf(upward);
        downward = List.copyOf(downward);
        guards = List.copyOf(guards);
        evidence = List.copyOf(evidence);
    }
}
