package io.assay.assess;

import io.assay.knowledge.Entity;
import io.assay.metric.Clocks;
import java.util.List;

/**
 * How a framework's verdict on an entity came to be what it is: on each day by the rules and the data of that day.
 *
 * @param framework the framework's id, for all its versions
 * @param entity the entity
 * @param until the clocks under which it ends
 * @param verdicts the oldest first, each another than the one before; empty if nothing was ever known and no version
 *     says from when it is in force
 */
public record VerdictHistory(String framework, Entity entity, Clocks until, List<DatedVerdict> verdicts) {
    public VerdictHistory {
        verdicts = List.copyOf(verdicts);
    }
}
