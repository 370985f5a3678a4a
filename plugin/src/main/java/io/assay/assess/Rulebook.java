package io.assay.assess;

import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A framework's rules as they concern one entity. Keeps what they come to that does not depend on how aspects turn out,
 * since a history and the search for flips ask for it again and again.
 */
final class Rulebook {
    private final Framework framework;
    private final Recipes recipes;
    private final Set<String> required;
    private final Map<BitSet, Sufficiency> sufficiencies = new ConcurrentHashMap<>();
    private volatile List<Tie> ties;

    /** @param recipes those that are in effect for the entity */
    Rulebook(Framework framework, Recipes recipes) {
        this.framework = framework;
        this.recipes = recipes;
        this.required = framework.criteria().stream()
                .filter(Criterion::required)
                .map(Criterion::id)
                .collect(Collectors.toSet());
    }

    Framework framework() {
        return framework;
    }

    Recipes recipes() {
        return recipes;
    }

    boolean isRequired(String criterion) {
        return required.contains(criterion);
    }

    /** How much is known, which follows from which criteria apply and are known. */
    Sufficiency sufficiency(List<Prospect> prospects) {
        BitSet standing = new BitSet(2 * prospects.size());
        for (int i = 0; i < prospects.size(); i++) {
            standing.set(2 * i, prospects.get(i).applies());
            standing.set(2 * i + 1, prospects.get(i).isKnown());
        }
        Sufficiency known = sufficiencies.get(standing);
        if (known == null) {
            known = Sufficiency.of(framework, prospects);
            sufficiencies.put(standing, known);
        }
        return known;
    }

    /** What guards tie together: the same whatever the aspects may turn out to be, since they are always about the same. */
    List<Tie> ties(List<Aspect> aspects) {
        List<Tie> known = ties;
        if (known == null) {
            known = Tie.of(new Situation(aspects), framework.guards());
            ties = known;
        }
        return known;
    }
}
