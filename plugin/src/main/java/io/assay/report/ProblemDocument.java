package io.assay.report;

import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.Edit;
import io.assay.diagnostic.Place;
import io.assay.diagnostic.Severity;
import io.assay.notation.JsonWriter;
import io.assay.text.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code assay-report.json}: every problem of a build as data, sorted by place, as {@code report.schema.json} describes it.
 * The same problems give the same bytes.
 */
public final class ProblemDocument {
    private ProblemDocument() {}

    /**
     * @param folder what the paths of files are relative to, with {@code /} at its end if it is not empty; it is put before
     *     them
     * @param known how many problems the baseline knows, which are not among those told
     */
    public static String write(String folder, Diagnostics told, int known, boolean failed) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("failed", failed);
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("error", told.count(Severity.ERROR));
        counts.put("warning", told.count(Severity.WARNING));
        counts.put("hint", told.count(Severity.HINT));
        counts.put("known", known);
        document.put("counts", counts);
        document.put(
                "problems",
                told.stream().map(problem -> problem(folder, problem)).toList());
        return JsonWriter.write(document);
    }

    /** The JSON Schema of the document. */
    public static String schema() {
        try (InputStream in = ProblemDocument.class.getResourceAsStream("report.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> problem(String folder, Diagnostic problem) {
        Place place = problem.place();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", problem.code().id());
        object.put("severity", problem.severity().word());
        object.put("file", folder + place.path());
        object.put("start", position(place.start()));
        object.put("end", position(place.end()));
        object.put("message", problem.message());
        problem.hint().ifPresent(hint -> object.put("hint", hint));
        if (!place.excerpt().isEmpty()) {
            object.put("excerpt", place.excerpt());
        }
        problem.fix().ifPresent(fix -> object.put("fix", fix(folder, fix)));
        return object;
    }

    private static Map<String, Object> fix(String folder, Edit fix) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", folder + fix.path());
        object.put("start", position(fix.place().start()));
        object.put("end", position(fix.place().end()));
        object.put("before", fix.before());
        object.put("after", fix.after());
        return object;
    }

    private static Map<String, Object> position(SourcePosition position) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("line", position.line());
        object.put("column", position.column());
        return object;
    }
}
