package io.assay.site.prose;

import io.assay.assess.Assessment;
import io.assay.assess.VerdictHistory;
import io.assay.chart.ChangeAcrossEntities.Form;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.framework.Framework;
import io.assay.knowledge.Entity;
import io.assay.knowledge.Page;
import io.assay.knowledge.Slug;
import io.assay.markdown.Fence;
import io.assay.metric.Metric;
import io.assay.metric.Unit;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.TreeReader;
import io.assay.site.fact.SiteFacts;
import io.assay.site.figure.Ask;
import io.assay.site.figure.Figures;
import io.assay.site.figure.Span;
import io.assay.site.verdict.VerdictFigures;
import io.assay.site.view.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads a page's {@code chart} blocks. A mistake is reported at its own line of the page. */
final class ChartBlocks {
    private static final List<String> OF_METRICS = List.of("line", "bars", "bullet", "parts", "dumbbell", "slope");
    private static final List<String> OF_VERDICTS = List.of("heat", "timeline", "contributions");
    private static final String REVISED = "revised";
    private static final String BEFORE = "before";

    private final SiteFacts facts;
    private final Figures figures;
    private final VerdictFigures verdicts;
    private final BlockNames names;
    private final Collection<Diagnostic> diagnostics;

    ChartBlocks(SiteFacts facts, Figures figures, VerdictFigures verdicts, Collection<Diagnostic> diagnostics) {
        this.facts = facts;
        this.figures = figures;
        this.verdicts = verdicts;
        this.names = new BlockNames(facts, diagnostics);
        this.diagnostics = diagnostics;
    }

    static boolean isChart(Fence fence) {
        return fence.language().equals("chart");
    }

    /**
     * The chart that a block describes; empty if it can't be drawn, which was reported.
     *
     * @param framework the page's, for a chart of verdicts that names none
     * @param ids makes an id that is unique on the page of a word for what is shown
     */
    Optional<Figure> read(Page page, Fence fence, Optional<Framework> framework, UnaryOperator<String> ids) {
        Checked<Optional<Node>> root = TreeReader.readYaml(page.source(), fence.bodySpan());
        root.diagnostics()
                .forEach(problem -> diagnostics.add(new Diagnostic(
                        Code.BAD_CHART,
                        Code.BAD_CHART.severity(),
                        problem.place(),
                        problem.message(),
                        problem.hint(),
                        Optional.empty())));
        if (!(root.value().orElse(null) instanceof Mapping mapping)) {
            if (root.diagnostics().isEmpty()) {
                diagnostics.add(Diagnostic.of(
                                Code.BAD_CHART,
                                page.source().place(fence.span()),
                                "this chart says nothing of its metric")
                        .withHint("write a line such as 'metric: utilization'"));
            }
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, diagnostics);
        return refused(mapping, fields) ? Optional.empty() : read(fields, mapping, framework, ids);
    }

    /** Reports what is not drawn on principle. */
    private boolean refused(Mapping mapping, Fields fields) {
        Optional<Diagnostic> form = fields.scalar("form")
                .flatMap(scalar -> ChartRefusals.ofForm(scalar.text())
                        .map(reason -> Diagnostic.of(Code.BAD_CHART, scalar.place(), reason.message())
                                .withHint(reason.hint())));
        form.ifPresent(diagnostics::add);
        boolean key = false;
        for (Mapping.Entry entry : mapping.entries()) {
            Optional<ChartRefusals.Reason> reason =
                    ChartRefusals.ofKey(entry.key().text());
            reason.ifPresent(known ->
                    diagnostics.add(Diagnostic.of(Code.BAD_CHART, entry.key().place(), known.message())
                            .withHint(known.hint())));
            key |= reason.isPresent();
        }
        return form.isPresent() || key;
    }

