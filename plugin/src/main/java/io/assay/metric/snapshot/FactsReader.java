package io.assay.metric.snapshot;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;
import io.assay.knowledge.Entity;
import io.assay.metric.Revision;
import io.assay.metric.Status;
import io.assay.metric.TimeSpan;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Scalar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the facts of a snapshot's rows: whose figures, of which day, from where. */
final class FactsReader {
    private static final Map<String, Status> STATUSES = Map.of(
            "A", Status.NORMAL,
            "P", Status.PROVISIONAL,
            "E", Status.ESTIMATED,
            "M", Status.MISSING,
            "B", Status.BREAK,
            "disputed", Status.DISPUTED);
    private static final List<String> STATUS_WORDS = List.of("A", "P", "E", "M", "B", "disputed");
    private static final Set<Status> FOREKNOWN = Set.of(Status.ESTIMATED, Status.PROVISIONAL, Status.MISSING);
    private static final List<String> REVISIONS = Stream.of(Revision.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private final KnownNames known;
    private final EntityFinder entities;
    private final Collection<Diagnostic> diagnostics;
    private final Set<String> sourcesReported = new HashSet<>();
    private final Set<Place> tooEarly = new HashSet<>();

    FactsReader(KnownNames known, EntityFinder entities, Collection<Diagnostic> diagnostics) {
        this.known = known;
        this.entities = entities;
        this.diagnostics = diagnostics;
    }

    /** @return empty if it is not clear whose figures they are, or of which day; that is reported */
    Optional<SnapshotFacts> read(Mapping row) {
        Fields fields = new Fields(row, diagnostics);
        Optional<String> entity = fields.required(fields.scalar(SnapshotRow.ENTITY), SnapshotRow.ENTITY)
                .flatMap(entities::find);
        Optional<TimeSpan> period = fields.scalar("period").flatMap(this::period);
        Optional<LocalDate> asOf = fields.date("as_of").or(() -> period.map(TimeSpan::end));
        if (row.find("as_of").isEmpty() && row.find("period").isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.MISSING_KEY, row.place(), "neither 'as_of' nor 'period' is given here")
                    .withHint("say of which day it is, as in 2026-06-30"));
        }
        return entity.flatMap(id -> asOf.map(day -> facts(fields, id, day, period)));
    }

    private SnapshotFacts facts(Fields fields, String entity, LocalDate asOf, Optional<TimeSpan> period) {
        Optional<LocalDate> issued = fields.date("issued");
        Optional<LocalDate> retrieved = fields.date("retrieved");
        Optional<Status> status = fields.oneOf(SnapshotRow.STATUS, STATUS_WORDS).map(STATUSES::get);
        Optional<String> by = fields.text("by");
        Optional<String> url = fields.webAddress("url");
        if (status.filter(Status.DISPUTED::equals).isPresent() && (by.isEmpty() || url.isEmpty())) {
            diagnostics.add(Diagnostic.of(
                            Code.MISSING_KEY,
                            fields.scalar(SnapshotRow.STATUS).orElseThrow().place(),
                            "a dispute needs '" + (by.isEmpty() ? "by" : "url") + "'")
                    .withHint("say who disputes the figure, and where that can be read"));
        }
        if (status.filter(FOREKNOWN::contains).isEmpty()) {
            issued.or(() -> retrieved).filter(asOf::isAfter).ifPresent(day -> tellTooEarly(fields, day, asOf));
        }
        return new SnapshotFacts(
                entity,
                asOf,
                period,
                issued.or(() -> retrieved).orElse(asOf),
                issued.isEmpty(),
                retrieved,
                status,
                fields.scalar("unit"),
                fields.scalar("source").map(this::source),
                url,
                fields.text("because").or(() -> fields.text("note")),
                revision(fields, by),
                by,
                fields.flag("illustrative") || isIllustrative(entity));
    }

    /** What is counted can't be known before its day, only expected. Told once where one line says it for all rows. */
    private void tellTooEarly(Fields fields, LocalDate day, LocalDate asOf) {
        String known = fields.scalar("issued").isPresent() ? "issued" : "retrieved";
        Place place = fields.scalar(known).orElseThrow().place();
        if (tooEarly.add(place)) {
            diagnostics.add(Diagnostic.of(
                            Code.ISSUED_TOO_EARLY,
                            place,
                            "a figure of " + asOf + " can't have been " + known + " on " + day)
                    .withHint(
                            "correct one of the two days; what is expected or not complete yet has the status E or P"));
        }
    }

    private boolean isIllustrative(String entity) {
        return known.entities().find(entity).filter(Entity::illustrative).isPresent();
    }

    private Optional<TimeSpan> period(Scalar scalar) {
        Optional<TimeSpan> period = TimeSpan.parse(scalar.text());
        if (period.isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.NOT_A_DATE, scalar.place(), "'" + scalar.text() + "' is no period")
                    .withHint("write 2026-06, 2026-Q2, 2026 or 2026-04-01/2026-06-30"));
        }
        return period;
    }

    private Optional<Revision> revision(Fields fields, Optional<String> by) {
        Optional<Scalar> reason = fields.scalar("reason");
        Optional<Scalar> kind = fields.scalar("revision");
        if (kind.isEmpty()) {
            reason.ifPresent(text ->
                    diagnostics.add(Diagnostic.of(Code.MISSING_KEY, text.place(), "a reason is given, but not for what")
                            .withHint("say revision: " + String.join(" or ", REVISIONS))));
            return Optional.empty();
        }
        return fields.oneOf("revision", REVISIONS)
                .map(word -> new Revision(
                        Revision.Kind.valueOf(word.toUpperCase(Locale.ROOT)), reason.map(Scalar::text), by));
    }

    /** An id that looks like one and is none is reported once a file; words in a row describe a source by themselves. */
    private String source(Scalar scalar) {
        String id = scalar.text();
        boolean unknown =
                !known.sources().ids().isEmpty() && !known.sources().ids().contains(id) && !id.contains(" ");
        if (unknown && sourcesReported.add(scalar.origin().file().path() + " " + id)) {
            diagnostics.add(Diagnostic.of(Code.UNKNOWN_SOURCE, scalar.place(), "unknown source '" + id + "'")
                    .withHint("describe it in sources.yaml")
                    .withNearest(id, known.sources().ids()));
        }
        return id;
    }
}
