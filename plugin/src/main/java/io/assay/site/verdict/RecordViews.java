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
import io.assay.site.view.RecordView;
import io.assay.site.wording.Glossary;
import java.util.List;
import java.util.function.Function;

/** Shows what was published and kept, and where the content of today says something else of the same day. */
public final class RecordViews {
    private final Glossary glossary;
    private final VerdictWording words;
    private final AssetPaths assets;

    public RecordViews(Glossary glossary, AssetPaths assets) {
        this.glossary = glossary;
        this.words = new VerdictWording(glossary);
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

    private String published(Review review) {
        return words.wordWithRange(review.recorded().verdict());
    }

    private String date(Review review) {
        return glossary.wording().date(review.recorded().clocks().knownAt());
    }

    private String differing(Review review, Framework framework) {
        String reasons = review.differences().isEmpty()
                ? glossary.say("record.computed")
                : glossary.list(review.differences().stream()
                        .limit(Review.TOLD)
                        .map(difference -> words(difference, framework, review))
                        .toList());
        String present = review.present().map(words::wordWithRange).orElseGet(() -> glossary.say("record.nothing"));
        return glossary.say(
                        "record.differs",
                        "published",
                        published(review),
                        "date",
                        date(review),
                        "present",
                        present,
                        "reasons",
                        reasons)
                + review.accepted().map(acceptance -> " " + words(acceptance)).orElse("");
    }

    private String words(Acceptance acceptance) {
        return glossary.say(
                "record.accepted",
                "reason",
                acceptance.reason().replaceFirst("\\.$", ""),
                "author",
                glossary.author(acceptance.by()),
                "date",
                glossary.date(acceptance.date()));
    }

    private String words(Difference difference, Framework framework, Review review) {
        if (difference instanceof Difference.Edited edited) {
            Premise published = edited.published();
            return glossary.say(
                    published.kind() == Premise.Kind.DEFINITION ? "premise.defined" : "premise.was",
                    "what",
                    name(published, framework, review),
                    "before",
                    value(published),
                    "now",
                    value(edited.present()));
        } else if (difference instanceof Difference.Removed removed) {
            return glossary.say("premise.gone", "what", name(removed.published(), framework, review));
        } else if (difference instanceof Difference.Backdated backdated) {
            return glossary.say("premise.new", "what", name(backdated.present(), framework, review));
        }
        return glossary.say(difference instanceof Difference.KindChanged ? "premise.kind" : "premise.framework");
    }

    /** {@code GPUs earning fees of 30 Jun 2026}. */
    private String name(Premise premise, Framework framework, Review review) {
        String criterion =
                framework.criterion(premise.about()).map(found -> found.name()).orElse(premise.about());
        return switch (premise.kind()) {
            case FIGURE -> {
                String metric = premise.entity()
                        .filter(entity -> !entity.equals(review.recorded().entity()))
                        .map(entity -> glossary.metricOf(premise.about(), entity))
                        .orElseGet(() -> glossary.metricName(premise.about()));
                yield premise.of()
                        .flatMap(TimeSpan::parse)
                        .map(span -> glossary.say(
                                "premise.figure",
                                "metric",
                                metric,
                                "period",
                                glossary.wording().period(span)))
                        .orElse(metric);
            }
            case JUDGEMENT -> glossary.say("premise.judgement", "criterion", criterion);
            case EXEMPTION -> glossary.say("premise.exemption", "criterion", criterion);
            case OVERRIDE -> glossary.say("premise.override", "criterion", criterion);
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
