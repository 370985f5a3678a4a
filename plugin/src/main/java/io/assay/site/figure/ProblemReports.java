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
    private static final String QUESTION = "What is wrong with it, and where can the right one be seen?";

    /** @return empty if the site names no tracker */
    public Optional<String> of(Observation figure, Permalink page) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Entity", named(glossary.entityName(figure.entity()), figure.entity()));
        facts.put("Metric", named(glossary.metricName(figure.metric()), figure.metric()));
        facts.put(
                "Value",
                figure.value()
                        .map(value -> glossary.exact(figure.metric(), value))
                        .orElse("missing"));
        facts.put("As of", figure.period().toString());
        facts.put("Issued", figure.issued() + (figure.issuedAssumed() ? " (assumed)" : ""));
        facts.put(
                "Source",
                glossary.sourceName(figure.source())
                        + figure.url().map(url -> ", " + url).orElse(""));
        facts.put(
                "Written in",
                EvidenceRows.place(
                        figure.origin().file().path(), figure.origin().line()));
        facts.put("Address", "metric:" + FigureAddress.of(figure));
        String title = glossary.entityName(figure.entity()) + ": " + glossary.metricName(figure.metric()) + " of "
                + figure.period();
        return issue(title, facts, figure.illustrative(), page);
    }

    /** @param criterion the name of the criterion that was judged */
    public Optional<String> of(Judgement judgement, String criterion, Permalink page) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Entity", named(glossary.entityName(judgement.entity()), judgement.entity()));
        facts.put("Criterion", named(criterion, judgement.criterion()));
        facts.put("Judged", judgement.level());
        facts.put("As of", judgement.asOf().toString());
        facts.put("Issued", judgement.issued().toString());
        judgement.by().ifPresent(by -> facts.put("By", by));
        facts.put(
                "Written in",
                EvidenceRows.place(
                        judgement.origin().file().path(), judgement.origin().line()));
        String title =
                glossary.entityName(judgement.entity()) + ": " + criterion + ", judged as of " + judgement.asOf();
        return issue(title, facts, judgement.illustrative(), page);
    }

    private Optional<String> issue(String title, Map<String, String> facts, boolean illustrative, Permalink page) {
        glossary.settings().baseUrl().ifPresent(base -> facts.put("Page", page.at(base)));
        if (illustrative || glossary.settings().illustrative()) {
            facts.put("Note", "the site says that this is invented (illustrative)");
        }
        String body = facts.entrySet().stream()
                .map(fact -> "- " + fact.getKey() + ": " + fact.getValue() + "\n")
                .collect(Collectors.joining("", "", "\n" + QUESTION + "\n\n"));
        return glossary.settings().issues().map(tracker -> tracker.newIssue(title, body));
    }

    private static String named(String name, String id) {
        return name.equals(id) ? id : name + " (" + id + ")";
    }
}
