package io.assay.site.verdict;

import io.assay.assess.Assessment;
import io.assay.assess.CriterionResult;
import io.assay.assess.VerdictRange;
import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.metric.Reading;
import io.assay.notation.CsvWriter;
import io.assay.site.figure.ReadingTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All entities against all criteria of a framework as CSV, for spreadsheets and programs: ids in place of names, scores as
 * shares of 1, and of each criterion its outcome, its levels, and the bounds of its value. What is not known is empty.
 */
public final class MatrixTable {
    private MatrixTable() {}

    /** @param invented whether all of it is */
    public static String write(Framework framework, List<Assessment> assessments, boolean invented) {
        return header(framework)
                + assessments.stream()
                        .map(assessment -> line(assessment, invented))
                        .collect(Collectors.joining());
    }

    /** Its first line. */
    static String header(Framework framework) {
        List<String> header = new ArrayList<>(List.of(
                "entity",
                "as_of",
                "state",
                "lowest_verdict",
                "highest_verdict",
                "score_low",
                "score_high",
                "illustrative"));
        for (Criterion criterion : framework.criteria()) {
            for (String part : List.of("outcome", "levels", "value_low", "value_high", "value_as_of")) {
                header.add(criterion.id() + "_" + part);
            }
        }
        return CsvWriter.publish(List.of(header));
    }

    /** The line of one entity. */
    static String line(Assessment assessment, boolean invented) {
        List<String> row = new ArrayList<>();
        Optional<VerdictRange> range = VerdictWording.range(assessment.verdict());
        row.add(assessment.entity().id());
        row.add(assessment.clocks().asOf().toString());
        row.add(VerdictWording.state(assessment.verdict()));
        row.add(range.map(VerdictRange::lowest).orElse(""));
        row.add(range.map(VerdictRange::highest).orElse(""));
        row.addAll(ReadingTable.bounds(assessment.score()));
        row.add(Boolean.toString(invented || assessment.illustrative()));
        assessment.criteria().forEach(result -> addCriterion(result, row));
        return CsvWriter.publish(List.of(row));
    }

    private static void addCriterion(CriterionResult result, List<String> row) {
        Optional<Reading> reading = result.finding().evidence().reading();
        row.add(CriterionViews.outcome(result.finding().outcome()));
        row.add(result.counted().stream()
                .flatMap(grade -> grade.level().stream())
                .map(level -> level.id())
                .collect(Collectors.joining("|")));
        row.addAll(ReadingTable.bounds(reading.flatMap(Reading::value)));
        row.add(reading.flatMap(Reading::asOf).map(Object::toString).orElse(""));
    }
}
