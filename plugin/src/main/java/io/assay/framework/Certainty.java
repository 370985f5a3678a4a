package io.assay.framework;

import java.util.Arrays;
import java.util.Optional;

/** How sure a result is, best first, in the words of GRADE (Guyatt et al., BMJ 2008;336:924). */
public enum Certainty {
    HIGH("high"),
    MODERATE("moderate"),
    LOW("low"),
    VERY_LOW("very low");

    private final String word;

    Certainty(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Certainty> find(String word) {
        String plain = word.replace('-', ' ').replace('_', ' ');
        return Arrays.stream(values()).filter(c -> c.word.equals(plain)).findFirst();
    }

    /** Lowered by some steps, at most to the lowest. */
    public Certainty lowered(int steps) {
        return values()[Math.min(ordinal() + steps, VERY_LOW.ordinal())];
    }

    public Certainty lower(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
