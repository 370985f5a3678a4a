package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Aggregate;
import io.assay.framework.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a framework would make of an entity if one of its aspects were otherwise, all else held. What the others come to
 * together is worked out once, so that each trial only adds what it changes.
 */
final class Trials {
    private final Framework framework;
    private final Prospects prospects;
    private final Rulebook rules;
    private final Map<String, Rational> shares;

    /** What can be looked at by itself: each tie, and each aspect that no guard touches. */
    private final List<Tie> units;

    /** By unit, what all others come to together. */
    private final List<Spread> others;

    Trials(Framework framework, Prospects prospects) {
        this.framework = framework;
        this.prospects = prospects;
        this.rules = prospects.rules();
        this.shares = prospects.sufficiency().weighing().shares();
        this.units = isSimple()
                ? rules.ties(prospects.aspects()).stream()
                        .flatMap(Trials::apart)
                        .toList()
                : List.of();
        this.others = others();
    }

    /** Whether nothing follows from several aspects, so that one that changes is all that does. */
    private boolean isSimple() {
        return prospects.recipes().list().isEmpty() && !shares.isEmpty();
    }

    private static Stream<Tie> apart(Tie tie) {
        return tie.guards().isEmpty()
                ? tie.places().stream().map(place -> new Tie(List.of(place), List.of()))
                : Stream.of(tie);
    }

    private List<Spread> others() {
        Aggregate aggregate = framework.aggregate();
        List<Spread> before = new ArrayList<>();
        Spread all = Combinations.spread(rules, shares, List.of(), List.of());
        List<Spread> each = new ArrayList<>();
        for (Tie unit : units) {
            before.add(all);
            each.add(Combinations.spread(rules, shares, unit.of(prospects.aspects()), unit.guards()));
            all = all.and(each.get(each.size() - 1), aggregate);
        }
        List<Spread> others = new ArrayList<>(before);
        Spread after = Combinations.spread(rules, shares, List.of(), List.of());
        for (int i = units.size() - 1; i >= 0; i--) {
            others.set(i, before.get(i).and(after, aggregate));
            after = after.and(each.get(i), aggregate);
        }
        return others;
    }

    /** @param aspect one of those that there are, as it would be */
    Evaluation evaluate(Aspect aspect) {
        if (!isSimple()) {
            return VerdictPolicy.evaluate(framework, prospects.with(aspect));
        }
        int place = 0;
        while (!prospects.aspects().get(place).id().equals(aspect.id())) {
            place++;
        }
        int unit = 0;
        while (!units.get(unit).places().contains(place)) {
            unit++;
        }
        List<Aspect> changed = new ArrayList<>();
        for (int own : units.get(unit).places()) {
            changed.add(own == place ? aspect : prospects.aspects().get(own));
        }
        Spread spread =
                Combinations.spread(rules, shares, changed, units.get(unit).guards());
        return VerdictPolicy.judge(
                framework, prospects.sufficiency(), others.get(unit).and(spread, framework.aggregate()));
    }
}
