package io.assay.framework;

import java.util.Arrays;
import java.util.Optional;

/** How one thing compares with another. */
public enum Relation {
    BELOW("<"),
    AT_MOST("<="),
    EQUAL("="),
    UNEQUAL("!="),
    AT_LEAST(">="),
    ABOVE(">");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** @param comparison negative, 0 or positive, as a comparator gives it */
    public boolean holds(int comparison) {
        return switch (this) {
            case BELOW -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case EQUAL -> comparison == 0;
            case UNEQUAL -> comparison != 0;
            case AT_LEAST -> comparison >= 0;
            case ABOVE -> comparison > 0;
        };
    }

    /** By its sign; {@code ==} is {@code =}. */
    static Optional<Relation> find(String sign) {
        return sign.equals("==")
                ? Optional.of(EQUAL)
                : Arrays.stream(values())
                        .filter(relation -> relation.sign.equals(sign))
                        .findFirst();
    }
}
