package io.assay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Severity;
import io.assay.exact.Rational;
import io.assay.framework.Framework;
import io.assay.framework.FrameworkDecoder;
import io.assay.framework.Frameworks;
import io.assay.framework.JudgementDecoder;
import io.assay.framework.Judgements;
import io.assay.knowledge.Entities;
import io.assay.knowledge.Entity;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.words.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Frameworks and judgements from their text, and assessments as text. */
final class Examples {
    static final Assessor ASSESSOR = new Assessor(SourceCertainty.UNSTATED, ValidRange.UNLIMITED);

    private Examples() {}

    static Framework framework(String yaml) {
        Checked<Optional<Framework>> decoded = FrameworkDecoder.decode(new SourceFile("frameworks/test.yaml", yaml));
        assertThat(decoded.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR))
                .isEmpty();
        return decoded.value().orElseThrow();
    }

    static Judgements judgements(Framework framework, String entity, String yaml) {
        Checked<Judgements> decoded = JudgementDecoder.decode(
                SourceTree.of(List.of(new SourceFile("judgements/" + entity + ".yaml", yaml))),
                List.of(),
                new Entities(List.of(Entity.named(entity))),
                new Frameworks(List.of(framework), true));
        assertThat(decoded.diagnostics()).isEmpty();
        return decoded.value();
    }

    static Entity entity(String id, String kind) {
        return new Entity(
                id, id, Optional.empty(), List.of(), Optional.of(kind), Optional.empty(), Optional.empty(), false);
    }

    /** {@code watch 8/15}, or {@code unsettled: avoid to credible, depends on demand 1/4..7/10}. */
    static String summary(Assessment assessment) {
        return verdict(assessment.verdict())
                + assessment
                        .score()
                        .map(score -> " "
                                + (score.isExact()
                                        ? score.value()
                                        : score.low().orElseThrow() + ".."
                                                + score.high().orElseThrow()))
                        .orElse("");
    }

    private static String verdict(Verdict verdict) {
        if (verdict instanceof Verdict.Settled settled) {
            return settled.verdict();
        }
        if (verdict instanceof Verdict.Unsettled unsettled) {
            List<String> causes = new ArrayList<>(unsettled.criteria());
            causes.addAll(unsettled.metrics());
            return "unsettled: " + unsettled.range() + ", depends on " + String.join(" and ", causes);
        }
        return verdict instanceof Verdict.Insufficient insufficient
                ? "insufficient evidence: " + insufficient.range() + ", "
                        + String.join("; ", English.of(insufficient.reasons()))
                : "not assessed";
    }

    /** {@code revenue good, 1 level: credible 19/30; fees_usd >= 820000 (+410000)}. */
    static String flip(Flip flip) {
        String told = flip.parts().isEmpty()
                ? flip.threshold().map(Examples::threshold).orElse("")
                : flip.parts().stream().map(part -> threshold(part.threshold())).collect(Collectors.joining(" or "));
        return flip.criterion().orElse("guards")
                + flip.to().map(level -> " " + level).orElse("")
                + ", "
                + flip.levelsMoved()
                + ": "
                + flip.verdict()
                + " "
                + (flip.score().isExact()
                        ? flip.score().value()
                        : flip.score().low().orElseThrow() + "..")
                + (told.isEmpty() ? "" : "; " + told);
    }

    private static String threshold(Threshold threshold) {
        String sign = switch (threshold.side()) {
            case AT_LEAST -> ">=";
            case ABOVE -> ">";
            case AT_MOST -> "<=";
            case BELOW -> "<";
        };
        return threshold.metric()
                + " "
                + sign
                + " "
                + threshold.value()
                + threshold
                        .change()
                        .map(change -> " (" + (change.compareTo(Rational.ZERO) >= 0 ? "+" : "") + change + ")")
                        .orElse("");
    }

    static String flips(Assessment assessment, Flip.Direction direction) {
        return assessment.flips(direction).stream()
                .map(flip -> flip(flip) + "\n")
                .collect(Collectors.joining());
    }
}
