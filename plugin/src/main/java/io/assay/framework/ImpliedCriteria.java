package io.assay.framework;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.exact.Rational;
import io.assay.knowledge.IdWords;
import io.assay.knowledge.Slug;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.source.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The criteria that the stages of a ladder take for granted: takes in what is required, and gives each question, each
 * metric and each rule a criterion of its own.
 */
final class ImpliedCriteria {
    private static final List<String> ANSWERS = List.of("no", "yes");

    private final KnownCriteria declared;
    private final KnownCriteria comparable;
    private final Collection<Diagnostic> diagnostics;
    private final Map<String, Demand.Answer> questions = new LinkedHashMap<>();
    private final Map<String, List<Demand.Beyond>> lines = new LinkedHashMap<>();
    /** By what is written. */
    private final Map<String, Demand.Rule> rules = new LinkedHashMap<>();

    /** By what is written, the id. */
    private final Map<String, String> ruleIds = new LinkedHashMap<>();

    ImpliedCriteria(KnownCriteria declared, Collection<Diagnostic> diagnostics) {
        this.declared = declared;
        this.comparable = declared.withParts();
        this.diagnostics = diagnostics;
    }

    /** A criterion at its best, a question answered with yes, or a condition. */
    Optional<Demand> demand(Scalar word) {
        if (!ConditionParser.isName(word.text())) {
            return ConditionParser.parse(word, comparable, diagnostics).map(condition -> condition(condition, word));
        }
        Optional<Criterion> criterion = declared.find(word.text());
        if (criterion.isEmpty() && declared.isUnread(word.text())) {
            return Optional.empty();
        }
        return criterion.isPresent() ? best(word, criterion.get()) : Optional.of(answer(word, "yes"));
    }

    /** A criterion with the level that it takes, a question with its answer, or a metric with the rest of a condition. */
    Optional<Demand> demand(Scalar name, Node value) {
        String word = value instanceof Scalar scalar ? scalar.text() : "";
        if (value instanceof Scalar rest && ConditionParser.isBehind(rest.text())) {
            return ConditionParser.parseBehind(name, rest, comparable, diagnostics)
                    .map(condition -> condition(condition, rest));
        }
        Optional<Criterion> criterion = declared.find(name.text());
        if (criterion.isPresent()) {
            Optional<Level> level = LevelName.find(criterion.get(), word);
            if (level.isEmpty()) {
                diagnostics.add(LevelName.unknown(criterion.get(), word, value.origin()));
            }
            return level.map(found -> new Demand.Declared(criterion.get(), found));
        }
        if (declared.isUnread(name.text())) {
            return Optional.empty();
        }
        if (ANSWERS.contains(word)) {
            return Optional.of(answer(name, word));
        }
        diagnostics.add(Diagnostic.of(
                        Code.BAD_LADDER,
                        value.place(),
                        "'" + name.text() + "' is no criterion here, and '" + word + "' is neither yes, no nor a"
                                + " comparison")
                .withHint("declare it under criteria, or write such as \">= P7D\"")
                .withNearest(name.text(), declared.names()));
        return Optional.empty();
    }

