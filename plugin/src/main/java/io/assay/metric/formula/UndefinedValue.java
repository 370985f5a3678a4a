package io.assay.metric.formula;

import io.assay.words.Message;
import io.assay.words.Named;

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

    private static Object said(Expression divisor) {
        if (divisor instanceof Expression.Reference reference) {
            Named metric = Named.metric(reference.metric());
            return reference
                    .entity()
                    .<Object>map(entity -> Message.of("of-entity", "reason", metric, "entity", Named.entity(entity)))
                    .orElse(metric);
        }
        return Message.of(
                "undefined.result",
                "inputs",
                divisor.inputs()
                        .map(input -> input.reference().metric())
                        .distinct()
                        .map(Named::metric)
                        .toList());
    }
}
