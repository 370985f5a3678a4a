package io.assay.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.diagnostic.Diagnostic;
import io.assay.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How criteria are read that follow from others, and what is said of mistakes in them. */
class CompositeDecoderTest {
    private static List<String> problems(String criterion) {
        String yaml =
                "criteria:\n  demand: {levels: [paid, organic]}\n  a: " + criterion + "\nverdicts: [no, 50%, yes]\n";
        return FrameworkDecoder.decode(new SourceFile("frameworks/f.yaml", yaml)).diagnostics().stream()
                .map(CompositeDecoderTest::shown)
                .toList();
    }

    private static String shown(Diagnostic d) {
        return d.place().toString().replaceFirst("^.*?:", "") + " " + d.code() + " " + d.message()
                + d.hint().map(hint -> "; " + hint).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {rules: {good: x > 1}, else: poor}                      | poor good
                    {rules: {fair: x > 1, strong: x > 2}, else: poor}       | poor fair strong
                    {rules: {b: x > 1, c: demand = paid}, else: a, levels: [a, b, c]} | a b c
                    {rules: {b: x > 1}, else: a, levels: [b, a], best: first} | a b
                    {flags: [x > 1, vapour], fail_at: 2}                    | fail pass
                    {by: worst, group: {b: {levels: [x, y]}, c: {levels: [x, y]}}} | x y
                    """)
    void levelsRunFromWorstToBest(String criterion, String levels) {
        assertThat(problems(criterion)).isEmpty();
        String yaml =
                "criteria:\n  demand: {levels: [paid, organic]}\n  a: " + criterion + "\nverdicts: [no, 50%, yes]\n";
        Framework framework = FrameworkDecoder.decode(new SourceFile("frameworks/f.yaml", yaml))
                .value()
                .orElseThrow();
        assertThat(framework
                        .criterion("a")
                        .flatMap(Criterion::levels)
                        .orElseThrow()
                        .ids())
                .containsExactly(levels.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {rules: {good: x > 1}}                       | 3:6 MISSING_KEY 'else' is missing here
                    {rules: {up: x > 1}, else: down}             | 3:3 BAD_BANDS the order of the levels of 'a' is not known; list them from worst to best, as in levels: [up, down]
                    {rules: {good: x > 1}, else: por, levels: [poor, good]} | 3:35 UNKNOWN_LEVEL 'por' is no level of 'a'; did you mean 'poor'?
                    {rules: {good: x >}, else: poor}             | 3:24 BAD_GUARD expected a number or a level here, not the end; write conditions as in: fee_share < 5% and not (demand = enterprise)
                    {rules: {good: [x]}, else: poor}             | 3:21 BAD_GUARD a rule must be a condition, not a list; such as rules: {strong: usage > 10, poor: usage <= 0}
                    {rules: {}, else: poor}                      | 3:14 BAD_GUARD 'a' has no rules; such as rules: {strong: usage > 10, poor: usage <= 0}
                    {rules: {good: demand = payd}, else: poor}   | 3:30 UNKNOWN_LEVEL 'payd' is no level of 'demand'; did you mean 'paid'?
                    {flags: []}                                  | 3:14 BAD_GUARD 'a' has no flags; list conditions, or ids to judge
                    {flags: [x > 1, y], fail_at: 3}              | 3:35 BAD_GUARD 'fail_at' must be a number of flags from 1 to 2, not '3'; it says how many flags make it fail
                    {flags: [x > 1, demand]}                     | 3:22 BAD_GUARD the flag 'demand' is the name of a criterion; say when it is up, as in demand = paid
                    {group: {b: {levels: [x, y]}}}               | 3:6 MISSING_KEY 'by' is missing here
                    {group: {b: {levels: [x, y]}}, by: wurst}    | 3:41 WRONG_TYPE 'wurst' is no value of 'by'; did you mean 'worst'?
                    {group: {}, by: worst}                       | 3:14 MISSING_KEY the group 'a' has no criteria; such as group: {team: {levels: [weak, strong]}}
                    {group: {b: {levels: [x, y], required: yes}}, by: worst} | 3:15 UNKNOWN_KEY 'b' can't be required within a group; make the group required, by its worst
                    {flags: [vapour], rules: {good: x > 1}, else: poor} | 3:3 MISSING_KEY the criterion 'a' has both rules and flags; give it bands or a scale if it is measured, levels if a person judges it, or rules, flags or a group
                    """)
    void mistakesAreToldWhereTheyStand(String criterion, String problem) {
        assertThat(problems(criterion)).containsExactly(problem);
    }

    @Test
    void aQuestionMayBeAskedTwiceAndAnIdBelongsToOneCriterion() {
        assertThat(problems("{flags: [vapour]}\n  b: {flags: [vapour, late]}")).isEmpty();
        assertThat(problems("{flags: [b]}\n  b: {flags: [late]}"))
                .containsExactly("4:3 DUPLICATE_KEY the criterion 'b' is given twice;"
                        + " rename one: criteria, their parts and flags share one set of names");
    }
}