    private Optional<Demand> best(Scalar word, Criterion criterion) {
        Optional<Level> best = criterion
                .levels()
                .flatMap(levels -> levels.list().stream()
                        .filter(level -> level.score().equals(Rational.ONE))
                        .findFirst());
        if (best.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Code.BAD_LADDER,
                            word.place(),
                            "'" + word.text() + "' is a score without levels, and has no best one to require")
                    .withHint("require a comparison with its metric, or give it bands"));
        }
        return best.map(level -> new Demand.Declared(criterion, level));
    }

    private Demand condition(Condition condition, Scalar text) {
        Optional<Criterion> compared =
                condition instanceof Condition.LevelTest test ? declared.find(test.criterion()) : Optional.empty();
        Demand demand = Demand.of(condition, text, compared);
        if (demand instanceof Demand.Beyond beyond) {
            lines.computeIfAbsent(lineId(beyond), id -> new ArrayList<>()).add(beyond);
        } else if (demand instanceof Demand.Rule rule) {
            rules.putIfAbsent(text.text(), rule);
            ruleIds.computeIfAbsent(text.text(), this::ruleId);
        }
        return demand;
    }

    /** The metric's own id, unless a criterion has it or larger and smaller numbers of it are required. */
    private String lineId(Demand.Beyond beyond) {
        String metric = beyond.test().metric();
        List<Demand.Beyond> first = lines.getOrDefault(metric, List.of());
        boolean free = declared.find(metric).isEmpty()
                && first.stream().allMatch(other -> other.isRising() == beyond.isRising());
        return free ? metric : metric + (beyond.isRising() ? "-above" : "-below");
    }

    /** The words of a condition, numbered where another has the same. */
    private String ruleId(String text) {
        String words = Slug.of(text);
        String id = words;
        for (int i = 2; ruleIds.containsValue(id) || declared.find(id).isPresent(); i++) {
            id = words + "-" + i;
        }
        return id;
    }

    private Demand answer(Scalar question, String answer) {
        rejectPart(question);
        NearestName.find(question.text(), declared.names(), 2)
                .ifPresent(near -> diagnostics.add(Diagnostic.of(
                                Code.SIMILAR_ID,
                                question.place(),
                                "'" + question.text() + "' is no criterion here, so it is taken as a question")
                        .withHint("did you mean '" + near + "'? If not, declare it under criteria")));
        Demand.Answer asked = new Demand.Answer(question, answer);
        Demand.Answer first = questions.putIfAbsent(question.text(), asked);
        if (first != null && !first.answer().equals(answer)) {
            diagnostics.add(Diagnostic.of(
                            Code.BAD_LADDER,
                            question.place(),
                            "'" + question.text() + "' must be both yes and no to come this far")
                    .withHint("declare it under criteria with levels of its own"));
        }
        return asked;
    }

    private void rejectPart(Scalar name) {
        if (comparable.find(name.text()).isPresent()) {
            diagnostics.add(Diagnostic.of(
                            Code.BAD_LADDER, name.place(), "'" + name.text() + "' stands within another criterion")
                    .withHint("require that one, or compare it, as in \"" + name.text() + " = yes\""));
        }
    }

    /** The criteria: questions, then what is measured, then rules; each in the order first required. */
    List<Criterion> list() {
        List<Criterion> all = new ArrayList<>();
        questions.forEach((id, asked) -> all.add(
                criterion(id, IdWords.of(id), judged(asked), asked.question().origin())));
        lines.forEach((id, beyond) -> all.add(measured(id, beyond)));
        rules.forEach((text, rule) -> all.add(
                criterion(ruleIds.get(text), text, ruled(rule), rule.text().origin())));
        return all;
    }

    /** @param demand one of those that were taken in, after the last of them was */
    Requirement requirement(Demand demand) {
        if (demand instanceof Demand.Declared known) {
            return new Requirement(known.criterion().id(), known.atLeast());
        } else if (demand instanceof Demand.Answer asked) {
            return new Requirement(
                    asked.question().text(), judged(asked).levels().get(asked.answer()));
        } else if (demand instanceof Demand.Beyond beyond) {
            String id = lineId(beyond);
            return new Requirement(id, RequiredLine.level(RequiredLine.of(lines.get(id)), beyond));
        }
        Demand.Rule rule = (Demand.Rule) demand;
        return new Requirement(
                ruleIds.get(rule.text().text()), ruled(rule).levels().get("met"));
    }

    private static CriterionKind.Judged judged(Demand.Answer asked) {
        List<String> worstToBest = asked.answer().equals("yes") ? ANSWERS : List.of("yes", "no");
        return new CriterionKind.Judged(Levels.of(worstToBest, Map.of()).withReview(), Optional.empty());
    }

    private static Criterion measured(String id, List<Demand.Beyond> beyond) {
        Condition.MetricTest first = beyond.get(0).test();
        Grading.Bands bands = RequiredLine.of(beyond);
        return criterion(
                id,
                IdWords.of(first.metric()),
                new CriterionKind.Measured(first.metric(), bands, first.origin()),
                first.origin());
    }

    private static CriterionKind.Rules ruled(Demand.Rule rule) {
        Levels levels = Levels.of(List.of("not met", "met"), Map.of());
        return new CriterionKind.Rules(
                levels,
                List.of(new CriterionKind.Rule(
                        levels.get("met"), rule.condition(), rule.text().text())),
                levels.get("not met"));
    }

    private static Criterion criterion(String id, String name, CriterionKind kind, Origin origin) {
        return new Criterion(
                id, name, Optional.empty(), Rational.ONE, false, List.of(), Optional.empty(), kind, origin);
    }
}
