package io.assay.site.figure;

import io.assay.metric.Clocks;
import io.assay.metric.MetricHistory;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.site.wording.Glossary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says of figures that have another value now what was said first: {@code first issued as 90,000 GPUs on 14 Jul 2026}. */
public record FirstIssues(MetricHistory history, Clocks clocks, Glossary glossary) {
    /** @return empty if it is the same */
    public String of(Observation latest) {
        return history.listVintages(latest.metric(), latest.entity()).stream()
                .filter(vintage -> FigureRevision.isSame(vintage, latest))
                .findFirst()
                .filter(first -> !first.value().equals(latest.value()))
                .map(first -> words(
                        first.value()
                                .map(value -> glossary.exact(first.metric(), value))
                                .orElseGet(() -> glossary.say("missing")),
                        Optional.of(first.issued())))
                .orElse("");
    }

    /** What each of a metric's readings was with every figure as it was issued first. */
    List<Reading> list(String metric, String entity) {
        return history.listFirstIssued(metric, entity, clocks);
    }

    /**
     * @param first the readings as they were first
     * @return empty if it is the same, or if one of the two has no value
     */
    public String of(Reading latest, List<Reading> first) {
        return first.stream()
                .filter(reading -> reading.asOf().equals(latest.asOf()))
                .reduce((earlier, later) -> later)
                .filter(reading -> latest.value().isPresent() && reading.value().isPresent())
                .filter(reading -> !reading.value().equals(latest.value()))
                .map(reading -> words(beside(latest, reading), reading.issued()))
                .orElse("");
    }

    /** As briefly as the latest is told, if that tells the two apart. */
    private String beside(Reading latest, Reading first) {
        String brief = glossary.brief(first.metric(), first.value().orElseThrow());
        return brief.equals(glossary.brief(latest.metric(), latest.value().orElseThrow()))
                ? glossary.exact(first.metric(), first.value().orElseThrow())
                : brief;
    }

    private String words(String value, Optional<LocalDate> issued) {
        return issued.map(day -> glossary.say("first-issue.dated", "value", value, "date", glossary.date(day)))
                .orElseGet(() -> glossary.say("first-issue.value", "value", value));
    }
}
