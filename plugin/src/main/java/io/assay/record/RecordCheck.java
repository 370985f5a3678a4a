package io.assay.record;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where the content of today contradicts what was published. An edit in place is told at the row, once for all
 * records that hold it; rows that are gone once for each file that they are gone from; a verdict that would be another at
 * its record.
 */
final class RecordCheck {
    private static final String RESTATE =
            " back, and add a row with its own 'issued' and the 'revision': restated or redefined if the source changed"
                    + " it, corrected if we had it wrong";

    private final Set<Object> asked = new HashSet<>();
    private final Map<String, List<Gone>> gone = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** A row, and the record that rests on it. */
    private record Gone(Premise row, PublishedAssessment recorded) {}

    private RecordCheck() {}

    /** @param reviews by entity and framework, the oldest first */
    static List<Diagnostic> check(List<Review> reviews) {
        RecordCheck check = new RecordCheck();
        for (int i = 0; i < reviews.size(); i++) {
            Review review = reviews.get(i);
            review.differences().forEach(difference -> check.ask(difference, review.recorded()));
            boolean superseded = i + 1 < reviews.size()
                    && isOfTheSameDay(review.recorded(), reviews.get(i + 1).recorded());
            if (review.differs() && !superseded && review.accepted().isEmpty()) {
                check.tell(review);
            }
        }
        check.gone.values().forEach(check::tellGone);
        return check.diagnostics;
    }

    private static boolean isOfTheSameDay(PublishedAssessment one, PublishedAssessment other) {
        return one.isOfTheSame(other) && one.clocks().equals(other.clocks());
    }

    private void ask(Difference difference, PublishedAssessment recorded) {
        if (difference instanceof Difference.Edited edited && edited.published().isDated()) {
            Premise published = edited.published();
            ask(
                    List.of(published.text()),
                    Diagnostic.of(
                                    Code.EDITED_IN_PLACE,
                                    edited.present().origin().place(),
                                    published.name() + " was published as " + published.says() + " on " + day(recorded)
                                            + ", and says " + edited.present().says() + " now")
                            .withHint("a slip, or a restatement? Put " + published.says()
                                    + (published.kind() == Premise.Kind.FIGURE
                                            ? RESTATE
                                            : " back, and add what is judged now with its own 'issued'")));
        } else if (difference instanceof Difference.Removed removed
                && removed.published().isDated()) {
            if (asked.add(List.of(removed.published().text()))) {
                gone.computeIfAbsent(removed.published().file(), file -> new ArrayList<>())
                        .add(new Gone(removed.published(), recorded));
            }
        } else if (difference instanceof Difference.FrameworkEdited edited) {
            ask(
                    List.of(edited.present().origin().file(), recorded.frameworkHash()),
                    Diagnostic.of(
                                    Code.FRAMEWORK_EDITED,
                                    edited.present().origin().place(),
                                    "the rules of '" + edited.present().id() + "'"
                                            + version(edited.present().version())
                                            + " are not those by which verdicts were published on " + day(recorded))
                            .withHint(
                                    "bring the file back as it was, and write the new rules into a file beside it with"
                                            + " another 'version' and its own 'effective_from'"));
        }
    }

    private void ask(Object once, Diagnostic diagnostic) {
        if (asked.add(once)) {
            diagnostics.add(diagnostic);
        }
    }

    /** @param rows of one file */
    private void tellGone(List<Gone> rows) {
        Premise first = rows.get(0).row();
        int others = rows.size() - 1;
        diagnostics.add(Diagnostic.of(
                        Code.PUBLISHED_ROW_REMOVED,
                        first.origin().place(),
                        first.name() + " was published as " + first.says() + " on "
                                + day(rows.get(0).recorded()) + " and is gone from " + first.place()
                                + switch (others) {
                                    case 0 -> "";
                                    case 1 -> ", and so is another figure or judgement of that file";
                                    default -> ", and so are " + others + " other figures and judgements of that file";
                                })
                .withHint(
                        "put back what stood there, its days included; what turned out to be wrong gets a new row with"
                                + " its own 'issued'"));
    }

    private void tell(Review review) {
        PublishedAssessment recorded = review.recorded();
        diagnostics.add(Diagnostic.of(
                        Code.PAST_VERDICT_DIFFERS,
                        recorded.origin().place(),
                        "'" + recorded.entity() + "' was published as "
                                + recorded.verdict().words() + " on "
                                + day(recorded) + ", and the content of today makes it " + review.presentWords()
                                + " for that day: " + review.why())
                .withHint((review.differences().stream().anyMatch(RecordCheck::isOfRow)
                                ? "mend first the rows that are told to be edited or gone; if it differs then,"
                                : "what was published stays:")
                        + " record a change with a date of its own, or stand by this one in '"
                        + AcceptanceDecoder.FILE + "' with now: \"" + review.presentWords()
                        + "\"; readers are told of the difference"));
    }

    /** Whether it is told at the row, or of it. */
    private static boolean isOfRow(Difference difference) {
        return difference instanceof Difference.Edited edited
                        && edited.published().isDated()
                || difference instanceof Difference.Removed removed
                        && removed.published().isDated();
    }

    private static String version(Optional<String> version) {
        return version.map(number -> " " + number).orElse("");
    }

    private static String day(PublishedAssessment recorded) {
        return recorded.clocks().knownAt().toString();
    }
}
