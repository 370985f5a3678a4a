package io.assay.chart;

/**
 * Which levels something may have.
 *
 * @param lowest possible rank, 0 for the worst level
 * @param highest possible rank; {@code lowest} where the level is known
 * @param levels how many levels there are
 */
public record Standing(int lowest, int highest, int levels) {
    public Standing {
        if (lowest < 0 || highest < lowest || levels <= highest) {
            throw new IllegalArgumentException("no ranks of " + levels + ": " + lowest + " to " + highest);
        }
    }

    public static Standing at(int rank, int levels) {
        return new Standing(rank, rank, levels);
    }

    boolean isSettled() {
        return lowest == highest;
    }
}
