package io.assay.site.wording;

import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.knowledge.Entities;
import io.assay.knowledge.Entity;
import io.assay.knowledge.SiteSettings;
import io.assay.metric.Metric;
import io.assay.metric.MetricCatalog;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.metric.SourceCatalog;
import io.assay.metric.TimeSpan;
import io.assay.metric.ValueFormat;
import io.assay.words.Message;
import io.assay.words.Named;
import io.assay.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What ids stand for, and how values, dates and names are written. */
public record Glossary(
        SiteSettings settings,
        Entities entities,
        MetricCatalog metrics,
        SourceCatalog sources,
        ValueFormat values,
        Wording wording) {
    /** What the site's language says, {@link io.assay.words.Words#say(String, Object...)}. */
    public String say(String key, Object... filling) {
        return wording.words().say(key, filling);
    }

    /** A message in the site's language, with names in place of ids. */
    public String say(Message message) {
        return wording.words().say(message.naming(this::name));
    }

    private String name(Named named) {
        return switch (named.kind()) {
            case METRIC -> metricName(named.id());
            case ENTITY -> entityName(named.id());
        };
    }

    /** What it says of a number, {@link io.assay.words.Words#count}. */
    public String count(String key, long count, Object... filling) {
        return wording.words().count(key, count, filling);
    }

    /** {@code a, b and c}. */
    public String list(List<String> items) {
        return wording.words().list(items);
    }

    /** {@code 30 Jun 2026}. */
    public String date(LocalDate day) {
        return wording.date(day);
    }

    /** When a reading is of: the period that its figures are sums over, where that is one and the same, else its day. */
    public Optional<String> time(Reading reading) {
        return period(reading).map(wording::period).or(() -> reading.asOf().map(this::date));
    }

    /** The period that a reading's figures are sums over, where it is one and the same; empty for what is so on a day. */
    public Optional<TimeSpan> period(Reading reading) {
        List<TimeSpan> periods =
                reading.evidence().stream().map(Observation::period).distinct().toList();
        return periods.stream()
                .filter(span -> periods.size() == 1 && span.days() > 1)
                .findFirst();
    }

    public String entityName(String id) {
        return entities.find(id).map(Entity::name).orElse(id);
    }

    public String metricName(String id) {
        return metrics.find(id).map(Metric::name).orElse(id);
    }

    /** {@code Price of a GPU hour of Central cloud}: a metric where it is not plain of whom it is. */
    public String metricOf(String metric, String entity) {
        return say("metric.of", "metric", metricName(metric), "entity", entityName(entity));
    }

    /** A value as people write it: {@code 17.5%}, {@code $410k}. */
    public String brief(String metric, Interval value) {
        return metrics.find(metric).map(m -> values.brief(m, value)).orElseGet(value::toString);
    }

    /** A value with all its digits and its unit. */
    public String exact(String metric, Interval value) {
        return metrics.find(metric).map(m -> values.full(m, value)).orElseGet(value::toString);
    }

    public String brief(String metric, Rational value) {
        return brief(metric, Interval.exactly(value));
    }

    public String exact(String metric, Rational value) {
        return exact(metric, Interval.exactly(value));
    }

    /** A change of a metric with its sign: {@code +7 percentage points}, {@code −410,000 USD}. */
    public String change(String metric, Rational change) {
        String sign = change.signum() < 0 ? "−" : "+";
        return Words.signed(sign, size(metric, change.abs(), "percentage-points"));
    }

    /** How far two values of a metric are from each other, where a percent sign is in sight: {@code 7 points}. */
    public String distance(String metric, Rational size) {
        return size(metric, size, "points");
    }

    private String size(String metric, Rational size, String points) {
        boolean percent = metrics.find(metric)
                .filter(known -> known.display() == Metric.Display.PERCENT)
                .isPresent();
        String distance =
                metrics.find(metric).map(known -> values.distance(known, size)).orElseGet(size::toString);
        if (!percent) {
            return distance;
        }
        String number = distance.replaceAll("[\\s\u00a0]*%", "");
        return say(points + (number.equals("1") ? ".one" : ".other"), "number", number);
    }

    public String sourceName(Optional<String> id) {
        return id.map(known -> sources.find(known).map(source -> source.name()).orElse(known))
                .orElseGet(() -> say("source.none"));
    }

    /** An author's name, and what they own if they say so. */
    public String author(String id) {
        return Optional.ofNullable(settings.authors().get(id))
                .map(author -> author.holdings()
                        .map(own -> say("author.holdings", "name", author.name(), "holdings", own))
                        .orElse(author.name()))
                .orElse(id);
    }

    /** Who revises or disputes a figure: an author, an entity or a source, else what was written. */
    public String party(String id) {
        return Optional.ofNullable(settings.authors().get(id))
                .map(author -> author.name())
                .or(() -> entities.find(id).map(Entity::name))
                .or(() -> sources.find(id).map(source -> source.name()))
                .orElse(id);
    }

    String authors(List<String> ids) {
        return list(ids.stream().map(this::author).toList());
    }
}
