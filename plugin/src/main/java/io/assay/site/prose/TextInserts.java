package io.assay.site.prose;

import io.assay.assess.Assessment;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;
import io.assay.framework.Framework;
import io.assay.knowledge.Entity;
import io.assay.knowledge.EntityHeading;
import io.assay.knowledge.Page;
import io.assay.link.Target;
import io.assay.markdown.Directive;
import io.assay.markdown.Fence;
import io.assay.markdown.Heading;
import io.assay.notation.Scalar;
import io.assay.site.fact.SiteFacts;
import io.assay.site.figure.FigureAddress;
import io.assay.site.verdict.AssessmentViews;
import io.assay.site.verdict.FrameworkViews;
import io.assay.site.view.Block;
import io.assay.site.view.Figure;
import io.assay.site.view.Routes;
import io.assay.site.view.ValuesView;
import io.assay.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts verdicts, tables and charts into a page's text. One for each page. */
public final class TextInserts implements BodyComposer.Inserts {
    /** The names of the comments that ask for something. */
    public static final String VERDICT = "verdict";

    public static final String MATRIX = "matrix";
    public static final String BANDS = "bands";

    private final SiteFacts facts;
    private final Page page;
    private final Page host;
    private final String prefix;
    private final AssessmentViews assessments;
    private final FrameworkViews frameworks;
    private final FencedBlocks blocks;
    private final Collection<Diagnostic> diagnostics;
    private final Optional<Framework> framework;

    /** By heading, the verdict that follows it; those that a comment moves are left out. */
    private final Map<Heading, Assessment> tied = new HashMap<>();

    private final List<TextInserts> within = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private int matrices;
    private boolean illustrative;

    public TextInserts(
            SiteFacts facts,
            Page page,
            AssessmentViews assessments,
            FrameworkViews frameworks,
            FencedBlocks blocks,
            Collection<Diagnostic> diagnostics) {
        this(facts, page, page, "a-", assessments, frameworks, blocks, diagnostics);
    }

    /**
     * @param host the page that shows the text
     * @param prefix what ids start with
     */
    private TextInserts(
            SiteFacts facts,
            Page page,
            Page host,
            String prefix,
            AssessmentViews assessments,
            FrameworkViews frameworks,
            FencedBlocks blocks,
            Collection<Diagnostic> diagnostics) {
        this.facts = facts;
        this.page = page;
        this.host = host;
        this.prefix = prefix;
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.blocks = blocks;
        this.diagnostics = diagnostics;
        this.framework = page.framework().flatMap(this::named);
        framework.ifPresent(this::tie);
        framework.ifPresent(this::checkHeadings);
        page.entityHeadings().forEach(this::checkHeading);
    }

    /** Whether anything that was put in shows an invented number. */
    public boolean isIllustrative() {
        return illustrative || within.stream().anyMatch(TextInserts::isIllustrative);
    }

    @Override
    public Words words() {
        return facts.words();
    }

    /** What is wrong with the other page is told where it stands by itself. */
    @Override
    public BodyComposer.Inserts within(Page embedded) {
        TextInserts inserts = new TextInserts(
                facts,
                embedded,
                host,
                prefix + "embed-" + (within.size() + 1) + "-",
                assessments,
                frameworks,
                blocks,
                new ArrayList<>());
        within.add(inserts);
        return inserts;
    }

    private void tie(Framework known) {
        List<String> moved = page.document().directives().stream()
                .filter(directive -> directive.name().equals(VERDICT))
                .flatMap(directive -> entity(directive.argument()).stream())
                .map(Entity::id)
                .toList();
        for (Heading heading : page.document().headings()) {
            entity(heading)
                    .filter(entity -> !moved.contains(entity.id()))
                    .flatMap(entity -> assessment(known, entity))
                    .ifPresent(assessment -> tied.putIfAbsent(heading, assessment));
        }
    }

