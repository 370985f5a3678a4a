package io.assay.site.view;

import java.util.List;
import java.util.Optional;

/**
 * One criterion of one verdict.
 *
 * @param outcome {@code known}, {@code unknown}, {@code stale}, {@code invalid}, {@code not-applicable},
 *     {@code overridden}
 * @param level the level's word, or what stands in its place: "unknown", "not applicable"
 * @param value the measured value as people write it, empty for a judged criterion
 * @param scale the value on its bands, for a measured criterion
 * @param distances what is missing to the next level on either side, in words
 * @param metric the measured metric's page
 * @param reason for a judged criterion the judge's reason, else why there is no value
 * @param basis who judged or which source, and when
 * @param why the framework's argument for its cuts and its weight
 * @param weight in percent of the applicable criteria, empty if it does not apply
 * @param required what it means that it is required, if it is
 * @param stability how far the weight could move without moving the verdict
 * @param members of a group, what each comes to, in words
 */
public record CriterionView(
        String id,
        String name,
        Optional<String> question,
        String outcome,
        String level,
        Tone tone,
        Pips pips,
        Optional<String> value,
        Optional<Scale> scale,
        List<String> distances,
        Optional<Link> metric,
        Optional<String> reason,
        Optional<String> basis,
        Optional<String> why,
        String weight,
        Optional<String> stability,
        Optional<String> required,
        List<String> guards,
        List<String> members) {
    public CriterionView {
        distances = List.copyOf(distances);
        guards = List.copyOf(guards);
        members = List.copyOf(members);
    }
}
