package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads a criterion's {@code group}, whose members are criteria themselves, and by what they count: {@code by: worst}. */
final class GroupDecoder {
    private final Scalar id;
    private final Fields fields;
    private final KnownCriteria known;
    private final Collection<Diagnostic> diagnostics;

    GroupDecoder(Scalar id, Fields fields, KnownCriteria known, Collection<Diagnostic> diagnostics) {
        this.id = id;
        this.fields = fields;
        this.known = known;
        this.diagnostics = diagnostics;
    }

    Optional<CriterionKind> decode() {
        List<Mapping.Entry> entries =
                fields.mapping("group").map(Mapping::entries).orElse(List.of());
        Optional<Aggregate> by = fields.required(fields.scalar("by"), "by")
                .flatMap(written -> fields.oneOf("by", List.of("worst", "mean")))
                .map(word -> word.equals("worst") ? Aggregate.WORST : Aggregate.WEIGHTED_MEAN);
        List<Criterion> members = new ArrayList<>();
        KnownCriteria comparable = known;
        for (Mapping.Entry entry : entries) {
            rejectRequired(entry);
            Optional<Criterion> member = CriterionDecoder.decode(entry, comparable, diagnostics);
            member.ifPresent(members::add);
            comparable = comparable.after(entry, member);
        }
        if (entries.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Code.MISSING_KEY,
                            fields.node("group").orElse(id).place(),
                            "the group '" + id.text() + "' has no criteria")
                    .withHint("such as group: {team: {levels: [weak, strong]}}"));
        }
        return by.filter(found -> !members.isEmpty() && members.size() == entries.size())
                .map(found -> new CriterionKind.Group(members, found, levels(members, found)));
    }

    /** A group is required as a whole; in it, nothing makes sense of the word. */
    private void rejectRequired(Mapping.Entry entry) {
        if (entry.value() instanceof Mapping member && member.find("required").isPresent()) {
            diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_KEY,
                            entry.key().place(),
                            "'" + entry.key().text() + "' can't be required within a group")
                    .withHint("make the group required, by its worst"));
        }
    }

    private static Optional<Levels> levels(List<Criterion> members, Aggregate by) {
        Optional<Levels> first = members.get(0).levels();
        boolean same = members.stream().allMatch(member -> member.levels().equals(first));
        return first.filter(levels -> same && by == Aggregate.WORST);
    }
}
