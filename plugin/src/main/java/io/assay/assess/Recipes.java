package io.assay.assess;

import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Framework;
import io.assay.framework.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The recipes that are in effect for an entity, and what they make of its aspects.
 *
 * <p>A recipe joins the aspects that its parts look at into one, whose cases are their combinations. It does so part by
 * part, and after each one drops what nobody asks for any more and the cases that are then the same: how many there are
 * depends on what is still to be told apart, not on all that was looked at.
 *
 * @param list in an order in which each looks only at those before it
 * @param asked what is looked at beside recipes: all criteria that count, and what guards ask for
 */
record Recipes(List<Recipe<?>> list, Reads asked) {
    Recipes {
        list = List.copyOf(list);
    }

    /** @param inEffect those that apply and are not overridden, parts before what they are part of */
    static Recipes of(Framework framework, List<Criterion> inEffect) {
        Reads asked = framework.guards().stream()
                .map(Guard::when)
                .map(Reads::of)
                .reduce(
                        Reads.of(
                                framework.criteria().stream().map(Criterion::id).toList()),
                        Reads::and);
        return new Recipes(
                inEffect.stream()
                        .flatMap(criterion -> recipe(criterion).stream())
                        .toList(),
                asked);
    }

    private static Optional<Recipe<?>> recipe(Criterion criterion) {
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
        List<Aspect> apart = new ArrayList<>(aspects);
        List<Aspect> taken = new ArrayList<>();
        List<Partial<S>> partials = List.of(new Partial<>(Case.NOTHING, recipe.start()));
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            Reads asked = parts.subList(i, parts.size()).stream().reduce(later, Reads::and);
            for (Aspect aspect : apart.stream().filter(parts.get(i)::touches).toList()) {
                apart.remove(aspect);
                taken.add(aspect);
                List<Case> cases = aspect.cases().stream()
                        .map(one -> one.only(asked))
                        .distinct()
                        .toList();
                partials = partials.stream()
                        .flatMap(partial -> cases.stream()
                                .map(one -> new Partial<>(partial.found().and(one), partial.state())))
                        .toList();
            }
            Reads still = parts.subList(i + 1, parts.size()).stream().reduce(later, Reads::and);
            partials = partials.stream()
                    .map(partial -> new Partial<>(
                            partial.found().only(still), recipe.after(partial.state(), part, partial.found())))
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
}
