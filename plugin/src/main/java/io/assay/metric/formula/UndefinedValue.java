package io.assay.metric.formula;

/** Ends the evaluation of a formula that has no value; whoever asks for the value says why there is none. */
public final class UndefinedValue extends RuntimeException {
    UndefinedValue(String why) {
        super(why, null, false, false);
    }

    static UndefinedValue tooManyDigits() {
        return new UndefinedValue("the number has too many digits");
    }

    /** @param is {@code "is"} or {@code "may be"} */
    static UndefinedValue divisionByZero(Expression divisor, String is) {
        if (divisor instanceof Expression.Reference reference) {
            String whose = reference.entity().map(entity -> "@" + entity).orElse("");
            return new UndefinedValue("division by zero: " + reference.metric() + whose + " " + is + " 0");
        }
        String inputs = String.join(
                " and ",
                divisor.inputs()
                        .map(input -> input.reference().metric())
                        .distinct()
                        .toList());
        return new UndefinedValue("division by zero: what comes of " + inputs + " " + is + " 0");
    }
}
