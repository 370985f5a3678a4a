package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a framework's guards. */
final class GuardDecoder {
    private final KnownCriteria criteria;
    private final Optional<Map<String, String>> verdicts;
    private final Collection<Diagnostic> diagnostics;

    /** @param verdicts by each name of theirs, in order; empty if it is not known which there are */
    GuardDecoder(KnownCriteria criteria, Optional<Map<String, String>> verdicts, Collection<Diagnostic> diagnostics) {
        this.criteria = criteria;
        this.verdicts = verdicts;
        this.diagnostics = diagnostics;
    }

    List<Guard> decode(List<Node> nodes) {
        List<Guard> guards = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Mapping mapping) {
                guard(mapping).ifPresent(guards::add);
            } else {
                diagnostics.add(
                        Diagnostic.of(Code.BAD_GUARD, node.place(), "a guard must be a mapping of keys to values")
                                .withHint("such as {when: fee_share < 5%, max_verdict: avoid}"));
            }
        }
        return guards;
    }

    private Optional<Guard> guard(Mapping mapping) {
        Fields fields = new Fields(mapping, diagnostics);
        Optional<Scalar> when = fields.required(fields.scalar("when"), "when");
        Map<String, Level> caps = new LinkedHashMap<>();
        fields.mapping("cap").ifPresent(cap -> cap.entries().forEach(entry -> cap(entry, caps)));
        Optional<String> maxVerdict = fields.scalar("max_verdict").flatMap(this::verdict);
        Optional<String> because = fields.text("because");
        fields.rejectUnknown();
        if (mapping.find("cap").isEmpty() && mapping.find("max_verdict").isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.BAD_GUARD, mapping.place(), "this guard does nothing")
                    .withHint("give it a cap, such as cap: {utilization: fair}, or a max_verdict"));
        }
        if (because.isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.NO_REASON, mapping.place(), "this guard does not say why it is there")
                    .withHint("add because: one sentence that readers see where the guard applies"));
        }
        return when.flatMap(text -> ConditionParser.parse(text, criteria.withParts(), diagnostics)
                .map(condition -> new Guard(condition, text.text(), caps, maxVerdict, because, mapping.origin())));
    }

    private void cap(Mapping.Entry entry, Map<String, Level> caps) {
        String id = entry.key().text();
        Optional<Criterion> criterion = criteria.find(id);
        if (criterion.isEmpty()) {
            if (!criteria.isUnread(id)) {
                diagnostics.add(
                        Diagnostic.of(Code.UNKNOWN_CRITERION, entry.key().place(), "unknown criterion '" + id + "'")
                                .withHint("a guard caps criteria of its own framework")
                                .withNearest(id, criteria.names()));
            }
            return;
        }
        String word = entry.value() instanceof Scalar scalar ? scalar.text() : "";
        LevelName.find(criterion.get(), word)
                .ifPresentOrElse(
                        level -> caps.put(id, level),
                        () -> diagnostics.add(LevelName.unknown(
                                criterion.get(), word, entry.value().origin())));
    }

    private Optional<String> verdict(Scalar scalar) {
        if (verdicts.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> known = verdicts.get();
        if (!known.containsKey(scalar.text())) {
            List<String> told = known.values().stream().distinct().toList();
            diagnostics.add(
                    Diagnostic.of(Code.UNKNOWN_LEVEL, scalar.place(), "'" + scalar.text() + "' is no verdict here")
                            .withHint("one of " + String.join(", ", told))
                            .withNearest(scalar.text(), told));
        }
        return Optional.ofNullable(known.get(scalar.text()));
    }
}
