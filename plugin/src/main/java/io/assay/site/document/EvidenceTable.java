package io.assay.site.document;

import io.assay.assess.Assessment;
import io.assay.assess.CriterionResult;
import io.assay.framework.Judgement;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.notation.CsvWriter;
import io.assay.notation.WebAddress;
import io.assay.site.figure.ReadingTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a verdict rests on as CSV, for spreadsheets and programs: a row for each figure and each judgement under each
 * criterion that uses it, in the order of the criteria.
 */
public final class EvidenceTable {
    private static final List<String> HEADER = List.of(
            "criterion",
            "metric",
            "entity",
            "from",
            "to",
            "low",
            "high",
            "level",
            "issued",
            "status",
            "source",
            "url",
            "illustrative",
            "file",
            "line");

    private EvidenceTable() {}

    /** @param invented whether all of it is */
    public static String write(Assessment assessment, boolean invented) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        for (CriterionResult result : assessment.criteria()) {
            String criterion = result.finding().criterion().id();
            result.finding()
                    .evidence()
                    .readings()
                    .map(Reading::evidence)
                    .flatMap(List::stream)
                    .forEach(figure -> rows.add(row(criterion, figure, invented)));
            result.finding()
                    .evidence()
                    .judgements()
                    .forEach(judgement -> rows.add(row(criterion, judgement, invented)));
        }
        return CsvWriter.publish(rows);
    }

    private static List<String> row(String criterion, Observation figure, boolean invented) {
        List<String> row = new ArrayList<>(List.of(criterion, figure.metric(), figure.entity()));
        row.add(figure.period().start().toString());
        row.add(figure.period().end().toString());
        row.addAll(ReadingTable.bounds(figure.value()));
        row.add("");
        row.addAll(ValuesTable.published(figure, invented));
        return row;
    }

    private static List<String> row(String criterion, Judgement judgement, boolean invented) {
        List<String> row = new ArrayList<>(List.of(criterion, "", judgement.entity()));
        row.add(judgement.asOf().toString());
        row.add(judgement.asOf().toString());
        row.addAll(ReadingTable.bounds(Optional.empty()));
        row.add(judgement.level());
        row.add(judgement.issued().toString());
        row.add("");
        row.add(judgement.by().orElse(""));
        row.add(judgement.evidence().stream().filter(WebAddress::is).findFirst().orElse(""));
        row.add(Boolean.toString(invented || judgement.illustrative()));
        row.add(judgement.origin().file().path());
        row.add(Integer.toString(judgement.origin().line()));
        return row;
    }
}
