package io.assay.metric;

import io.assay.exact.Rational;
import io.assay.knowledge.Entity;
import io.assay.metric.Expression.Aggregate;
import io.assay.metric.Expression.Annualized;
import io.assay.metric.Expression.Average;
import io.assay.metric.Expression.Change;
import io.assay.metric.Expression.Input;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the days or periods of which all inputs of a formula have a reading. Flows are taken over one and the same
 * period, gauges beside them at its end. A metric's {@code max_skew} lets gauges be older than the others by that much,
 * and later than a period's end.
 */
final class Alignment {
    private final HistoryView view;
    private final MetricCatalog metrics;

    Alignment(HistoryView view) {
        this.view = view;
        this.metrics = view.history().metrics();
    }

    /** A metric of an entity, whatever the day. */
    private record Subject(String metric, String entity) {}

    /** The days or periods of which one input has a reading and others may, latest first. */
    Stream<TimeSpan> candidates(Metric metric, String entity) {
        List<Subject> subjects = subjects(metric, entity);
        if (subjects.isEmpty()) {
            boolean constant = metrics.isConstant(metric.id());
            return constant ? Stream.of(TimeSpan.day(view.clocks().asOf())) : Stream.empty();
        }
        Subject lead = subjects.stream()
                .filter(subject -> metrics.isOverPeriod(subject.metric))
                .findFirst()
                .orElse(subjects.get(0));
        boolean skewed = metric.maxSkew().isPresent() && !metrics.isOverPeriod(lead.metric);
        return skewed
                ? subjects.stream().flatMap(this::spans).distinct().sorted(Comparator.reverseOrder())
                : spans(lead);
    }

    /** What comes in for each input beside a day or period; empty if one has no reading there. */
    Optional<Map<Input, List<Term>>> align(Metric metric, String entity, TimeSpan span) {
        Map<Input, List<Term>> aligned = new LinkedHashMap<>();
        for (Input input : inputs(metric)) {
            Optional<List<Term>> terms = terms(input, metric, entity, span);
            if (terms.isEmpty()) {
                return Optional.empty();
            }
            aligned.put(input, terms.get());
        }
        return Optional.of(aligned);
    }

    String whyNot(Metric metric, String entity) {
        List<Subject> subjects = subjects(metric, entity);
        for (Subject subject : subjects) {
            if (spans(subject).findAny().isEmpty()) {
                Reading nothing = view.read(subject.metric, subject.entity);
                String whose = subject.entity.equals(entity) ? "" : " (" + subject.entity + ")";
                return nothing.why().orElseThrow() + whose;
            }
        }
        List<String> names = subjects.stream().map(Subject::metric).distinct().toList();
        String common = metrics.isOverPeriod(metric.id()) ? "period" : "day";
        return switch (subjects.size()) {
            case 0 -> "there is no entity to take figures of";
            case 1 -> "the figures of " + names.get(0) + " do not go back far enough";
            default -> String.join(" and ", names) + " have no " + common + " in common";
        };
    }

    private Stream<TimeSpan> spans(Subject subject) {
        return view.spans(subject.metric, subject.entity);
    }

    private static List<Input> inputs(Metric metric) {
        return metric.formula().orElseThrow().expression().inputs().toList();
    }

    /** Whose figures a formula takes in, apart from those that are the same every day. */
    private List<Subject> subjects(Metric metric, String entity) {
        return inputs(metric).stream()
                .filter(input -> !metrics.isConstant(input.reference().metric()))
                .flatMap(input -> entities(input, entity).stream()
                        .map(whose -> new Subject(input.reference().metric(), whose)))
                .distinct()
                .toList();
    }

    private List<String> entities(Input input, String entity) {
        if (input instanceof Aggregate aggregate) {
            return view.history().entities().list().stream()
                    .filter(one -> aggregate
                            .kind()
                            .map(kind -> one.kind().filter(kind::equals).isPresent())
                            .orElse(!one.isBenchmark()))
                    .map(Entity::id)
                    .toList();
        }
        return List.of(input.reference()
                .entity()
                .map(name ->
                        view.history().entities().find(name).map(Entity::id).orElse(name))
                .orElse(entity));
    }

