package io.assay.framework;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;
import io.assay.diagnostic.Severity;
import io.assay.exact.Rational;
import io.assay.knowledge.IdWords;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code frameworks/*.yaml}. A framework with an error is left out: half a framework gives wrong verdicts.
 */
public final class FrameworkDecoder {
    private static final Rational HUNDRED = Rational.of(100);

    private final Collection<Diagnostic> diagnostics;

    private FrameworkDecoder(Collection<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Every framework of a content folder. */
    public static Checked<Frameworks> decode(SourceTree tree) {
        List<Framework> frameworks = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<String, Framework> seen = new HashMap<>();
        boolean complete = true;
        for (SourceFile file : dataFiles(tree, "frameworks")) {
            Checked<Optional<Framework>> decoded = decode(file);
            diagnostics.addAll(decoded.diagnostics().list());
            complete &= decoded.value().isPresent();
            decoded.value().ifPresent(framework -> {
                Framework first = seen.putIfAbsent(
                        framework.id() + " " + framework.effectiveFrom().orElse(LocalDate.MIN), framework);
                if (first == null) {
                    frameworks.add(framework);
                } else {
                    diagnostics.add(duplicate(framework, first));
                }
            });
        }
        Frameworks all = new Frameworks(frameworks, complete);
        all.checkGrace().forEach(diagnostics::add);
        return Checked.of(all, diagnostics);
    }

    private static Diagnostic duplicate(Framework framework, Framework first) {
        return Diagnostic.of(
                        Code.DUPLICATE_FRAMEWORK,
                        framework.origin().place(),
                        "the framework '" + framework.id() + "' is already given in "
                                + first.origin().file().path())
                .withHint("give each version its own effective_from, or rename one by its id");
    }

    /** One file; its name is the framework's id unless it gives another. */
    public static Checked<Optional<Framework>> decode(SourceFile file) {
        Checked<Optional<Node>> read = TreeReader.read(file);
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics().list());
        Optional<Framework> framework = Optional.empty();
        if (read.value().orElse(null) instanceof Mapping mapping) {
            framework = new FrameworkDecoder(diagnostics).framework(new Fields(mapping, diagnostics), file);
        } else if (diagnostics.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Code.WRONG_TYPE, Place.file(file.path()), "a framework must be a mapping of keys to values")
                    .withHint("it needs criteria and verdicts at least"));
        }
        boolean sound = diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
        return Checked.of(framework.filter(f -> sound), diagnostics);
    }

    private Optional<Framework> framework(Fields fields, SourceFile file) {
        String id = fields.text("id").orElse(baseName(file));
        List<Criterion> criteria = criteria(fields);
        Optional<ScoringDecoder.Scoring> scoring = new ScoringDecoder(fields, criteria, diagnostics).decode();
        List<Node> guards = fields.sequence("guards").map(Sequence::items).orElse(List.of());
        Optional<Framework> framework = scoring.map(how -> new Framework(
                id,
                fields.text("name").orElse(IdWords.of(id)),
                fields.text("version"),
                fields.date("effective_from"),
                fields.date("grace_until"),
                fields.text("page"),
                fields.text("description"),
                how.criteria(),
                new GuardDecoder(how, diagnostics).decode(guards),
                fields.oneOf("missing", words(Missing.values()))
                        .map(word -> Missing.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Missing.BOUNDS),
                share(fields, "min_coverage"),
                how.aggregate(),
                how.ladder(),
                how.verdicts(),
                how.rounding(),
                fields.mapping("metrics"),
                fields.flag("illustrative"),
                fields.mapping().origin()));
        if (framework.isPresent()) {
            fields.rejectUnknown();
        }
        framework.ifPresent(this::warnOfIdle);
        return framework;
    }

    /** Criteria of a ladder that no stage and no condition asks for. */
    private void warnOfIdle(Framework framework) {
        framework
                .listIdle()
                .forEach(criterion -> diagnostics.add(Diagnostic.of(
                                Code.REQUIRED_NOWHERE,
                                criterion.origin().place(),
                                "no stage requires '" + criterion.id() + "'")
                        .withHint("name it in a stage's 'requires', or remove it")));
    }

    private List<Criterion> criteria(Fields fields) {
        List<Criterion> criteria = new ArrayList<>();
        Optional<Mapping> written = fields.mapping("criteria");
        if (!ScoringDecoder.isLadder(fields)) {
            fields.required(written, "criteria");
        }
        List<Mapping.Entry> entries = written.map(Mapping::entries).orElse(List.of());
        if (written.isPresent() && entries.isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.MISSING_KEY, written.get().place(), "a framework needs a criterion"));
        }
        Map<Mapping.Entry, Criterion> decoded = new HashMap<>();
        List<Criterion> known = new ArrayList<>();
        for (boolean composite : new boolean[] {false, true}) {
            entries.stream()
                    .filter(entry -> CriterionDecoder.isComposite(entry) == composite)
                    .forEach(entry -> CriterionDecoder.decode(entry, List.copyOf(known), diagnostics)
                            .ifPresent(criterion -> {
                                decoded.put(entry, criterion);
                                criterion.withParts().forEach(part -> known(part, known));
                            }));
        }
        entries.stream().filter(decoded::containsKey).map(decoded::get).forEach(criteria::add);
        List<Mapping.Entry> unweighted = entries.stream()
                .filter(entry -> entry.value() instanceof Mapping criterion
                        && criterion.find("weight").isEmpty())
                .toList();
        if (!unweighted.isEmpty() && unweighted.size() < entries.size()) {
            unweighted.forEach(entry -> diagnostics.add(Diagnostic.of(
                            Code.BAD_WEIGHT,
                            entry.key().place(),
                            "'" + entry.key().text() + "' has no weight while others have one")
                    .withHint("give every criterion a weight, or none for equal ones")));
        }
        return criteria;
    }

    /** A question may be asked twice; other than that, an id belongs to one criterion. */
    private void known(Criterion criterion, Collection<Criterion> known) {
        boolean taken = known.stream()
                .anyMatch(other -> other.id().equals(criterion.id()) && !isSame(other.kind(), criterion.kind()));
        if (taken) {
            diagnostics.add(Diagnostic.of(
                            Code.DUPLICATE_KEY,
                            criterion.origin().place(),
                            "the criterion '" + criterion.id() + "' is given twice")
                    .withHint("rename one: criteria, their parts and flags share one set of names"));
        }
        known.add(criterion);
    }

    private static boolean isSame(CriterionKind one, CriterionKind other) {
        return one instanceof CriterionKind.Judged judged
                && other instanceof CriterionKind.Judged again
                && judged.levels().equals(again.levels());
    }

    private Rational share(Fields fields, String key) {
        Optional<Scalar> written = fields.scalar(key);
        Optional<Rational> share = written.flatMap(scalar -> Quantity.parse(scalar.text()))
                .filter(value -> value.signum() >= 0 && value.compareTo(Rational.ONE) <= 0);
        if (written.isPresent() && share.isEmpty()) {
            String text = written.get().text();
            diagnostics.add(Diagnostic.of(
                            Code.NOT_A_NUMBER,
                            written.get().place(),
                            "'" + key + "' must be a share from 0 to 100%, not '" + text + "'")
                    .withHint(percent(text)));
        }
        return share.orElse(Rational.ZERO);
    }

    /** What to write in place of a number that is no share. */
    static String percent(String text) {
        String number = text.replace("<=", "");
        boolean forgotten = Quantity.parse(number)
                .filter(value -> value.signum() > 0 && value.compareTo(HUNDRED) <= 0)
                .isPresent();
        return forgotten && !text.endsWith("%") ? "did you mean '" + text + "%'?" : "write a share such as 60%";
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The YAML and JSON files below a folder; a README beside them is a page. */
    static List<SourceFile> dataFiles(SourceTree tree, String folder) {
        return tree.below(folder)
                .filter(file -> file.name().matches(".+\\.(ya?ml|json)"))
                .toList();
    }

    /** A file's name without its extension. */
    static String baseName(SourceFile file) {
        int dot = file.name().lastIndexOf('.');
        return dot < 0 ? file.name() : file.name().substring(0, dot);
    }
}
