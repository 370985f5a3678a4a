package io.assay.build;

import io.assay.cache.LongText;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.Edit;
import io.assay.diagnostic.Place;
import io.assay.diagnostic.Severity;
import io.assay.metric.Clocks;
import io.assay.output.WriteReport;
import io.assay.review.ReviewQueue;
import io.assay.site.view.VerdictSummary;
import io.assay.text.SourcePosition;
import io.assay.text.SourceSpan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a build that wrote a site tells, as bytes: counts and problems, for the build that finds nothing changed. */
final class StoredReport {
    private StoredReport() {}

    static byte[] write(BuildReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(report.pages());
            out.writeLong(report.links());
            out.writeInt(report.charts());
            WriteReport written = report.written().orElseThrow();
            out.writeInt(written.written() + written.unchanged());
            out.writeInt(report.verdicts().size());
            for (VerdictSummary verdict : report.verdicts()) {
                write(verdict, out);
            }
            write(report.diagnostics(), out);
            write(report.known(), out);
        }
        return bytes.toByteArray();
    }

    /**
     * The report of a build that had nothing to do: no verdict is new, and what is due is not looked up.
     *
     * @throws IOException if the bytes are not a report
     */
    static BuildReport read(byte[] bytes, Clocks clocks) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int pages = in.readInt();
        long links = in.readLong();
        int charts = in.readInt();
        int files = in.readInt();
        List<VerdictSummary> verdicts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            verdicts.add(verdict(in));
        }
        return new BuildReport(
                pages,
                links,
                charts,
                verdicts,
                Map.of(),
                new ReviewQueue(clocks, List.of()),
                problems(in),
                problems(in),
                false,
                Optional.of(new WriteReport(0, files, 0, 0)));
    }

    private static void write(VerdictSummary verdict, DataOutputStream out) throws IOException {
        for (String text : List.of(
                verdict.entity(), verdict.framework(), verdict.verdict(), verdict.score(), verdict.certainty())) {
            LongText.write(text, out);
        }
        out.writeInt(verdict.criteria().size());
        for (VerdictSummary.Line line : verdict.criteria()) {
            LongText.write(line.criterion(), out);
            LongText.write(line.level(), out);
            LongText.write(line.value(), out);
        }
    }

    private static VerdictSummary verdict(DataInputStream in) throws IOException {
        String entity = LongText.read(in);
        String framework = LongText.read(in);
        String verdict = LongText.read(in);
        String score = LongText.read(in);
        String certainty = LongText.read(in);
        List<VerdictSummary.Line> lines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lines.add(new VerdictSummary.Line(LongText.read(in), LongText.read(in), LongText.read(in)));
        }
        return new VerdictSummary(entity, framework, verdict, score, certainty, lines);
    }

    private static void write(Diagnostics problems, DataOutputStream out) throws IOException {
        out.writeInt(problems.list().size());
        for (Diagnostic problem : problems) {
            write(problem, out);
        }
    }

    private static Diagnostics problems(DataInputStream in) throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            problems.add(problem(in));
        }
        return Diagnostics.of(problems);
    }

    private static void write(Diagnostic problem, DataOutputStream out) throws IOException {
        out.writeUTF(problem.code().name());
        out.writeUTF(problem.severity().name());
        write(problem.place(), out);
        LongText.write(problem.message(), out);
        out.writeBoolean(problem.hint().isPresent());
        if (problem.hint().isPresent()) {
            LongText.write(problem.hint().get(), out);
        }
        out.writeBoolean(problem.fix().isPresent());
        if (problem.fix().isPresent()) {
            Edit fix = problem.fix().get();
            write(fix.place(), out);
            out.writeInt(fix.span().start());
            out.writeInt(fix.span().end());
            LongText.write(fix.before(), out);
            LongText.write(fix.after(), out);
        }
    }

    private static Diagnostic problem(DataInputStream in) throws IOException {
        Code code = Code.valueOf(in.readUTF());
        Severity severity = Severity.valueOf(in.readUTF());
        Place place = place(in);
        String message = LongText.read(in);
        Optional<String> hint = in.readBoolean() ? Optional.of(LongText.read(in)) : Optional.empty();
        Optional<Edit> fix = in.readBoolean()
                ? Optional.of(new Edit(
                        place(in), new SourceSpan(in.readInt(), in.readInt()), LongText.read(in), LongText.read(in)))
                : Optional.empty();
        return new Diagnostic(code, severity, place, message, hint, fix);
    }

    private static void write(Place place, DataOutputStream out) throws IOException {
        LongText.write(place.path(), out);
        for (SourcePosition position : List.of(place.start(), place.end())) {
            out.writeInt(position.line());
            out.writeInt(position.column());
        }
        LongText.write(place.excerpt(), out);
    }

    private static Place place(DataInputStream in) throws IOException {
        return new Place(
                LongText.read(in),
                new SourcePosition(in.readInt(), in.readInt()),
                new SourcePosition(in.readInt(), in.readInt()),
                LongText.read(in));
    }
}
