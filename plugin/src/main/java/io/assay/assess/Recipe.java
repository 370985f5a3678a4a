package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.CriterionKind.Flag;
import io.assay.framework.CriterionKind.Flags;
import io.assay.framework.CriterionKind.Group;
import io.assay.framework.CriterionKind.Rule;
import io.assay.framework.CriterionKind.Rules;
import io.assay.framework.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How something is decided by what else is found, one part after another, so that what only one part looks at can be
 * forgotten after it.
 *
 * @param <S> what is known after some of the parts; equal states lead to equal grades
 */
sealed interface Recipe<S> {
    /** The id of the criterion that is decided. */
    String id();

    /** What each part looks at. */
    List<Reads> parts();

    S start();

    S after(S state, int part, Case found);

    Grade grade(S state);

    /** The first rule that holds; the state is its level. */
    record FirstOf(String id, Rules kind) implements Recipe<Optional<Level>> {
        @Override
        public List<Reads> parts() {
            return kind.rules().stream().map(Rule::when).map(Reads::of).toList();
        }

        @Override
        public Optional<Level> start() {
            return Optional.empty();
        }

        @Override
        public Optional<Level> after(Optional<Level> state, int part, Case found) {
            Rule rule = kind.rules().get(part);
            return state.or(() -> Optional.of(rule.level()).filter(level -> found.holds(rule.when())));
        }

        @Override
        public Grade grade(Optional<Level> state) {
            return Grade.of(state.orElse(kind.otherwise()));
        }
    }

    /** The flags that are up, counted as far as it matters; the state is their number. */
    record Count(String id, Flags kind) implements Recipe<Integer> {
        @Override
        public List<Reads> parts() {
            return kind.flags().stream().map(Flag::when).map(Reads::of).toList();
        }

        @Override
        public Integer start() {
            return 0;
        }

        @Override
        public Integer after(Integer state, int part, Case found) {
            boolean up = found.holds(kind.flags().get(part).when());
            return up ? Math.min(state + 1, kind.failAt()) : state;
        }

        @Override
        public Grade grade(Integer state) {
            return Grade.of(kind.levels().get(state < kind.failAt() ? "pass" : "fail"));
        }
    }

    /**
     * Several criteria as one; the state is what those so far amount to.
     *
     * @param shares by criterion that applies, its share of their weight, in the order of the group
     */
    record Together(String id, Group kind, Map<String, Rational> shares) implements Recipe<Optional<Grade>> {
        public Together {
            shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        }

        @Override
        public List<Reads> parts() {
            return shares.keySet().stream()
                    .map(member -> Reads.of(List.of(member)))
                    .toList();
        }

        @Override
        public Optional<Grade> start() {
            return Optional.empty();
        }

        @Override
        public Optional<Grade> after(Optional<Grade> state, int part, Case found) {
            String member = List.copyOf(shares.keySet()).get(part);
            Grade grade = found.grades().get(member);
            Rational low = kind.by().weigh(shares.get(member), grade.low());
            Rational high = kind.by().weigh(shares.get(member), grade.high());
            return Optional.of(new Grade(
                    Optional.empty(),
                    kind.by().combine(state.map(Grade::low).orElse(kind.by().none()), low),
                    kind.by().combine(state.map(Grade::high).orElse(kind.by().none()), high)));
        }

        @Override
        public Grade grade(Optional<Grade> state) {
            Grade all = state.orElseThrow();
            return kind.levels().stream()
                    .flatMap(levels -> levels.list().stream())
                    .filter(level -> level.score().equals(all.low()))
                    .findFirst()
                    .map(Grade::of)
                    .orElse(all);
        }
    }
}
