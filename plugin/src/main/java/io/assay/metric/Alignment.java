package io.assay.metric;

import io.assay.words.Message;
import io.assay.words.Named;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the days or periods of which all inputs of a formula have a reading. Flows are taken over one and the same
 * period, gauges beside them at its end. A skew lets gauges be older than the others by that much, and later than a
 * period's end.
 *
 * @param intakes the formula's inputs, in its order
 * @param lead the input whose days or periods are tried: a flow if there is one; empty if the same holds on every day
 * @param maxSkew how far days may differ; empty if not at all
 */
record Alignment(List<Intake> intakes, Optional<Intake> lead, Optional<Period> maxSkew) {
    static Alignment of(List<Intake> intakes, Optional<Period> maxSkew) {
        Optional<Intake> lead = intakes.stream()
                .filter(Intake::overPeriod)
                .findFirst()
                .or(() -> intakes.stream().filter(intake -> !intake.constant()).findFirst());
        return new Alignment(intakes, lead, maxSkew);
    }

    /** The days or periods of which one input has a reading and others may, latest first. */
    Stream<TimeSpan> candidates(HistoryView view) {
        if (lead.isEmpty()) {
            return Stream.of(TimeSpan.day(view.clocks().asOf()));
        }
        if (maxSkew.isPresent() && !lead.get().overPeriod()) {
            return tracks().flatMap(track -> track.spans(view)).distinct().sorted(Comparator.reverseOrder());
        }
        List<Track> tracks = lead.get().tracks();
        return tracks.isEmpty() ? Stream.empty() : tracks.get(0).spans(view);
    }

    /** The first of them, where it takes no search. */
    Optional<TimeSpan> firstCandidate(HistoryView view) {
        return maxSkew.isPresent() || lead.isEmpty() || lead.get().tracks().isEmpty()
                ? Optional.empty()
                : lead.get().tracks().get(0).latestEntry(view).map(Entry::span);
    }

    /** What comes in for each input beside a day or period; empty if one has no reading there. */
    Optional<List<List<Term>>> align(TimeSpan span, HistoryView view) {
        List<List<Term>> aligned = new ArrayList<>(intakes.size());
        for (Intake intake : intakes) {
            List<Term> terms = new ArrayList<>(intake.tracks().size());
            for (Track track : intake.tracks()) {
                Optional<? extends Entry> beside = find(intake, track, span, view);
                if (beside.isEmpty()) {
                    return Optional.empty();
                }
                terms.add(Term.of(beside.get()));
            }
            Optional<List<Term>> weighed = terms.isEmpty() ? Optional.empty() : intake.weigh(terms, view);
            if (weighed.isEmpty()) {
                return Optional.empty();
            }
            aligned.add(weighed.get());
        }
        return Optional.of(aligned);
    }

    /** What of a track is to stand beside a day or period. */
    private Optional<? extends Entry> find(Intake intake, Track track, TimeSpan span, HistoryView view) {
        boolean whole = intake.constant() || intake.overPeriod() || span.start().equals(span.end());
        Optional<? extends Entry> there = track.find(whole ? span : TimeSpan.day(span.end()), view);
        return there.isPresent() ? there : near(intake, track, span, view).flatMap(near -> track.find(near, view));
    }

    private Optional<TimeSpan> near(Intake intake, Track track, TimeSpan span, HistoryView view) {
        if (intake.overPeriod() || maxSkew.isEmpty()) {
            return Optional.empty();
        }
        LocalDate earliest = span.end().minus(maxSkew.get());
        LocalDate latest =
                span.start().equals(span.end()) ? span.end() : span.end().plus(maxSkew.get());
        List<TimeSpan> within = track.spans(view)
                .filter(near -> !near.end().isAfter(latest))
                .takeWhile(near -> !near.end().isBefore(earliest))
                .toList();
        return within.stream()
                .filter(near -> !near.end().isAfter(span.end()))
                .findFirst()
                .or(() -> within.isEmpty() ? Optional.empty() : Optional.of(within.get(within.size() - 1)));
    }

    /** A reason that lies with another entity names it. */
    static Message about(Message reason, String whose, String entity) {
        return whose.equals(entity) ? reason : Message.of("of-entity", "reason", reason, "entity", Named.entity(whose));
    }

    /** Why there is no day or period of which every input has a reading. */
    Message whyNot(String entity, HistoryView view) {
        List<Track> tracks = tracks().toList();
        for (Track track : tracks) {
            if (track.spans(view).findAny().isEmpty()) {
                return about(track.whyNothing(view), track.entity(), entity);
            }
        }
        List<Named> names =
                tracks.stream().map(Track::metric).distinct().map(Named::metric).toList();
        boolean period = intakes.stream().anyMatch(Intake::overPeriod);
        return switch (tracks.size()) {
            case 0 -> Message.of("why.no-entity");
            case 1 -> Message.of("why.not-far-back", "metric", names.get(0));
            default -> Message.of(period ? "why.no-common-period" : "why.no-common-day", "metrics", names);
        };
    }

    /** Those that the inputs draw on, but for what is the same on every day. */
    Stream<Track> tracks() {
        return intakes.stream()
                .filter(intake -> !intake.constant())
                .flatMap(intake -> intake.tracks().stream())
                .distinct();
    }
}
