package io.assay.framework;

import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The criteria that conditions, caps and stages may name.
 *
 * @param list those that could be read, in order
 * @param unread words that may name others, whose own faults were reported: nothing more is to be told of them
 */
record KnownCriteria(List<Criterion> list, Set<String> unread) {
    static final KnownCriteria NONE = new KnownCriteria(List.of(), Set.of());

    KnownCriteria {
        list = List.copyOf(list);
        unread = Set.copyOf(unread);
    }

    /** Of several of one name the last. */
    Optional<Criterion> find(String id) {
        Optional<Criterion> found = Optional.empty();
        for (Criterion criterion : list) {
            if (criterion.id().equals(id)) {
                found = Optional.of(criterion);
            }
        }
        return found;
    }

    boolean isUnread(String id) {
        return unread.contains(id) && find(id).isEmpty();
    }

    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        list.forEach(criterion -> names.add(criterion.id()));
        return names;
    }

    /**
     * With one more and its parts.
     *
     * @param read empty if it could not be read
     */
    KnownCriteria after(Mapping.Entry entry, Optional<Criterion> read) {
        if (read.isEmpty()) {
            return withUnread(entry.key()).withUnread(entry.value());
        }
        List<Criterion> all = new ArrayList<>(list);
        read.get().withParts().forEach(all::add);
        return new KnownCriteria(all, unread);
    }

    /** On a ladder, where what a person judges may be under review. */
    KnownCriteria withReview() {
        return new KnownCriteria(list.stream().map(Criterion::withReview).toList(), unread);
    }

    /** Also those that stand within others. */
    KnownCriteria withParts() {
        return new KnownCriteria(list.stream().flatMap(Criterion::withParts).toList(), unread);
    }

    /** Beside a part of a file that could not be read, and may have had any of its words as a name. */
    KnownCriteria withUnread(Node node) {
        Set<String> words = new HashSet<>(unread);
        collect(node, words);
        return new KnownCriteria(list, words);
    }

    private static void collect(Node node, Collection<String> words) {
        if (node instanceof Scalar scalar) {
            words.add(scalar.text());
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> collect(item, words));
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> {
                words.add(entry.key().text());
                collect(entry.value(), words);
            });
        }
    }
}
