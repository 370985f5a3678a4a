package io.assay.site.verdict;

import io.assay.assess.Assessment;
import io.assay.assess.Change;
import io.assay.assess.CriterionResult;
import io.assay.assess.DatedVerdict;
import io.assay.assess.Outcome;
import io.assay.assess.Verdict;
import io.assay.assess.VerdictHistory;
import io.assay.assess.VerdictRange;
import io.assay.chart.Band;
import io.assay.chart.Caption;
import io.assay.chart.Contributions;
import io.assay.chart.HeatTable;
import io.assay.chart.Standing;
import io.assay.chart.VerdictStrips;
import io.assay.exact.Interval;
import io.assay.exact.Rational;
import io.assay.framework.Aggregate;
import io.assay.framework.Cut;
import io.assay.framework.Framework;
import io.assay.framework.Level;
import io.assay.framework.NumberLine;
import io.assay.metric.Reading;
import io.assay.site.figure.Ask;
import io.assay.site.figure.Drawing;
import io.assay.site.view.Figure;
import io.assay.site.wording.Glossary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes charts of verdicts: what makes up one, how they came about, how they compare. */
public final class VerdictFigures {
    private final Glossary glossary;
    private final Drawing drawing;
    private final VerdictWording words;
    private final CriterionViews criteria;

    public VerdictFigures(Glossary glossary, Drawing drawing) {
        this.glossary = glossary;
        this.drawing = drawing;
        this.words = new VerdictWording(glossary);
        this.criteria = new CriterionViews(glossary);
    }

    /** What each criterion brings to the score; empty unless scores are added up and something counts. */
    public Optional<Figure> contributions(Assessment assessment, Ask ask) {
        Framework framework = assessment.framework();
        if (framework.ladder().isPresent() || framework.aggregate() != Aggregate.WEIGHTED_MEAN) {
            return Optional.empty();
        }
        List<Contributions.Part> parts = assessment.criteria().stream()
                .filter(result -> result.contribution().isPresent())
                .map(result -> new Contributions.Part(
                        result.finding().criterion().name(),
                        criteria.level(result),
                        result.weight(),
                        closed(result.contribution().get(), result.weight())))
                .toList();
        if (parts.size() < 2 || assessment.score().isEmpty()) {
            return Optional.empty();
        }
        boolean invented = isIllustrative(assessment.illustrative());
        Contributions spec = new Contributions(
                new Caption(
                        ask.title().orElseGet(() -> glossary.say("figures.score")),
                        Optional.of(glossary.say("figures.score-note")),
                        List.of(asOf(List.of(assessment))),
                        invented),
                assessment.entity().name(),
                bands(framework.verdicts()),
                parts,
                closed(assessment.score().get(), Rational.ONE),
                words.within(assessment.verdict()));
        return Optional.of(drawing.figure(() -> spec, ask.id(), invented));
    }

    private static Interval closed(Interval interval, Rational most) {
        Rational low = interval.low().orElse(Rational.ZERO);
        Rational high = interval.high().orElse(most);
        return low.equals(high) ? Interval.exactly(low) : Interval.between(low, high);
    }

    private static List<Band> bands(NumberLine verdicts) {
        List<Band> bands = new ArrayList<>();
        int count = verdicts.levels().size();
        for (int i = 0; i < count; i++) {
            Optional<Rational> from = i == 0
                    ? Optional.empty()
                    : Optional.of(verdicts.cuts().get(i - 1)).map(Cut::value);
            Optional<Rational> to = i == count - 1
                    ? Optional.empty()
                    : Optional.of(verdicts.cuts().get(i)).map(Cut::value);
            bands.add(new Band(verdicts.levels().get(i), from, to, i, count));
        }
        return bands;
    }

    /** The verdicts on several entities, or on one, over time; empty while none ever changed. */
    public Optional<Figure> strips(List<VerdictHistory> histories, Ask ask) {
        List<VerdictHistory> known = histories.stream()
                .filter(history -> !history.verdicts().isEmpty())
                .toList();
        if (known.stream().allMatch(history -> history.verdicts().size() < 2)) {
            return Optional.empty();
        }
        boolean invented = isIllustrative(
                known.stream().flatMap(history -> history.verdicts().stream()).anyMatch(DatedVerdict::illustrative));
        LocalDate until = known.get(0).until().knownAt();
        String title = known.size() == 1
                ? glossary.say(
                        "figures.timeline-of", "entity", known.get(0).entity().name())
                : glossary.say("figures.timeline");
        VerdictStrips spec = new VerdictStrips(
                new Caption(
                        ask.title().orElse(title),
                        Optional.of(glossary.say("figures.timeline-note")),
                        List.of(glossary.say("figures.until", "date", glossary.date(until))),
                        invented),
                until,
                known.stream()
                        .map(history -> new VerdictStrips.Strip(
                                known.size() == 1
                                        ? history.entity().name()
                                        : history.entity().shortName(),
                                history.verdicts().stream().map(this::stretch).toList()))
                        .toList());
        return Optional.of(drawing.figure(() -> spec, ask.id(), invented));
    }

