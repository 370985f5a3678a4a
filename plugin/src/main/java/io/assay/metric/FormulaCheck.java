package io.assay.metric;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.Entities;
import io.assay.metric.Metric.Kind;
import io.assay.metric.formula.Expression.Aggregate;
import io.assay.metric.formula.Expression.Annualized;
import io.assay.metric.formula.Expression.Average;
import io.assay.metric.formula.Expression.Input;
import io.assay.metric.formula.Formula;
import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what is wrong with formulas once every metric and entity is known: those of files and those found in data. */
public final class FormulaCheck {
    private final MetricCatalog catalog;
    private final Entities entities;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private FormulaCheck(MetricCatalog catalog, Entities entities) {
        this.catalog = catalog;
        this.entities = entities;
    }

    public static List<Diagnostic> check(MetricCatalog catalog, Entities entities) {
        FormulaCheck check = new FormulaCheck(catalog, entities);
        catalog.list().forEach(metric -> metric.formula().ifPresent(formula -> check.check(metric, formula)));
        return check.diagnostics;
    }

    private void check(Metric metric, Formula formula) {
        formula.inputs().forEach(input -> check(formula, input));
        new UnitCheck(catalog).check(metric, formula, diagnostics);
    }

    private void check(Formula formula, Input input) {
        String id = input.reference().metric();
        Optional<Metric> metric = catalog.find(id);
        if (metric.isEmpty()) {
            report(
                    formula,
                    input.reference().span(),
                    Code.UNKNOWN_METRIC,
                    "unknown metric '" + id + "'",
                    id,
                    catalog.ids());
            return;
        }
        input.reference().entity().filter(name -> entities.find(name).isEmpty()).ifPresent(name -> {
            SourceSpan span = input.reference().span();
            report(formula, span, Code.UNKNOWN_ENTITY, "unknown entity '" + name + "'", name, entities.ids());
        });
        if (input instanceof Aggregate aggregate) {
            aggregate.kind().ifPresent(kind -> checkKind(formula, aggregate, kind));
        }
        checkUse(formula, input, metric.get());
    }

    private void checkKind(Formula formula, Aggregate aggregate, String kind) {
        Set<String> kinds = new TreeSet<>();
        entities.list().forEach(entity -> entity.kind().ifPresent(kinds::add));
        if (!kinds.contains(kind)) {
            report(formula, aggregate.span(), Code.UNKNOWN_ENTITY, "no entity is of kind '" + kind + "'", kind, kinds);
        }
    }

    private void checkUse(Formula formula, Input input, Metric metric) {
        boolean averages = input instanceof Average || input instanceof Aggregate aggregate && aggregate.mean();
        if (metric.kind() == Kind.CATEGORY) {
            add(
                    formula,
                    input,
                    Code.UNLIKE_UNITS,
                    "the category '" + metric.id() + "' is no number",
                    "compare its levels in a criterion");
        } else if (averages && metric.kind() == Kind.RATIO) {
            add(
                    formula,
                    input,
                    Code.RATIO_AVERAGED,
                    "the ratio '" + metric.id() + "' must not be averaged",
                    "average what is above and below the line, then divide");
        } else if (input instanceof Annualized && !catalog.isOverPeriod(metric.id())) {
            add(
                    formula,
                    input,
                    Code.UNLIKE_UNITS,
                    "'" + metric.id() + "' is no flow and has no period to be annualized from",
                    "say kind: flow where it is defined");
        }
    }

    private void add(Formula formula, Input input, Code code, String message, String hint) {
        diagnostics.add(Diagnostic.of(code, formula.origin().file().place(input.span()), message)
                .withHint(hint));
    }

    private void report(
            Formula formula, SourceSpan span, Code code, String message, String word, Collection<String> known) {
        diagnostics.add(Diagnostic.of(code, formula.origin().file().place(span), message)
                .withNearest(word, known));
    }
}
