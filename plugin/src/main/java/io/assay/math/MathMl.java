package io.assay.math;

import java.util.Optional;

/** Writes formulas as MathML, with their TeX as an annotation. */
public final class MathMl {
    private MathMl() {}

    /**
     * A formula as a {@code math} element.
     *
     * @param tex without dollars around it
     * @param display whether it stands on a line of its own, larger and with limits above and below
     * @return empty if it holds what is not known here, or nests deeper than any formula
     */
    public static Optional<String> write(String tex, boolean display) {
        try {
            String formula = new TexParser(tex, display).parse();
            return Optional.of("<math" + (display ? " display=\"block\"" : "") + "><semantics><mrow>" + formula
                    + "</mrow><annotation encoding=\"application/x-tex\">" + Xml.escape(tex)
                    + "</annotation></semantics></math>");
        } catch (UnknownTex e) {
            return Optional.empty();
        }
    }
}
