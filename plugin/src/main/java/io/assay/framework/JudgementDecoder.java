package io.assay.framework;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;
import io.assay.knowledge.Entities;
import io.assay.knowledge.Entity;
import io.assay.metric.snapshot.JudgedCell;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import io.assay.notation.TreeReader;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code judgements/*.yaml}, one file per entity and named after it, and the judged cells of snapshots. A judgement
 * or exception with an error is left out: one whose end can't be read would hold for ever.
 */
public final class JudgementDecoder {
    private static final Set<String> RULINGS = Set.of("exempt", "override");
    private static final Pattern BY = Pattern.compile("by ([^:]{1,100}):\\s*(.*)", Pattern.DOTALL);

    private final Frameworks frameworks;
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private JudgementDecoder(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /**
     * All of a content folder's judgements.
     *
     * @param cells what stood in snapshots
     */
    public static Checked<Judgements> decode(
            SourceTree tree, Collection<JudgedCell> cells, Entities entities, Frameworks frameworks) {
        JudgementDecoder decoder = new JudgementDecoder(frameworks);
        FrameworkDecoder.dataFiles(tree, "judgements").forEach(file -> decoder.file(file, entities));
        cells.forEach(decoder::cell);
        decoder.findConflicts();
        return Checked.of(new Judgements(decoder.judgements, decoder.rulings), decoder.diagnostics);
    }

    private void file(SourceFile file, Entities entities) {
        Checked<Optional<Node>> read = TreeReader.read(file);
        read.diagnostics().forEach(diagnostics::add);
        if (!(read.value().orElse(null) instanceof Mapping mapping)) {
            if (read.value().isPresent()) {
                diagnostics.add(Diagnostic.of(
                        Code.WRONG_TYPE, Place.file(file.path()), "judgements must be a mapping of criteria to lists"));
            }
            return;
        }
        Fields fields = new Fields(mapping, diagnostics);
        String entity = entity(file, entities);
        boolean illustrative = fields.flag("illustrative");
        for (Mapping.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (RULINGS.contains(key)) {
                fields.mapping(key)
                        .ifPresent(all -> all.entries().forEach(one -> ruling(entity, one, key.equals("override"))));
            } else if (!key.equals("illustrative") && isJudged(entry.key())) {
                items(entry.value()).forEach(item -> judgement(entity, key, item, illustrative));
            }
        }
    }

    private String entity(SourceFile file, Entities entities) {
        String name = FrameworkDecoder.baseName(file);
        Optional<Entity> known = entities.find(name);
        if (known.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Code.UNUSED_ID,
                            Place.file(file.path()),
                            "'" + name + "' is judged here but known nowhere else")
                    .withHint("name the file after an entity's id")
                    .withNearest(name, entities.ids()));
        }
        return known.map(Entity::id).orElse(name);
    }

    private boolean isJudged(Scalar key) {
        if (isCriterion(key) && !frameworks.judgedIds().contains(key.text())) {
            diagnostics.add(
                    Diagnostic.of(Code.UNKNOWN_CRITERION, key.place(), "'" + key.text() + "' is measured, not judged")
                            .withHint("to set its level by hand, use override"));
        }
        return frameworks.judgedIds().contains(key.text());
    }

    private boolean isCriterion(Scalar key) {
        if (!frameworks.criteria(key.text()).isEmpty()) {
            return true;
        }
        if (frameworks.complete()) {
            diagnostics.add(Diagnostic.of(Code.UNKNOWN_CRITERION, key.place(), "unknown criterion '" + key.text() + "'")
                    .withHint("no framework has a criterion of this id")
                    .withNearest(key.text(), frameworks.criterionIds()));
        }
        return false;
    }

    private static List<Node> items(Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of(node);
    }

    private void judgement(String entity, String criterion, Node node, boolean fileIsIllustrative) {
        if (!(node instanceof Mapping mapping)) {
            diagnostics.add(
                    Diagnostic.of(Code.WRONG_TYPE, node.place(), "a judgement must be a mapping of keys to values")
                            .withHint("such as {level: mixed, as_of: 2026-06-30, by: analyst, because: \"…\"}"));
            return;
        }
        int problems = diagnostics.size();
        Fields fields = new Fields(mapping, diagnostics);
        Optional<Scalar> level =
                fields.required(fields.scalar("level"), "level").filter(word -> isLevel(criterion, word));
        Optional<LocalDate> asOf = fields.required(fields.date("as_of"), "as_of");
        Optional<LocalDate> issued = fields.date("issued");
        Optional<String> by = fields.text("by");
        Optional<String> because = fields.text("because");
        List<String> evidence = fields.texts("evidence");
        Optional<Certainty> certainty = fields.scalar("certainty").flatMap(this::certainty);
        boolean illustrative = fields.flag("illustrative") || fileIsIllustrative;
        fields.rejectUnknown();
        if (diagnostics.size() == problems && level.isPresent() && asOf.isPresent()) {
            judgements.add(new Judgement(
                    entity,
                    criterion,
                    level.get().text(),
                    asOf.get(),
                    issued.orElse(asOf.get()),
                    by,
                    because,
                    evidence,
                    certainty,
                    illustrative,
                    mapping.origin()));
        }
    }

    private Optional<Certainty> certainty(Scalar scalar) {
        Optional<Certainty> certainty = Certainty.find(scalar.text());
        if (certainty.isEmpty()) {
            diagnostics.add(
                    Diagnostic.of(Code.WRONG_TYPE, scalar.place(), "'" + scalar.text() + "' is no degree of certainty")
                            .withHint("one of high, moderate, low, very low"));
        }
        return certainty;
    }

    private void ruling(String entity, Mapping.Entry entry, boolean isOverride) {
        String criterion = entry.key().text();
        if (!isCriterion(entry.key())) {
            return;
        }
        if (!(entry.value() instanceof Mapping mapping)) {
            diagnostics.add(
                    Diagnostic.of(Code.WRONG_TYPE, entry.value().place(), "this must be a mapping of keys to values")
                            .withHint("such as {reason: \"sells no compute\", by: analyst, expires: 2027-01-01}"));
            return;
        }
        int problems = diagnostics.size();
        Fields fields = new Fields(mapping, diagnostics);
        Optional<Scalar> level = isOverride
                ? fields.required(fields.scalar("level"), "level").filter(word -> isLevel(criterion, word))
                : Optional.empty();
        Optional<String> reason = fields.required(fields.text("reason"), "reason");
        Ruling ruling = new Ruling(
                entity,
                criterion,
                level.map(Scalar::text),
                reason.orElse(""),
                fields.text("by"),
                fields.date("as_of"),
                fields.date("expires"),
                entry.key().origin());
        fields.rejectUnknown();
        if (diagnostics.size() == problems && isOverride == level.isPresent() && reason.isPresent()) {
            rulings.add(ruling);
        }
    }

    private void cell(JudgedCell cell) {
        if (!isLevel(cell.criterion(), cell.value())) {
            return;
        }
        Optional<Matcher> signed = cell.note().map(BY::matcher).filter(Matcher::matches);
        judgements.add(new Judgement(
                cell.entity(),
                cell.criterion(),
                cell.value().text(),
                cell.asOf(),
                cell.issued(),
                cell.by().or(() -> signed.map(match -> match.group(1).strip())),
                signed.map(match -> match.group(2)).or(cell::note),
                List.of(),
                Optional.empty(),
                cell.illustrative(),
                cell.origin()));
    }

    /** Whether the criterion has this level in some framework. */
    private boolean isLevel(String criterionId, Scalar word) {
        List<Criterion> criteria = frameworks.criteria(criterionId);
        boolean known = criteria.stream()
                .anyMatch(criterion -> LevelName.find(criterion, word.text()).isPresent());
        if (!known && !criteria.isEmpty()) {
            diagnostics.add(LevelName.unknown(criteria.get(criteria.size() - 1), word.text(), word.origin()));
        }
        return known;
    }

    private void findConflicts() {
        Map<List<Object>, Judgement> first = new HashMap<>();
        for (Judgement judgement : judgements) {
            Judgement other = first.putIfAbsent(key(judgement), judgement);
            if (other != null && !other.level().equals(judgement.level())) {
                diagnostics.add(Diagnostic.of(
                                Code.CONFLICTING_JUDGEMENT,
                                judgement.origin().place(),
                                "'" + judgement.criterion() + "' is judged '" + judgement.level() + "' here and '"
                                        + other.level() + "' at " + other.origin() + ", by the same author")
                        .withHint("keep one, or say by 'issued' which came later"));
            }
        }
    }

    private static List<Object> key(Judgement judgement) {
        return List.of(judgement.entity(), judgement.criterion(), judgement.asOf(), judgement.issued(), judgement.by());
    }
}
