package io.assay.record;

import io.assay.assess.Assessment;
import io.assay.assess.Assessor;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.framework.Frameworks;
import io.assay.framework.Judgements;
import io.assay.knowledge.Slug;
import io.assay.metric.MetricHistory;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is published now, what was, and how the two agree. Immutable. */
public final class Register {
    private final List<PublishedAssessment> present;
    private final List<PublishedAssessment> recorded;
    private final List<Review> reviews;
    private final Set<String> files = new TreeSet<>();

    private Register(
            List<PublishedAssessment> present,
            List<PublishedAssessment> recorded,
            List<Review> reviews,
            List<SourceFile> files) {
        this.present = List.copyOf(present);
        this.recorded = List.copyOf(recorded);
        this.reviews = List.copyOf(reviews);
        files.forEach(file -> this.files.add(file.path()));
    }

    /**
     * Reads what is on record, and replays it. Nothing is replayed while a framework can't be read: verdicts would seem
     * to be gone.
     *
     * @param tree the content, its records in {@code assessments/}
     * @param frameworks all versions
     * @param assessments what is published now
     */
    public static Checked<Register> of(
            SourceTree tree,
            Frameworks frameworks,
            MetricHistory history,
            Judgements judgements,
            Assessor assessor,
            List<Assessment> assessments) {
        Checked<List<PublishedAssessment>> records = RecordDecoder.decode(tree);
        List<Diagnostic> diagnostics = new ArrayList<>(records.diagnostics().list());
        Checked<List<Acceptance>> acceptances = AcceptanceDecoder.decode(tree);
        diagnostics.addAll(acceptances.diagnostics().list());
        Publisher publisher = Publisher.of(new Premises(history, judgements), frameworks);
        List<Review> reviews = frameworks.complete()
                ? new Reviewer(publisher, frameworks, assessor)
                        .review(records.value()).stream()
                                .map(review -> review.with(acceptances.value()))
                                .toList()
                : List.of();
        diagnostics.addAll(AcceptanceCheck.check(acceptances.value(), records.value(), reviews));
        diagnostics.addAll(RecordCheck.check(reviews));
        List<PublishedAssessment> present =
                assessments.stream().map(publisher::publish).toList();
        return Checked.of(new Register(present, records.value(), reviews, RecordDecoder.files(tree)), diagnostics);
    }

    /** The paths of the files that hold the records, those that can't be read among them. */
    public Set<String> files() {
        return Collections.unmodifiableSet(files);
    }

    /** @throws IllegalArgumentException if it is none of those that are published now */
    public PublishedAssessment get(Assessment assessment) {
        return present.stream()
                .filter(one -> one.entity().equals(assessment.entity().id())
                        && one.framework().equals(assessment.framework().id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "not published: " + assessment.entity().id()));
    }

    /** What was recorded of the same entity by the same framework, the latest first. */
    public List<Review> listReviews(Assessment assessment) {
        PublishedAssessment published = get(assessment);
        List<Review> its = new ArrayList<>(reviews.stream()
                .filter(review -> review.recorded().isOfTheSame(published))
                .toList());
        Collections.reverse(its);
        return its;
    }

    /**
     * Where to record what is published now: a path in the content folder at which no file stands yet. Empty if the last
     * record up to its day says the same.
     */
    public Optional<String> findPlaceToRecord(Assessment assessment) {
        PublishedAssessment published = get(assessment);
        Optional<PublishedAssessment> last = recorded.stream()
                .filter(record -> record.isOfTheSame(published)
                        && !record.clocks().knownAt().isAfter(published.clocks().knownAt()))
                .reduce((earlier, later) -> later);
        return last.filter(published::saysAs).isPresent() ? Optional.empty() : Optional.of(freePath(published));
    }

    private String freePath(PublishedAssessment published) {
        String name = RecordDecoder.FOLDER + "/" + Slug.of(published.entity()) + "." + Slug.of(published.framework())
                + "." + published.clocks().knownAt();
        String path = name + ".json";
        for (int number = 2; files.contains(path); number++) {
            path = name + "." + number + ".json";
        }
        return path;
    }
}
