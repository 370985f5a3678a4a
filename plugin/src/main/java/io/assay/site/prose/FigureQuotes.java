package io.assay.site.prose;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.knowledge.Entity;
import io.assay.knowledge.Page;
import io.assay.link.Target;
import io.assay.markdown.Reference;
import io.assay.metric.Clocks;
import io.assay.metric.Metric;
import io.assay.metric.Observation;
import io.assay.metric.Reading;
import io.assay.metric.Unit;
import io.assay.site.fact.SiteFacts;
import io.assay.site.figure.FigureAddress;
import io.assay.site.wording.Glossary;
import io.assay.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Compares the figures that a page's text quotes with those that are computed, at the precision that it quotes. */
public final class FigureQuotes {
    private final Page page;
    private final SiteFacts facts;
    private final Glossary glossary;
    private final Collection<Diagnostic> diagnostics;
    private boolean illustrative;

    private FigureQuotes(Page page, SiteFacts facts, Glossary glossary, Collection<Diagnostic> diagnostics) {
        this.page = page;
        this.facts = facts;
        this.glossary = glossary;
        this.diagnostics = diagnostics;
    }

    /** @return whether any of the figures is invented */
    public static boolean check(Page page, SiteFacts facts, Glossary glossary, Collection<Diagnostic> diagnostics) {
        FigureQuotes quotes = new FigureQuotes(page, facts, glossary, diagnostics);
        List<Target> targets = facts.links().targets(page);
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof Target.ToFigure figure) {
                quotes.check(figure, page.document().references().get(i));
            }
        }
        return quotes.illustrative;
    }

    private void check(Target.ToFigure figure, Reference reference) {
        Place place = page.source().place(reference.span());
        Optional<FigureAddress> address = FigureAddress.parse(figure.address());
        if (address.isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.BAD_FIGURE_LINK, place, "'" + figure.address() + "' names no figure")
                    .withHint("write metric:entity/metric or metric:entity/metric@2026-06-30"));
            return;
        }
        Optional<Entity> entity =
                facts.knowledge().entities().find(address.get().entity());
        if (entity.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_ENTITY,
                            place,
                            "unknown entity '" + address.get().entity() + "'")
                    .withNearest(
                            address.get().entity(), facts.knowledge().entities().ids()));
        } else if (facts.metrics().find(address.get().metric()).isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_METRIC,
                            place,
                            "unknown metric '" + address.get().metric() + "'")
                    .withNearest(address.get().metric(), facts.metrics().ids()));
        } else {
            compare(address.get(), entity.get(), reference, place);
        }
    }

    private void compare(FigureAddress address, Entity entity, Reference reference, Place place) {
        Clocks clocks = new Clocks(
                address.asOf().orElse(facts.clocks().asOf()),
                address.knownAt().orElse(facts.clocks().knownAt()));
        Reading reading = facts.history().view(clocks).read(address.metric(), entity.id());
        illustrative |= facts.knowledge().settings().illustrative()
                || facts.metrics().get(address.metric()).illustrative()
                || reading.evidence().stream().anyMatch(Observation::illustrative);
        Optional<Rational> value = reading.value().filter(Interval::isExact).map(Interval::value);
        if (value.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                    Code.FIGURE_DIFFERS,
                    place,
                    "the text says '" + reference.text() + "', but there is no exact value: "
                            + reading.why().map(Words.of("en")::say).orElse("it is known within bounds only")));
            return;
        }
        compare(reading, value.get(), reference, place);
    }

    private void compare(Reading reading, Rational value, Reference reference, Place place) {
        Unit counted = unit(facts.metrics().get(reading.metric()));
        Optional<QuotedNumber> quoted = QuotedNumber.find(reference.text());
        boolean crowded = quoted.filter(QuotedNumber::holdsAnother).isPresent();
        boolean foreign =
                quoted.flatMap(number -> number.contradicts(counted, units())).isPresent();
        if (!crowded
                && !foreign
                && quoted.filter(number -> number.agreesWith(value)).isPresent()) {
            return;
        }
        String brief = Words.typed(glossary.brief(reading.metric(), value));
        String write = quoted.filter(number -> !crowded && !foreign)
                .flatMap(number -> number.written(value))
                .orElse(brief);
        boolean blank = reference.text().equals("?");
        String text = blank ? "a figure is to be filled in here" : "the text says '" + reference.text() + "'";
        String hint = "write " + write + (blank ? ", or let assay:fix fill it in" : "");
        Diagnostic differs = Diagnostic.of(
                        Code.FIGURE_DIFFERS,
                        place,
                        text + ", the value is "
                                + Words.typed(glossary.exact(reading.metric(), value))
                                + reading.asOf().map(day -> " as of " + day).orElse(""))
                .withHint(crowded ? "link the figure alone, without other numbers: [" + write + "]" : hint);
        diagnostics.add(FigureEdit.of(page.source(), reference, value, counted, write)
                .map(differs::withFix)
                .orElse(differs));
    }

    private List<Unit> units() {
        return facts.metrics().list().stream().map(FigureQuotes::unit).toList();
    }

    private static Unit unit(Metric metric) {
        return metric.unit().orElse(Unit.NONE);
    }
}
