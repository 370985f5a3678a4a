package io.assay.assess;

/**
 * The verdicts that may come out.
 *
 * @param lowest the worst of them
 * @param highest the best of them; the same if one is certain
 */
public record VerdictRange(String lowest, String highest) {
    public boolean isSettled() {
        return lowest.equals(highest);
    }

    /** {@code watch}, or {@code avoid to credible}. */
    @Override
    public String toString() {
        return isSettled() ? lowest : lowest + " to " + highest;
    }
}
