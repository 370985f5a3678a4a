package io.assay.site.figure;

import io.assay.framework.Judgement;
import io.assay.knowledge.Permalink;
import io.assay.metric.Observation;
import io.assay.site.wording.Glossary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes links that open an issue about one figure or judgement, all that leads to it filled in. */
record ProblemReports(Glossary glossary) {
    /** @return empty if the site names no tracker */
    public Optional<String> of(Observation figure, Permalink page) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "column.entity", named(glossary.entityName(figure.entity()), figure.entity()));
        put(facts, "column.metric", named(glossary.metricName(figure.metric()), figure.metric()));
        put(
                facts,
                "column.value",
                figure.value()
                        .map(value -> glossary.exact(figure.metric(), value))
                        .orElseGet(() -> glossary.say("missing")));
        put(facts, "column.as-of", figure.period().toString());
        put(
                facts,
                "column.issued",
                figure.issuedAssumed()
                        ? glossary.say("evidence.assumed", "date", figure.issued())
                        : figure.issued().toString());
        put(
                facts,
                "column.source",
                glossary.sourceName(figure.source())
                        + figure.url().map(url -> ", " + url).orElse(""));
        put(facts, "column.place", FilePlaces.text(figure.origin()));
        put(facts, "report.address", "metric:" + FigureAddress.of(figure));
        String title = glossary.say(
                "report.figure-title",
                "entity",
                glossary.entityName(figure.entity()),
                "metric",
                glossary.metricName(figure.metric()),
                "period",
                figure.period());
        return issue(title, facts, figure.illustrative(), page);
    }

    /** @param criterion the name of the criterion that was judged */
    public Optional<String> of(Judgement judgement, String criterion, Permalink page) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "column.entity", named(glossary.entityName(judgement.entity()), judgement.entity()));
        put(facts, "report.criterion", named(criterion, judgement.criterion()));
        put(facts, "report.judged", judgement.level());
        put(facts, "column.as-of", judgement.asOf().toString());
        put(facts, "column.issued", judgement.issued().toString());
        judgement.by().ifPresent(by -> put(facts, "report.by", by));
        put(facts, "column.place", FilePlaces.text(judgement.origin()));
        String title = glossary.say(
                "report.judgement-title",
                "entity",
                glossary.entityName(judgement.entity()),
                "criterion",
                criterion,
                "date",
                judgement.asOf());
        return issue(title, facts, judgement.illustrative(), page);
    }

    private Optional<String> issue(String title, Map<String, String> facts, boolean illustrative, Permalink page) {
        glossary.settings().baseUrl().ifPresent(base -> put(facts, "report.page", page.at(base)));
        if (illustrative || glossary.settings().illustrative()) {
            put(facts, "report.note", glossary.say("report.invented"));
        }
        String body = facts.entrySet().stream()
                .map(fact -> "- " + fact.getKey() + ": " + fact.getValue() + "\n")
                .collect(Collectors.joining("", "", "\n" + glossary.say("report.question") + "\n\n"));
        return glossary.settings().issues().map(tracker -> tracker.newIssue(title, body));
    }

    private void put(Map<String, String> facts, String label, String value) {
        facts.put(glossary.say(label), value);
    }

    private static String named(String name, String id) {
        return name.equals(id) ? id : name + " (" + id + ")";
    }
}
