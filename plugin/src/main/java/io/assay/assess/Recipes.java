package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Framework;
import io.assay.framework.Guard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The recipes that are in effect for an entity, and what they make of its aspects.
 *
 * <p>A recipe joins the aspects that its parts look at into one, whose cases are their combinations. It does so part by
 * part, and after each one drops what nobody asks for any more and the cases that are then the same: how many there are
 * depends on what is still to be told apart, not on all that was looked at.
 *
 * @param list in an order in which each looks only at those before it
 * @param asked what is looked at beside recipes: what counts, what is told of, and what guards ask for
 */
record Recipes(List<Recipe<?>> list, Reads asked) {
    Recipes {
        list = List.copyOf(list);
    }

    /**
     * @param inEffect those that apply and are not overridden, parts before what they are part of
     * @param plain ids of all others that apply
     */
    static Recipes of(Framework framework, List<Criterion> inEffect, Collection<String> plain) {
        Reads asked = framework.guards().stream()
                .map(Guard::when)
                .map(Reads::of)
                .reduce(
                        Reads.of(Stream.concat(framework.criteria().stream(), inEffect.stream())
                                .map(Criterion::id)
                                .toList()),
                        Reads::and);
        List<Recipe<?>> recipes = new ArrayList<>();
        Set<String> applicable = new HashSet<>(plain);
        for (Criterion criterion : inEffect) {
            recipe(criterion, applicable).ifPresent(recipe -> {
                recipes.add(recipe);
                applicable.add(recipe.id());
            });
        }
        return new Recipes(recipes, asked);
    }

    /** None for a group of which nothing applies. */
    private static Optional<Recipe<?>> recipe(Criterion criterion, Set<String> applicable) {
        if (criterion.kind() instanceof CriterionKind.Group group) {
            Map<String, Rational> shares = new LinkedHashMap<>();
            group.members().stream()
                    .filter(member -> applicable.contains(member.id()))
                    .forEach(member -> shares.put(member.id(), member.weight()));
            Rational whole = shares.values().stream().reduce(Rational.ZERO, Rational::plus);
            shares.replaceAll((member, weight) -> weight.over(whole));
            return shares.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Recipe.Together(criterion.id(), group, shares));
        }
        if (criterion.kind() instanceof CriterionKind.Rules rules) {
            return Optional.of(new Recipe.FirstOf(criterion.id(), rules));
        }
        return criterion.kind() instanceof CriterionKind.Flags flags
                ? Optional.of(new Recipe.Count(criterion.id(), flags))
                : Optional.empty();
    }

    Optional<Recipe<?>> find(String id) {
        return list.stream().filter(recipe -> recipe.id().equals(id)).findFirst();
    }

    /** All that a recipe depends on, through other recipes as well. */
    Reads reads(Recipe<?> recipe) {
        Reads own = recipe.parts().stream().reduce(Reads.of(List.of()), Reads::and);
        return list.stream()
                .filter(other -> own.criteria().contains(other.id()))
                .map(this::reads)
                .reduce(own, Reads::and);
    }

    /** The aspects with what is decided by recipes, those joined that one of them looks at. */
    List<Aspect> join(List<Aspect> aspects) {
        List<Aspect> joined = aspects;
        for (int i = 0; i < list.size(); i++) {
            Reads later = list.subList(i + 1, list.size()).stream()
                    .flatMap(recipe -> recipe.parts().stream())
                    .reduce(asked, Reads::and);
            joined = join(list.get(i), joined, later);
        }
        return joined;
    }

    private record Partial<S>(Case found, S state) {}

    private static <S> List<Aspect> join(Recipe<S> recipe, List<Aspect> aspects, Reads later) {
        List<Reads> parts = recipe.parts();
        List<Reads> asked = asked(parts, later);
        List<Aspect> apart = new ArrayList<>(aspects);
        List<Aspect> taken = new ArrayList<>();
        List<Partial<S>> partials = List.of(new Partial<>(Case.NOTHING, recipe.start()));
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            Reads now = asked.get(i);
            Reads then = asked.get(i + 1);
            for (Aspect aspect : apart.stream().filter(parts.get(i)::touches).toList()) {
                apart.remove(aspect);
                taken.add(aspect);
                List<Case> cases = aspect.cases().stream()
                        .map(one -> one.only(now))
                        .distinct()
                        .toList();
                partials = partials.stream()
                        .flatMap(partial -> cases.stream()
                                .map(one -> new Partial<>(partial.found().and(one), partial.state())))
                        .toList();
            }
            partials = partials.stream()
                    .map(partial -> new Partial<>(
                            partial.found().only(then), recipe.after(partial.state(), part, partial.found())))
                    .distinct()
                    .toList();
        }
        apart.add(Aspect.joined(
                recipe.id(),
                taken,
                partials.stream()
                        .map(partial -> partial.found().with(recipe.id(), recipe.grade(partial.state())))
                        .distinct()
                        .toList()));
        return apart;
    }

    /** What is still asked for before each part, and after the last. */
    private static List<Reads> asked(List<Reads> parts, Reads later) {
        LinkedList<Reads> asked = new LinkedList<>(List.of(later));
        for (int i = parts.size() - 1; i >= 0; i--) {
            asked.addFirst(asked.getFirst().and(parts.get(i)));
        }
        return List.copyOf(asked);
    }
}