    /** Reports headings that were probably meant to name an entity, and that none does. */
    private void checkHeadings(Framework known) {
        List<Directive> directives = page.document().directives();
        List<Entity> absent = facts.assessmentsOf(known).stream()
                .filter(MissedHeadings::isWorthAVerdict)
                .filter(assessment -> !tied.containsValue(assessment))
                .map(Assessment::entity)
                .filter(entity -> directives.stream()
                        .noneMatch(directive -> entity(directive.argument()).equals(Optional.of(entity))))
                .toList();
        boolean explains = known.page()
                .flatMap(facts.knowledge()::findPage)
                .filter(its -> its.path().equals(page.path()))
                .isPresent();
        boolean draws = page.document().fences().stream()
                .anyMatch(fence -> ChartBlocks.isChart(fence) || ValueBlocks.isTable(fence));
        boolean satisfied = explains || draws || !tied.isEmpty() || !directives.isEmpty();
        List<Heading> untied = page.document().headings().stream()
                .filter(heading -> entity(heading).isEmpty())
                .toList();
        diagnostics.addAll(new MissedHeadings(page, known, satisfied, absent).find(untied));
    }

    private Optional<Entity> entity(Heading heading) {
        Optional<Entity> chosen = page.entityHeadings().entrySet().stream()
                .filter(entry -> entry.getValue().text().equals(heading.text()))
                .flatMap(entry -> entity(entry.getKey()).stream())
                .findFirst();
        return chosen.or(
                () -> EntityHeading.of(heading.text()).find(facts.knowledge().entities()));
    }

