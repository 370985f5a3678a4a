package io.assay.metric.formula;

import io.assay.words.Message;

/** Ends the evaluation of a formula that has no value; whoever asks for the value says why there is none. */
public final class UndefinedValue extends RuntimeException {
    private final transient Message why;

    private UndefinedValue(Message why) {
        super(why.key(), null, false, false);
        this.why = why;
    }

    /** One clause. */
    public Message why() {
        return why;
    }

    static UndefinedValue tooManyDigits() {
        return new UndefinedValue(Message.of("undefined.digits"));
    }

    static UndefinedValue zeroNotRuledOut() {
        return new UndefinedValue(Message.of("undefined.open"));
    }

    /** @param certain whether the divisor is zero, or just may be */
    static UndefinedValue divisionByZero(Expression divisor, boolean certain) {
        String key = certain ? "undefined.divided" : "undefined.may-divide";
        return new UndefinedValue(Message.of(key, "divisor", said(divisor)));
    }

    private static Message said(Expression divisor) {
        if (divisor instanceof Expression.Reference reference) {
            String whose = reference.entity().map(entity -> "@" + entity).orElse("");
            return Message.written(reference.metric() + whose);
        }
        return Message.of(
                "undefined.result",
                "inputs",
                divisor.inputs()
                        .map(input -> input.reference().metric())
                        .distinct()
                        .toList());
    }
}