    private Optional<List<Term>> terms(Input input, Metric metric, String entity, TimeSpan span) {
        String id = input.reference().metric();
        List<String> entities = entities(input, entity);
        List<Term> terms = new ArrayList<>();
        for (String whose : entities) {
            Optional<TimeSpan> at = place(id, whose, span, metric.maxSkew());
            if (at.isEmpty()) {
                return Optional.empty();
            }
            terms.add(new Term(Rational.ONE, id, whose, at.get(), false));
        }
        return terms.isEmpty() ? Optional.empty() : weigh(input, terms);
    }

    private Optional<List<Term>> weigh(Input input, List<Term> terms) {
        Term first = terms.get(0);
        if (input instanceof Aggregate aggregate) {
            return Optional.of(aggregate.mean() ? evenly(terms) : terms);
        }
        if (input instanceof Average average) {
            LocalDate start = Cadence.before(first.span().end(), average.length());
            return Optional.of(evenly(upTo(first)
                    .takeWhile(term -> term.span().end().isAfter(start))
                    .toList()));
        }
        if (input instanceof Change change) {
            return earlier(first, change.length()).map(before -> List.of(first, before.times(Rational.of(-1))));
        }
        return Optional.of(input instanceof Annualized ? List.of(first.times(perYear(first.span()))) : terms);
    }

    private static List<Term> evenly(List<Term> terms) {
        return terms.stream()
                .map(term -> term.times(Rational.of(1, terms.size())))
                .toList();
    }

    /** A figure and those of the same length before it, latest first. */
    private Stream<Term> upTo(Term latest) {
        return view.spans(latest.metric(), latest.entity())
                .filter(span -> !span.end().isAfter(latest.span().end()))
                .filter(span -> span.months().equals(latest.span().months()))
                .map(span -> span.equals(latest.span())
                        ? latest
                        : new Term(Rational.ONE, latest.metric(), latest.entity(), span, true));
    }

    /** The last figure from a length of time before or longer, but not from twice as long before. */
    private Optional<Term> earlier(Term term, Period length) {
        LocalDate newest = Cadence.before(term.span().end(), length);
        LocalDate oldest = Cadence.before(newest, length);
        return upTo(term)
                .filter(before -> !before.span().end().isAfter(newest))
                .findFirst()
                .filter(before -> before.span().end().isAfter(oldest));
    }

    private static Rational perYear(TimeSpan span) {
        return span.months().map(months -> Rational.of(12, months)).orElseGet(() -> Rational.of(365, span.days()));
    }

    /** Where to read a metric that is to stand beside a day or period. */
    private Optional<TimeSpan> place(String metric, String entity, TimeSpan span, Optional<Period> maxSkew) {
        if (metrics.isConstant(metric)) {
            return Optional.of(span);
        }
        if (metrics.isOverPeriod(metric)) {
            return Optional.of(span).filter(same -> view.exists(metric, entity, same));
        }
        TimeSpan day = TimeSpan.day(span.end());
        if (view.exists(metric, entity, day)) {
            return Optional.of(day);
        }
        return maxSkew.flatMap(skew -> near(metric, entity, span, skew));
    }

    private Optional<TimeSpan> near(String metric, String entity, TimeSpan span, Period skew) {
        LocalDate earliest = span.end().minus(skew);
        LocalDate latest =
                span.start().equals(span.end()) ? span.end() : span.end().plus(skew);
        List<TimeSpan> within = view.spans(metric, entity)
                .filter(near -> !near.end().isAfter(latest))
                .takeWhile(near -> !near.end().isBefore(earliest))
                .toList();
        return within.stream()
                .filter(near -> !near.end().isAfter(span.end()))
                .findFirst()
                .or(() -> within.isEmpty() ? Optional.empty() : Optional.of(within.get(within.size() - 1)));
    }
}