    private void checkHeading(String id, Scalar heading) {
        if (entity(id).isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.UNKNOWN_ENTITY, heading.place(), "unknown entity '" + id + "'")
                    .withNearest(id, facts.knowledge().entities().ids()));
        }
        List<String> headings =
                page.document().headings().stream().map(Heading::text).toList();
        if (!headings.contains(heading.text())) {
            diagnostics.add(Diagnostic.of(
                            Code.BROKEN_ANCHOR, heading.place(), "this page has no heading '" + heading.text() + "'")
                    .withNearest(heading.text(), headings));
        }
    }

    private Optional<Entity> entity(String name) {
        return facts.knowledge().entities().find(name);
    }

    private Optional<Framework> named(Scalar id) {
        Optional<Framework> found = facts.frameworks().stream()
                .filter(framework -> framework.id().equals(id.text()))
                .findFirst();
        if (found.isEmpty()) {
            tell(unknownFramework(id.text(), id.place()));
        }
        return found;
    }

    /** Reports that there is no such framework, unless it may be in a file that can't be read. */
    private void tell(Diagnostic noFramework) {
        if (facts.frameworksRead()) {
            diagnostics.add(noFramework);
        }
    }

    private Diagnostic unknownFramework(String id, Place place) {
        List<String> ids = facts.frameworks().stream().map(Framework::id).toList();
        String known = ids.isEmpty() ? "there is none in frameworks/" : "known: " + String.join(", ", ids);
        return Diagnostic.of(Code.UNKNOWN_FRAMEWORK, place, "unknown framework '" + id + "'")
                .withHint(known)
                .withNearest(id, ids);
    }

    private Optional<Assessment> assessment(Framework known, Entity entity) {
        return facts.assessments().stream()
                .filter(one -> one.framework().equals(known) && one.entity().equals(entity))
                .findFirst();
    }

    @Override
    public List<Block> after(Heading heading) {
        return Optional.ofNullable(tied.get(heading))
                .map(assessment -> verdict(assessment, anchor(heading)))
                .map(List::of)
                .orElse(List.of());
    }

    /** Where the page shows the heading; an embedded one is none of its own. */
    private Optional<String> anchor(Heading heading) {
        return page.path().equals(host.path()) ? Optional.of(PublishedAnchor.of(heading.id())) : Optional.empty();
    }

    private Block verdict(Assessment assessment, Optional<String> anchor) {
        illustrative |= assessments.isIllustrative(assessment);
        return new Block.Verdict(assessments.verdict(assessment, host.permalink()), anchor);
    }

    @Override
    public List<Block> of(Directive directive) {
        return switch (directive.name()) {
            case VERDICT -> verdictOf(directive);
            case MATRIX -> framework(directive).map(this::matrix).map(List::of).orElse(List.of());
            case BANDS ->
                framework(directive)
                        .map(known -> (Block) new Block.Bands(frameworks.bands(known, host.permalink())))
                        .map(List::of)
                        .orElse(List.of());
            default -> throw new IllegalArgumentException("no directive: " + directive.name());
        };
    }

    private List<Block> verdictOf(Directive directive) {
        Optional<Entity> entity = entity(directive.argument());
        if (entity.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_ENTITY,
                            page.source().place(directive.span()),
                            "unknown entity '" + directive.argument() + "'")
                    .withHint("write its id, as in <!-- verdict: akash -->")
                    .withNearest(
                            directive.argument(), facts.knowledge().entities().ids()));
            return List.of();
        }
        return framework(Optional.empty(), directive)
                .flatMap(known -> assessment(known, entity.get()))
                .map(assessment -> verdict(assessment, Optional.empty()))
                .map(List::of)
                .orElse(List.of());
    }

    private Block matrix(Framework known) {
        List<Assessment> all = facts.assessmentsOf(known);
        illustrative |= all.stream().anyMatch(assessments::isIllustrative);
        matrices++;
        return new Block.Matrix(frameworks.matrix(known, all, host.permalink(), prefix + "matrix-" + matrices));
    }

    private Optional<Framework> framework(Directive directive) {
        return framework(Optional.of(directive.argument()).filter(text -> !text.isEmpty()), directive);
    }

    /** The framework that is named, else the page's. */
    private Optional<Framework> framework(Optional<String> id, Directive directive) {
        if (id.isEmpty() && framework.isPresent()) {
            return framework;
        }
        Optional<Framework> found = facts.frameworks().stream()
                .filter(known -> id.filter(known.id()::equals).isPresent())
                .findFirst();
        boolean toldInHeader = id.isEmpty() && page.framework().isPresent();
        if (found.isEmpty() && !toldInHeader) {
            tell(
                    id.isPresent()
                            ? unknownFramework(id.get(), page.source().place(directive.span()))
                            : Diagnostic.of(
                                            Code.BAD_DIRECTIVE,
                                            page.source().place(directive.span()),
                                            "'" + directive.name() + "' needs a framework")
                                    .withHint("name it here, as in <!-- " + directive.name()
                                            + ": compute -->, or in the page's header: 'framework: compute'"));
        }
        return found;
    }

    @Override
    public Optional<String> url(Target.ToFigure figure) {
        return FigureAddress.parse(figure.address())
                .filter(address -> facts.metrics().find(address.metric()).isPresent())
                .map(address -> Routes.metric(address.metric()).from(host.permalink()));
    }

    /** Of what a chart shows, so that it stays when another is put before it. */
    private String chartId(String shows) {
        return unique("chart-" + shows);
    }

    private String unique(String word) {
        String id = prefix + word;
        int times = ids.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }

    @Override
    public Optional<Block> of(Fence fence) {
        if (ListBlocks.isList(fence)) {
            return Optional.of(new Block.Listing(blocks.lists().read(page, fence, host.permalink())));
        }
        if (ValueBlocks.isTable(fence)) {
            ValuesView values = blocks.values().read(page, fence, framework, host.permalink(), unique("values"));
            illustrative |= values.illustrative();
            return Optional.of(new Block.Values(values));
        }
        if (!ChartBlocks.isChart(fence)) {
            return blocks.files().read(page, fence, host.permalink());
        }
        Optional<Figure> figure = blocks.charts().read(page, fence, framework, this::chartId);
        figure.filter(Figure::illustrative).ifPresent(shown -> illustrative = true);
        return Optional.of(figure.map(shown -> (Block) new Block.Chart(shown)).orElseGet(() -> new Block.Html("")));
    }
}
