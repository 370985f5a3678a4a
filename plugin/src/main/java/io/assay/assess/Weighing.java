package io.assay.assess;

import io.assay.exact.Rational;
import io.assay.framework.Framework;
import io.assay.framework.Missing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What criteria weigh in one assessment.
 *
 * @param shares by criterion that counts, its weight as a share of all that count: those that apply, without the unknown
 *     ones where these are skipped
 * @param coverage how much of the weight of all that apply is known
 */
record Weighing(Map<String, Rational> shares, Coverage coverage) {
    static Weighing of(Framework framework, List<Prospect> prospects) {
        List<Prospect> applicable = new ArrayList<>(prospects.size());
        List<Prospect> known = new ArrayList<>(prospects.size());
        for (Prospect prospect : prospects) {
            if (prospect.applies()) {
                applicable.add(prospect);
            }
            if (prospect.isKnown()) {
                known.add(prospect);
            }
        }
        List<Prospect> counting = framework.missing() == Missing.SKIP ? known : applicable;
        Rational whole = weight(counting);
        Map<String, Rational> shares = new LinkedHashMap<>();
        for (Prospect prospect : counting) {
            shares.put(prospect.criterion().id(), prospect.criterion().weight().over(whole));
        }
        Rational covered = applicable.isEmpty() ? Rational.ZERO : weight(known).over(weight(applicable));
        return new Weighing(shares, new Coverage(known.size(), applicable.size(), covered));
    }

    /** The same with another part of the weight known. */
    Weighing covering(Rational share) {
        return new Weighing(shares, new Coverage(coverage.known(), coverage.applicable(), share));
    }

    private static Rational weight(List<Prospect> prospects) {
        Rational sum = Rational.ZERO;
        for (Prospect prospect : prospects) {
            sum = sum.plus(prospect.criterion().weight());
        }
        return sum;
    }
}
