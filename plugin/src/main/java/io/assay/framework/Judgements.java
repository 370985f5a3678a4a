package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.metric.Clocks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that people decided.
 *
 * @param list judgements, in a fixed order
 * @param rulings exemptions and overrides, in a fixed order
 */
public record Judgements(List<Judgement> list, List<Ruling> rulings) {
    private static final Comparator<Judgement> ORDER = Comparator.comparing(Judgement::entity)
            .thenComparing(Judgement::criterion)
            .thenComparing(Judgement::asOf)
            .thenComparing(Judgement::issued)
            .thenComparing(judgement -> judgement.by().orElse(""))
            .thenComparing(Judgement::level)
            .thenComparing(judgement -> judgement.origin().toString());
    private static final Comparator<Ruling> RULING_ORDER = Comparator.comparing(Ruling::entity)
            .thenComparing(Ruling::criterion)
            .thenComparing(ruling -> ruling.expires().orElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(ruling -> ruling.origin().toString());

    /** Nobody decided anything. */
    public static final Judgements NONE = new Judgements(List.of(), List.of());

    public Judgements {
        list = list.stream().sorted(ORDER).toList();
        rulings = rulings.stream().sorted(RULING_ORDER).toList();
    }

    public Judgements and(Judgements other) {
        return new Judgements(
                Stream.concat(list.stream(), other.list.stream()).toList(),
                Stream.concat(rulings.stream(), other.rulings.stream()).toList());
    }

    /** Those about some criteria of one entity. */
    public Judgements of(String entity, Set<String> criteria) {
        return new Judgements(
                list.stream()
                        .filter(judgement ->
                                judgement.entity().equals(entity) && criteria.contains(judgement.criterion()))
                        .toList(),
                rulings.stream()
                        .filter(ruling -> ruling.entity().equals(entity) && criteria.contains(ruling.criterion()))
                        .toList());
    }

    /** The same apart by entity. */
    public Map<String, Judgements> byEntity() {
        Map<String, List<Judgement>> judged = list.stream().collect(Collectors.groupingBy(Judgement::entity));
        Map<String, List<Ruling>> ruled = rulings.stream().collect(Collectors.groupingBy(Ruling::entity));
        return Stream.concat(judged.keySet().stream(), ruled.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        entity -> new Judgements(
                                judged.getOrDefault(entity, List.of()), ruled.getOrDefault(entity, List.of()))));
    }

    /** As if what counts or holds from a day on had not been decided. */
    public Judgements withoutNewsOf(LocalDate day) {
        return new Judgements(
                list.stream()
                        .filter(judgement -> !judgement.knownFrom().equals(day))
                        .toList(),
                rulings.stream()
                        .filter(ruling -> ruling.from().filter(day::equals).isEmpty())
                        .toList());
    }

    /** As if what held until the day before a day held on that day as well. */
    public Judgements withoutExpiryOn(LocalDate day) {
        return new Judgements(
                list,
                rulings.stream()
                        .map(ruling -> ruling.expires()
                                        .filter(day.minusDays(1)::equals)
                                        .isPresent()
                                ? ruling.until(day)
                                : ruling)
                        .toList());
    }

    /** The days on which what counts or holds may have become something else. */
    public SortedSet<LocalDate> listTurningDays() {
        SortedSet<LocalDate> days = new TreeSet<>();
        list.forEach(judgement -> days.add(judgement.knownFrom()));
        rulings.forEach(ruling -> {
            ruling.from().ifPresent(days::add);
            ruling.expires().ifPresent(last -> days.add(last.plusDays(1)));
        });
        return days;
    }

    /** Whether an exemption or an override comes or goes on a day. */
    public boolean hasRulingTurningOn(LocalDate day) {
        return rulings.stream()
                .anyMatch(ruling -> ruling.from().filter(day::equals).isPresent()
                        || ruling.expires().filter(day.minusDays(1)::equals).isPresent());
    }

    /**
     * What holds of a criterion under two clocks: of the latest day judged, each author's latest word. More than one if
     * authors judged the same day; they need not agree. Levels that this criterion does not have are left out: one of
     * the same id in another framework may have others.
     *
     */
    public List<Judgement> current(String entity, Criterion criterion, Clocks clocks) {
        List<Judgement> ofThatDay = new ArrayList<>();
        LocalDate latest = LocalDate.MIN;
        for (Judgement judgement : list) {
            boolean counts = judgement.criterion().equals(criterion.id())
                    && judgement.entity().equals(entity)
                    && !judgement.asOf().isAfter(clocks.asOf())
                    && !judgement.issued().isAfter(clocks.knownAt())
                    && LevelName.find(criterion, judgement.level()).isPresent();
            if (counts && judgement.asOf().isAfter(latest)) {
                latest = judgement.asOf();
                ofThatDay.clear();
            }
            if (counts && judgement.asOf().equals(latest)) {
                ofThatDay.add(judgement);
            }
        }
        if (ofThatDay.size() < 2) {
            return List.copyOf(ofThatDay);
        }
        Map<Optional<String>, LocalDate> lastWord = ofThatDay.stream()
                .collect(Collectors.toMap(
                        Judgement::by, Judgement::issued, (one, other) -> one.isAfter(other) ? one : other));
        return ofThatDay.stream()
                .filter(judgement -> judgement.issued().equals(lastWord.get(judgement.by())))
                .toList();
    }

    /** The exemption that holds on a day. */
    public Optional<Ruling> exemption(String entity, String criterion, LocalDate day) {
        return ruling(entity, criterion, day, Ruling::isExemption);
    }

    /** The override that holds on a day. */
    public Optional<Ruling> override(String entity, String criterion, LocalDate day) {
        return ruling(entity, criterion, day, ruling -> !ruling.isExemption());
    }

    private Optional<Ruling> ruling(String entity, String criterion, LocalDate day, Predicate<Ruling> kind) {
        return rulings.stream()
                .filter(ruling -> ruling.entity().equals(entity)
                        && ruling.criterion().equals(criterion)
                        && ruling.holdsOn(day)
                        && kind.test(ruling))
                .findFirst();
    }

    /** A warning for each exemption and override that no longer holds on a day. */
    public Diagnostics expired(LocalDate day) {
        return Diagnostics.of(rulings.stream()
                .filter(ruling -> ruling.hasExpired(day))
                .map(ruling -> Diagnostic.of(
                                Code.EXPIRED,
                                ruling.origin().place(),
                                "the " + (ruling.isExemption() ? "exemption" : "override") + " of '"
                                        + ruling.criterion() + "' for '" + ruling.entity() + "' expired on "
                                        + ruling.expires().orElseThrow())
                        .withHint("remove it, or decide again and give it a new date"))
                .toList());
    }

    /** A hint for each judgement that does not count on a day, since it is of a later one or was made known later. */
    public Diagnostics notCountedYet(LocalDate day) {
        return Diagnostics.of(list.stream()
                .filter(judgement -> judgement.knownFrom().isAfter(day))
                .map(judgement -> Diagnostic.of(
                                Code.NOT_COUNTED_YET,
                                judgement.origin().place(),
                                "this judgement of '" + judgement.criterion() + "' counts from " + judgement.knownFrom()
                                        + " on, and this build looks at " + day)
                        .withHint("correct its day if it is meant to count already"))
                .toList());
    }
}