    private VerdictStrips.Stretch stretch(DatedVerdict dated) {
        String phrase = words.within(dated.verdict());
        String word = words.word(dated.verdict());
        return new VerdictStrips.Stretch(
                dated.from(),
                word,
                phrase,
                standing(dated.verdict(), dated.framework()),
                dated.changes().stream().map(this::cause).distinct().toList());
    }

    private VerdictStrips.Cause cause(Change change) {
        return switch (change.cause()) {
            case NEW_PERIOD -> cause("cause-sign.new-period", "cause-word.new-period");
            case RESTATEMENT ->
                ChangeWording.isRestated(change)
                        ? cause("cause-sign.restatement", "cause-word.restatement")
                        : cause("cause-sign.reissue", "cause-word.reissue");
            case REDEFINITION -> cause("cause-sign.redefinition", "cause-word.redefinition");
            case CORRECTION -> cause("cause-sign.correction", "cause-word.correction");
            case DEFINITION -> cause("cause-sign.definition", "cause-word.definition");
            case FRAMEWORK -> cause("cause-sign.framework", "cause-word.framework");
            case JUDGEMENT -> cause("cause-sign.judgement", "cause-word.judgement");
            case CLOCK -> cause("cause-sign.clock", "cause-word.clock");
        };
    }

    private VerdictStrips.Cause cause(String sign, String word) {
        return new VerdictStrips.Cause(glossary.say(sign), glossary.say(word));
    }

    private static Optional<Standing> standing(Verdict verdict, Framework framework) {
        List<String> levels = framework.verdicts().levels();
        return VerdictWording.range(verdict).map(range -> standing(range, levels));
    }

    private static Standing standing(VerdictRange range, List<String> levels) {
        int lowest = Math.max(0, levels.indexOf(range.lowest()));
        return new Standing(lowest, Math.max(lowest, levels.indexOf(range.highest())), levels.size());
    }

    /** Entities against criteria; empty without an entity. */
    public Optional<Figure> heat(Framework framework, List<Assessment> all, Ask ask) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        boolean invented = isIllustrative(all.stream().anyMatch(Assessment::illustrative));
        HeatTable spec = new HeatTable(
                new Caption(
                        ask.title().orElse(glossary.say("figures.heat", "framework", framework.name())),
                        Optional.empty(),
                        List.of(glossary.say("figures.heat-note") + " " + asOf(all)),
                        invented),
                framework.criteria().stream().map(criterion -> criterion.name()).toList(),
                AssessmentViews.bestFirst(all)
                        .map(one -> new HeatTable.Row(
                                one.entity().shortName(),
                                new HeatTable.Cell(shortly(one.verdict()), "", standing(one.verdict(), framework)),
                                one.criteria().stream().map(this::cell).toList()))
                        .toList());
        return Optional.of(drawing.figure(() -> spec, ask.id(), invented));
    }

    /** What is open is seen beside the words. */
    private String shortly(Verdict verdict) {
        return verdict instanceof Verdict.Unsettled unsettled
                ? glossary.wording().range(unsettled.range())
                : words.word(verdict);
    }

    private HeatTable.Cell cell(CriterionResult result) {
        boolean applies = !(result.finding().outcome() instanceof Outcome.NotApplicable);
        String value = result.finding()
                .evidence()
                .reading()
                .filter(reading -> applies)
                .flatMap(reading -> reading.value().map(known -> glossary.brief(reading.metric(), known)))
                .orElse("");
        List<Integer> positions = result.counted().stream()
                .flatMap(grade -> grade.level().stream())
                .map(Level::position)
                .sorted()
                .toList();
        int levels = result.finding()
                .criterion()
                .levels()
                .map(all -> all.list().size())
                .orElse(0);
        Optional<Standing> standing = positions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Standing(positions.get(0), positions.get(positions.size() - 1), levels));
        return new HeatTable.Cell(criteria.level(result), value, standing);
    }

    private String asOf(List<Assessment> all) {
        return all.stream()
                .flatMap(one -> one.criteria().stream())
                .flatMap(result -> result.finding().evidence().reading().stream())
                .flatMap((Reading reading) -> reading.asOf().stream())
                .max(Comparator.naturalOrder())
                .map(day -> glossary.say("figures.latest-of", "date", glossary.date(day)))
                .orElseGet(() -> glossary.say("figures.no-figures"));
    }

    private boolean isIllustrative(boolean data) {
        return data || glossary.settings().illustrative();
    }
}