    private Optional<Figure> read(
            Fields fields, Mapping mapping, Optional<Framework> framework, UnaryOperator<String> ids) {
        List<String> forms = new ArrayList<>(OF_METRICS);
        forms.addAll(OF_VERDICTS);
        boolean named = fields.scalar("form").isPresent();
        Optional<String> form = fields.oneOf("form", forms);
        if (named && form.isEmpty()) {
            return Optional.empty();
        }
        List<Entity> entities = names.entities(fields);
        Optional<String> title = fields.text("title");
        if (form.filter(OF_VERDICTS::contains).isPresent()) {
            Optional<Framework> asked =
                    fields.scalar("framework").map(names::framework).orElse(framework);
            fields.rejectUnknown();
            if (asked.isEmpty() && fields.scalar("framework").isEmpty()) {
                diagnostics.add(Diagnostic.of(Code.BAD_CHART, mapping.place(), "this chart needs a framework")
                        .withHint("write a line such as 'framework: compute', here or in the page's header"));
            }
            Ask ask = new Ask(ids.apply(form.get()), title, Span.ALL);
            return asked.flatMap(known -> ofVerdicts(form.get(), known, entities, ask, mapping));
        }
        Span span = new Span(fields.date("from"), fields.date("to"));
        if (span.from().isPresent()
                && span.to().filter(span.from().get()::isAfter).isPresent()) {
            diagnostics.add(Diagnostic.of(
                            Code.BAD_CHART, fields.scalar("from").orElseThrow().place(), "'from' is after 'to'")
                    .withHint("exchange the two days"));
            return Optional.empty();
        }
        Optional<String> compare = fields.oneOf("compare", List.of(REVISED, BEFORE));
        List<Metric> metrics = metrics(fields);
        fields.rejectUnknown();
        if (metrics.isEmpty()) {
            return Optional.empty();
        }
        String word =
                Slug.of(metrics.get(0).id()) + form.map(name -> "-" + name).orElse("");
        Ask ask = new Ask(ids.apply(word), title, span);
        return metrics.size() > 1
                ? together(metrics, form, entities, ask, fields, mapping)
                : ofMetric(metrics.get(0), form, entities, compare, ask, fields, mapping);
    }

    private List<Metric> metrics(Fields fields) {
        List<Scalar> several = fields.scalars("metrics");
        if (several.isEmpty()) {
            return fields.required(fields.scalar("metric"), "metric").flatMap(names::metric).stream()
                    .toList();
        }
        List<Metric> metrics = several.stream()
                .flatMap(scalar -> names.metric(scalar).stream())
                .toList();
        return metrics.size() == several.size() ? metrics : List.of();
    }

    private Optional<Figure> ofMetric(
            Metric metric,
            Optional<String> form,
            List<Entity> asked,
            Optional<String> compare,
            Ask ask,
            Fields fields,
            Node place) {
        List<Entity> entities = asked.isEmpty() ? figures.entitiesWith(metric.id()) : asked;
        if (metric.kind() == Metric.Kind.CATEGORY) {
            return refuse(
                    fields.scalar("metric").orElseThrow(),
                    "'" + metric.id()
                            + "' is a category: its words are no amounts, and an axis would give them distances",
                    "show it in a block 'metrics', or judge it and write 'form: heat'");
        }
        Optional<Figure> figure;
        switch (form.orElse("")) {
            case "bars" -> figure = figures.now(metric, entities, ask);
            case "line" ->
                figure = entities.size() == 1
                        ? figures.overTime(metric, entities.get(0), ask)
                        : figures.overTime(metric, entities, ask);
            case "dumbbell", "slope" -> {
                Form shape = form.get().equals("slope") ? Form.SLOPE : Form.DUMBBELL;
                boolean revised = compare.filter(REVISED::equals).isPresent();
                figure = revised
                        ? figures.changes().revised(metric, entities, shape, ask)
                        : figures.changes().since(metric, entities, shape, ask);
                if (figure.isEmpty() && !entities.isEmpty()) {
                    return refuse(
                            place,
                            revised
                                    ? "no figure of '" + metric.id() + "' was issued again as another"
                                    : "'" + metric.id() + "' has figures of one day only: there is no change to show",
                            revised ? "take 'compare' out to compare two dates" : "write 'form: bars'");
                }
            }
            case "bullet", "parts" -> {
                Scalar asForm = fields.scalar("form").orElseThrow();
                if (entities.size() > 1) {
                    return refuse(
                            asForm,
                            "'" + form.get() + "' shows one entity, and here are " + entities.size(),
                            "name one under 'entities', or write 'form: bars'");
                }
                if (form.get().equals("parts") && !figures.parts().isShare(metric)) {
                    return refuse(
                            asForm,
                            notAShare(metric),
                            "leave 'form' out, or draw a metric such as fees / (fees + incentives)");
                }
                figure = entities.isEmpty()
                        ? Optional.empty()
                        : form.get().equals("parts")
                                ? figures.parts().of(metric, entities.get(0), ask)
                                : figures.bullet(metric, entities.get(0), ask);
                if (figure.isEmpty() && form.get().equals("bullet") && !entities.isEmpty()) {
                    return refuse(
                            asForm,
                            "no framework cuts '" + metric.id() + "' into levels: a bullet would have no bands",
                            "leave 'form' out");
                }
            }
            default -> figure = figures.fitting(metric, entities, ask);
        }
        if (figure.isEmpty()) {
            diagnostics.add(
                    Diagnostic.of(Code.BAD_CHART, place.place(), "there is no value of '" + metric.id() + "' to draw")
                            .withHint("add figures to snapshots/, or take the chart out"));
        }
        return figure;
    }

