package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the {@code stages} of a ladder. What they require and no criterion is named after becomes a criterion itself: a
 * word is a question that a person answers with yes or no, a comparison is measured, any other condition is a rule.
 */
final class LadderDecoder {
    private static final String NONE = "none";
    private static final String FORM = "such as {id: stage-1, requires: [audited, exit_window: \">= P7D\"]}";

    private final Fields fields;
    private final Collection<Diagnostic> diagnostics;
    private final ImpliedCriteria implied;
    private final KnownCriteria declared;

    /** @param declared the criteria that stages may name */
    LadderDecoder(Fields fields, KnownCriteria declared, Collection<Diagnostic> diagnostics) {
        this.fields = fields;
        this.declared = declared;
        this.diagnostics = diagnostics;
        this.implied = new ImpliedCriteria(declared, diagnostics);
    }

    /**
     * A ladder, and all the criteria that it goes by.
     *
     * @param criteria those declared, then those implied
     */
    record Decoded(Ladder ladder, List<Criterion> criteria) {}

    /** Empty if something in it is wrong, which was reported. */
    Optional<Decoded> decode() {
        int problems = diagnostics.size();
        Optional<Sequence> written = fields.required(fields.sequence("stages"), "stages");
        String otherwise = fields.text("else").orElse(NONE);
        List<StageDraft> drafts = written.map(Sequence::items).orElse(List.of()).stream()
                .flatMap(node -> stage(node).stream())
                .toList();
        if (written.isPresent() && written.get().items().isEmpty()) {
            bad(written.get(), "a ladder needs a stage", FORM);
        }
        rejectTwins(drafts, otherwise);
        if (diagnostics.size() > problems || drafts.isEmpty()) {
            return Optional.empty();
        }
        List<Stage> stages = drafts.stream()
                .map(draft -> new Stage(
                        draft.id.text(),
                        draft.name,
                        draft.demands.stream().map(implied::requirement).toList()))
                .toList();
        List<Criterion> all = new ArrayList<>(declared.list());
        all.addAll(implied.list());
        return Optional.of(new Decoded(new Ladder(stages, otherwise), all));
    }

    /** @param demands what the stage requires, as {@link ImpliedCriteria} took it in */
    private record StageDraft(Scalar id, Optional<String> name, List<Demand> demands) {}

    private Optional<StageDraft> stage(Node node) {
        if (!(node instanceof Mapping mapping)) {
            bad(node, "a stage must be a mapping of keys to values", FORM);
            return Optional.empty();
        }
        Fields stage = new Fields(mapping, diagnostics);
        Optional<Scalar> id = stage.required(stage.scalar("id"), "id");
        Optional<String> name = stage.text("name");
        Optional<Node> requires = stage.required(stage.node("requires"), "requires");
        stage.rejectUnknown();
        List<Demand> demands = requires.map(this::demands).orElse(List.of());
        if (requires.isPresent() && items(requires.get()).isEmpty()) {
            bad(requires.get(), "this stage requires nothing, and would always hold", "leave it out, or use 'else'");
        }
        return id.map(found -> new StageDraft(found, name, demands));
    }

    private List<Demand> demands(Node requires) {
        List<Demand> demands = new ArrayList<>();
        for (Node item : items(requires)) {
            if (item instanceof Scalar scalar) {
                implied.demand(scalar).ifPresent(demands::add);
            } else if (item instanceof Mapping mapping) {
                mapping.entries()
                        .forEach(entry ->
                                implied.demand(entry.key(), entry.value()).ifPresent(demands::add));
            } else {
                bad(item, "a requirement must be a criterion or a condition, not " + item.kind(), FORM);
            }
        }
        return demands;
    }

    private static List<Node> items(Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of(node);
    }

    private void rejectTwins(List<StageDraft> drafts, String otherwise) {
        Set<String> taken = new LinkedHashSet<>(List.of(otherwise));
        for (StageDraft draft : drafts) {
            Set<String> words = new LinkedHashSet<>(List.of(draft.id.text()));
            draft.name.ifPresent(words::add);
            words.stream()
                    .filter(word -> !taken.add(word))
                    .findFirst()
                    .ifPresent(word -> bad(
                            draft.id,
                            "the verdict '" + word + "' stands for two things on this ladder",
                            "give each stage, and 'else', a name of its own"));
        }
    }

    private void bad(Node node, String message, String hint) {
        diagnostics.add(Diagnostic.of(Code.BAD_LADDER, node.place(), message).withHint(hint));
    }
}
