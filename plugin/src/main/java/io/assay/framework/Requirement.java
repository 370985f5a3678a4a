package io.assay.framework;

import io.assay.exact.Rational;

/**
 * What a stage requires of a criterion.
 *
 * @param criterion the id of one of the framework's criteria
 * @param atLeast the lowest level that meets it, by what levels count
 */
public record Requirement(String criterion, Level atLeast) {
    /** @param score what the criterion amounts to, 0 to 1 */
    public boolean isMetBy(Rational score) {
        return score.compareTo(atLeast.score()) >= 0;
    }
}
