package io.assay.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an entity may amount to: all that a policy may know.
 *
 * @param list a prospect per criterion, in the framework's order
 * @param aspects what can vary, and how
 * @param rules those that the entity is assessed by
 */
record Prospects(List<Prospect> list, List<Aspect> aspects, Rulebook rules) {
    Prospects {
        list = List.copyOf(list);
        aspects = List.copyOf(aspects);
    }

    /** What is decided by other findings. */
    Recipes recipes() {
        return rules.recipes();
    }

    /** How much is known. */
    Sufficiency sufficiency() {
        return rules.sufficiency(list);
    }

    /** The prospect of a criterion; empty if the framework has none of that id. */
    Optional<Prospect> find(String criterion) {
        for (Prospect prospect : list) {
            if (prospect.criterion().id().equals(criterion)) {
                return Optional.of(prospect);
            }
        }
        return Optional.empty();
    }

    /** The aspects as a policy takes them: with what follows from several of them, these joined. */
    List<Aspect> joined() {
        return recipes().join(aspects);
    }

    /** The aspect that decides a criterion by itself; empty if it does not apply, or follows from others. */
    Optional<Aspect> aspectOf(String criterion) {
        return Aspect.deciding(criterion, aspects);
    }

    /** The criteria of the framework that an aspect has a part in, in the framework's order. */
    List<String> dependents(Aspect aspect) {
        return list.stream()
                .map(prospect -> prospect.criterion().id())
                .filter(id -> aspect.decides(id)
                        || recipes()
                                .find(id)
                                .filter(recipe -> recipes().reads(recipe).touches(aspect))
                                .isPresent())
                .toList();
    }

    /** The same if one aspect were otherwise. What is known stays so, but for what follows from others. */
    Prospects with(Aspect other) {
        List<Aspect> changed = new ArrayList<>(aspects);
        changed.replaceAll(aspect -> aspect.id().equals(other.id()) ? other : aspect);
        Recipes recipes = recipes();
        if (recipes.list().isEmpty()) {
            return new Prospects(list, changed, rules);
        }
        List<Aspect> joined = recipes.join(changed);
        List<Prospect> revised = list.stream()
                .map(prospect -> recipes.find(prospect.criterion().id()).isPresent()
                        ? new Prospect(prospect.criterion(), true, Grade.all(prospect.criterion(), joined))
                        : prospect)
                .toList();
        return new Prospects(revised, changed, rules);
    }

    /** The same once somebody has answered what was open: what the answer decides is known as far as the answer goes. */
    Prospects answered(Aspect answer) {
        Prospects changed = with(answer);
        List<Prospect> revised = changed.list.stream()
                .map(prospect -> answer.decides(prospect.criterion().id())
                        ? new Prospect(prospect.criterion(), true, answer.grades(prospect.criterion()))
                        : prospect)
                .toList();
        return new Prospects(revised, changed.aspects, rules);
    }

    /** Whether a framework must come to the same verdict by both. */
    boolean amountsTo(Prospects other) {
        if (this == other) {
            return true;
        }
        if (!Aspect.areSame(aspects, other.aspects) || list.size() != other.list.size()) {
            return false;
        }
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).amountsTo(other.list.get(i))) {
                return false;
            }
        }
        return true;
    }
}
