package io.assay.framework;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.diagnostic.Place;
import io.assay.diagnostic.Severity;
import io.assay.exact.Rational;
import io.assay.knowledge.IdWords;
import io.assay.metric.MetricDecoder;
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
import java.util.Set;
import java.util.function.Predicate;

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
        if (!sound && read.value().orElse(null) instanceof Mapping mapping) {
            // Left out with the rest; those of a sound framework are read together with metrics/.
            mapping.find("metrics")
                    .filter(Mapping.class::isInstance)
                    .ifPresent(metrics -> MetricDecoder.decode(metrics, diagnostics));
        }
        return Checked.of(framework.filter(f -> sound), diagnostics);
    }

    private Optional<Framework> framework(Fields fields, SourceFile file) {
        String id = fields.text("id").orElse(baseName(file));
        String name = fields.text("name").orElse(IdWords.of(id));
        Optional<String> version = fields.text("version");
        Optional<LocalDate> effectiveFrom = fields.date("effective_from");
        Optional<LocalDate> graceUntil = fields.date("grace_until");
        Optional<String> page = fields.text("page");
        Optional<String> description = fields.text("description");
        Missing missing = fields.oneOf("missing", words(Missing.values()))
                .map(word -> Missing.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Missing.BOUNDS);
        Rational minCoverage = share(fields, "min_coverage");
        Optional<Mapping> metrics = fields.mapping("metrics");
        boolean illustrative = fields.flag("illustrative");
        KnownCriteria criteria = criteria(fields);
        ScoringDecoder scores = new ScoringDecoder(fields, criteria, diagnostics);
        Optional<ScoringDecoder.Scoring> scoring = scores.decode();
        List<Guard> guards = new GuardDecoder(
                        scoring.map(how -> new KnownCriteria(how.criteria(), criteria.unread()))
                                .orElseGet(() -> fields.node("stages")
                                        .map(criteria::withUnread)
                                        .orElse(criteria)),
                        scores.verdictNames(scoring),
                        diagnostics)
                .decode(fields.sequence("guards").map(Sequence::items).orElse(List.of()));
        fields.rejectUnknown();
        Optional<Framework> framework = scoring.map(how -> new Framework(
                id,
                name,
                version,
                effectiveFrom,
                graceUntil,
                page,
                description,
                how.criteria(),
                guards,
                missing,
                minCoverage,
                how.aggregate(),
                how.ladder(),
                how.verdicts(),
                how.rounding(),
                metrics,
                illustrative,
                fields.mapping().origin()));
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

    private KnownCriteria criteria(Fields fields) {
        Optional<Mapping> written = fields.mapping("criteria");
        if (!ScoringDecoder.isLadder(fields)) {
            fields.required(written, "criteria");
        }
        List<Mapping.Entry> entries = written.map(Mapping::entries).orElse(List.of());
        if (written.isPresent() && entries.isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.MISSING_KEY, written.get().place(), "a framework needs a criterion"));
        }
        Map<Mapping.Entry, Criterion> decoded = new HashMap<>();
        KnownCriteria known = KnownCriteria.NONE;
        for (boolean composite : new boolean[] {false, true}) {
            for (Mapping.Entry entry : entries) {
                if (CriterionDecoder.isComposite(entry) == composite) {
                    Optional<Criterion> criterion = CriterionDecoder.decode(entry, known, diagnostics);
                    KnownCriteria before = known;
                    criterion.ifPresent(read -> {
                        decoded.put(entry, read);
                        rejectTwins(read, before);
                    });
                    known = known.after(entry, criterion);
                }
            }
        }
        rejectUnweighted(entries, decoded.keySet());
        return new KnownCriteria(
                entries.stream().filter(decoded::containsKey).map(decoded::get).toList(), known.unread());
    }

    /** One that could not be read has worse to be told of; a weight under a name that is a slip is there. */
    private void rejectUnweighted(List<Mapping.Entry> entries, Set<Mapping.Entry> read) {
        boolean weighed = entries.stream().anyMatch(entry -> has(entry, "weight"::equals));
        entries.stream()
                .filter(entry -> weighed && read.contains(entry) && !has(entry, FrameworkDecoder::isWeight))
                .forEach(entry -> diagnostics.add(Diagnostic.of(
                                Code.BAD_WEIGHT,
                                entry.key().place(),
                                "'" + entry.key().text() + "' has no weight while others have one")
                        .withHint("give every criterion a weight, or none for equal ones")));
    }

    private static boolean isWeight(String key) {
        return NearestName.find(key, List.of("weight")).isPresent();
    }

    private static boolean has(Mapping.Entry entry, Predicate<String> key) {
        return entry.value() instanceof Mapping criterion
                && criterion.entries().stream()
                        .anyMatch(field -> key.test(field.key().text()));
    }

    /** A question may be asked twice; other than that, an id belongs to one criterion. */
    private void rejectTwins(Criterion criterion, KnownCriteria before) {
        List<Criterion> known = new ArrayList<>(before.list());
        for (Criterion part : criterion.withParts().toList()) {
            boolean taken = known.stream()
                    .anyMatch(other -> other.id().equals(part.id()) && !isSame(other.kind(), part.kind()));
            if (taken) {
                diagnostics.add(Diagnostic.of(
                                Code.DUPLICATE_KEY,
                                part.origin().place(),
                                "the criterion '" + part.id() + "' is given twice")
                        .withHint("rename one: criteria, their parts and flags share one set of names"));
            }
            known.add(part);
        }
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
