package io.assay.site.verdict;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Framework;
import io.assay.knowledge.Permalink;
import io.assay.metric.TimeSpan;
import io.assay.record.Acceptance;
import io.assay.record.Difference;
import io.assay.record.Premise;
import io.assay.record.PublishedAssessment;
import io.assay.record.Review;
import io.assay.site.fact.AssetPaths;
import io.assay.site.figure.EvidenceRows;
import io.assay.site.view.RecordView;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import java.util.List;
import java.util.function.Function;

/** Shows what was published and kept, and where the content of today says something else of the same day. */
public final class RecordViews {
    private final Glossary glossary;
    private final AssetPaths assets;

    public RecordViews(Glossary glossary, AssetPaths assets) {
        this.glossary = glossary;
        this.assets = assets;
    }

    /** @param reviews of one entity by one framework, the latest first */
    public RecordView view(List<Review> reviews, Framework framework, Permalink from) {
        return new RecordView(
                reviews.stream()
                        .filter(Review::differs)
                        .map(review -> entry(review, from, one -> differing(one, framework)))
                        .toList(),
                reviews.stream()
                        .map(review -> entry(review, from, one -> date(one) + ": " + published(one)))
                        .toList());
    }

    private RecordView.Entry entry(Review review, Permalink from, Function<Review, String> text) {
        PublishedAssessment recorded = review.recorded();
        return new RecordView.Entry(
                recorded.clocks().knownAt().toString(),
                text.apply(review),
                Permalink.relative(
                        from, assets.published(recorded.origin().file().path())));
    }

    private static String published(Review review) {
        return review.recorded().verdict().words();
    }

    private String date(Review review) {
        return glossary.wording().date(review.recorded().clocks().knownAt());
    }

    private String differing(Review review, Framework framework) {
        String reasons = review.differences().isEmpty()
                ? "verdicts are computed in another way now"
                : Wording.list(review.differences().stream()
                        .limit(Review.TOLD)
                        .map(difference -> words(difference, framework))
                        .toList());
        return "Published as " + published(review) + " on " + date(review) + "; today’s data of that day would say "
                + review.presentWords() + ": " + reasons + "."
                + review.accepted().map(this::words).orElse("");
    }

    private String words(Acceptance acceptance) {
        return " Changed since, because " + acceptance.reason().replaceFirst("\\.$", "") + " ("
                + glossary.author(acceptance.by()) + ", " + glossary.wording().date(acceptance.date()) + ").";
    }

    private String words(Difference difference, Framework framework) {
        if (difference instanceof Difference.Edited edited) {
            Premise published = edited.published();
            return name(published, framework)
                    + (published.kind() == Premise.Kind.DEFINITION
                            ? " is defined otherwise now"
                            : " was " + value(published) + " then and is " + value(edited.present()) + " now");
        } else if (difference instanceof Difference.Removed removed) {
            return name(removed.published(), framework) + " is gone";
        } else if (difference instanceof Difference.Backdated backdated) {
            return name(backdated.present(), framework) + " was not known";
        }
        return difference instanceof Difference.KindChanged
                ? "it counts as something else"
                : "the framework is not what it was";
    }

    /** {@code GPUs earning fees of 30 Jun 2026}. */
    private String name(Premise premise, Framework framework) {
        String criterion =
                framework.criterion(premise.about()).map(found -> found.name()).orElse(premise.about());
        return switch (premise.kind()) {
            case FIGURE ->
                glossary.metricName(premise.about())
                        + premise.of()
                                .flatMap(TimeSpan::parse)
                                .map(span -> " of " + EvidenceRows.period(span, glossary.wording()))
                                .orElse("");
            case JUDGEMENT -> "the judgement of " + criterion;
            case EXEMPTION -> "the exemption from " + criterion;
            case OVERRIDE -> "the level set for " + criterion;
            case DEFINITION -> glossary.metricName(premise.about());
        };
    }

    private String value(Premise premise) {
        return premise.kind() == Premise.Kind.FIGURE
                ? Rational.parse(premise.says())
                        .map(number -> glossary.exact(premise.about(), Interval.exactly(number)))
                        .orElse(premise.says())
                : premise.says();
    }
}
