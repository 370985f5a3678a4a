package io.assay.record;

import io.assay.source.Origin;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that a verdict rests on, as it is written in the content.
 *
 * @param kind what sort of thing
 * @param entity the id of whose it is; empty for a definition
 * @param about the id of the metric or criterion
 * @param of the day or period that it is of; of an exemption or override the first day, empty if it always held
 * @param issued the day on which it was made known; of figures and judgements only
 * @param by who judged or decided
 * @param says what it states, in a form that is the same for the same statement
 * @param file the file in which it stood when this was published
 * @param line its line there, from 1
 * @param origin where it stands now: in the content, or in the record of what was published
 */
public record Premise(
        Kind kind,
        Optional<String> entity,
        String about,
        Optional<String> of,
        Optional<LocalDate> issued,
        Optional<String> by,
        String says,
        String file,
        int line,
        Origin origin)
        implements Comparable<Premise> {
    /** What a verdict can rest on. */
    public enum Kind {
        FIGURE,
        JUDGEMENT,
        EXEMPTION,
        OVERRIDE,
        /** How a metric is computed, what values it can take, and when it is late. */
        DEFINITION;

        /** As in documents. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Comparator<Premise> ORDER = Comparator.comparing(Premise::kind)
            .thenComparing(Premise::text)
            .thenComparing(Premise::file)
            .thenComparing(Premise::line);

    static Premise of(
            Kind kind,
            Optional<String> entity,
            String about,
            Optional<String> day,
            Optional<LocalDate> issued,
            Optional<String> by,
            String says,
            Origin origin) {
        return new Premise(
                kind, entity, about, day, issued, by, says, origin.file().path(), origin.line(), origin);
    }

    /** Whether both are the same row, whatever it says. */
    boolean isSameRowAs(Premise other) {
        return key().equals(other.key());
    }

    private List<Object> key() {
        return List.of(kind, entity, about, of, issued, by);
    }

    /** Whether it is data and not a rule: what the hash of the data covers. */
    boolean isData() {
        return kind != Kind.DEFINITION;
    }

    /** Whether a row of its own says what is new of it, so that it is never edited. */
    boolean isDated() {
        return kind == Kind.FIGURE || kind == Kind.JUDGEMENT;
    }

    /** All of it but its place, the parts parted by tabs. */
    String text() {
        return Stream.of(
                        kind.word(),
                        entity.orElse(""),
                        about,
                        of.orElse(""),
                        issued.map(LocalDate::toString).orElse(""),
                        by.orElse(""),
                        says)
                .collect(Collectors.joining("\t"));
    }

    /** {@code 'akash/gpu_active' of 2026-06-30 (issued 2026-07-03)}. */
    String name() {
        String subject = "'" + entity.map(id -> id + "/").orElse("") + about + "'";
        return switch (kind) {
            case FIGURE -> subject + " of " + of.orElseThrow() + day("issued");
            case JUDGEMENT ->
                "the judgement of " + subject + " of " + of.orElseThrow() + day("made known")
                        + by.map(author -> " by " + author).orElse("");
            case EXEMPTION -> "the exemption of " + subject;
            case OVERRIDE -> "the override of " + subject;
            case DEFINITION -> "the definition of " + subject;
        };
    }

    private String day(String verb) {
        return issued.map(day -> " (" + verb + " " + day + ")").orElse("");
    }

    /** {@code snapshots/2026-q2.csv:3}, where it stood when this was published. */
    String place() {
        return file + ":" + line;
    }

    /** By kind, then by what it is about. */
    @Override
    public int compareTo(Premise other) {
        return ORDER.compare(this, other);
    }
}
