package io.assay.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A recorded verdict beside what the content of today makes of the same day.
 *
 * @param recorded what was published
 * @param present what comes out today; empty if its entity or framework is gone
 * @param differences what is otherwise, whether or not the verdict is
 * @param acceptance who stands by another verdict
 */
public record Review(
        PublishedAssessment recorded,
        Optional<PublishedVerdict> present,
        List<Difference> differences,
        Optional<Acceptance> acceptance) {
    /** How many reasons fit a sentence. */
    public static final int TOLD = 3;

    public Review {
        differences = List.copyOf(differences);
    }

    static Review of(PublishedAssessment recorded, Optional<PublishedVerdict> present, List<Difference> differences) {
        return new Review(recorded, present, differences, Optional.empty());
    }

    /** With the one of some that is about it. */
    Review with(List<Acceptance> acceptances) {
        Optional<Acceptance> its = acceptances.stream()
                .filter(acceptance -> acceptance.record().equals(recorded.record()))
                .findFirst();
        return new Review(recorded, present, differences, its);
    }

    /** The word of who stands by the verdict that comes out today, if it is another one and somebody does. */
    public Optional<Acceptance> accepted() {
        return acceptance.filter(word -> differs() && word.now().equalsIgnoreCase(presentWords()));
    }

    /** Whether another verdict comes out today. */
    public boolean differs() {
        return present.filter(recorded.verdict()::equals).isEmpty();
    }

    /** What comes out today, in words. */
    public String presentWords() {
        return present.map(PublishedVerdict::words).orElse("nothing at all");
    }

    /** Why, in clauses; never empty. */
    public String why() {
        if (differences.isEmpty()) {
            return present.isEmpty()
                    ? "the entity or the framework is gone"
                    : "nothing that the record holds has changed, so the record was edited, or verdicts are computed in another way";
        }
        int more = differences.size() - TOLD;
        return differences.stream().limit(TOLD).map(Difference::words).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more" : "");
    }
}