    private static String notAShare(Metric metric) {
        return "'" + metric.id() + "' has no parts to stack: "
                + (metric.kind() == Metric.Kind.RATIO
                        ? "it is one figure over another, and not over a whole that holds it"
                        : "it is a figure of its own");
    }

    /** Several metrics share one axis, and so one unit. */
    private Optional<Figure> together(
            List<Metric> metrics, Optional<String> form, List<Entity> entities, Ask ask, Fields fields, Node place) {
        Metric first = metrics.get(0);
        List<Scalar> written = fields.scalars("metrics");
        for (int i = 1; i < metrics.size(); i++) {
            Metric other = metrics.get(i);
            boolean like = unit(first).isLike(unit(other)) && first.display() == other.display();
            if (!like) {
                return refuse(
                        written.get(i),
                        "'" + other.id() + "' is in " + unitWords(other) + " and '" + first.id() + "' in "
                                + unitWords(first) + ": two units on one axis would be compared where nothing can be",
                        "make a chart of each");
            }
        }
        if (form.filter(name -> !name.equals("line")).isPresent()) {
            return refuse(
                    fields.scalar("form").orElseThrow(),
                    "several metrics are drawn as lines",
                    "leave 'form' out, or make a chart of each metric");
        }
        if (entities.size() != 1) {
            return refuse(
                    place, "several metrics are drawn for one entity", "name it under 'entities', or draw one metric");
        }
        Optional<Figure> figure = figures.together(metrics, entities.get(0), ask);
        return figure.isPresent()
                ? figure
                : refuse(place, "there is no value to draw", "add figures to snapshots/, or take the chart out");
    }

    private static Unit unit(Metric metric) {
        return metric.unit().orElse(Unit.NONE);
    }

    private static String unitWords(Metric metric) {
        if (metric.display() == Metric.Display.PERCENT) {
            return "percent";
        }
        return metric.unit().map(Unit::text).filter(text -> !text.isEmpty()).orElse("bare numbers");
    }

    private Optional<Figure> ofVerdicts(String form, Framework framework, List<Entity> entities, Ask ask, Node place) {
        Set<Entity> chosen = Set.copyOf(entities);
        List<Assessment> all = facts.assessmentsOf(framework).stream()
                .filter(one -> chosen.isEmpty() || chosen.contains(one.entity()))
                .toList();
        Optional<Figure> figure;
        if (form.equals("heat")) {
            figure = verdicts.heat(framework, all, ask);
        } else if (form.equals("timeline")) {
            List<VerdictHistory> histories =
                    all.stream().flatMap(one -> facts.historyOf(one).stream()).toList();
            figure = verdicts.strips(histories, ask);
        } else if (all.size() != 1) {
            return refuse(place, "'contributions' shows one verdict", "name one entity under 'entities'");
        } else {
            figure = verdicts.contributions(all.get(0), ask);
        }
        return figure.isPresent()
                ? figure
                : refuse(place, "there is nothing to draw: " + nothing(form), "take the chart out");
    }

    private static String nothing(String form) {
        return switch (form) {
            case "heat" -> "no entity is assessed";
            case "timeline" -> "no verdict ever changed";
            default -> "no scores are added up";
        };
    }

    private Optional<Figure> refuse(Node at, String message, String hint) {
        diagnostics.add(Diagnostic.of(Code.BAD_CHART, at.place(), message).withHint(hint));
        return Optional.empty();
    }
}
