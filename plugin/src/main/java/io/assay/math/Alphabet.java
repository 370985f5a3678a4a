package io.assay.math;

import java.util.Map;

/** Letters of another shape, as Unicode has them: MathML Core knows no other way to ask for one. */
enum Alphabet {
    BOLD(0x1D400, 0x1D41A, 0x1D7CE, Map.of()),
    CALLIGRAPHIC(
            0x1D49C,
            0x1D4B6,
            0,
            Map.ofEntries(
                    Map.entry('B', "ℬ"),
                    Map.entry('E', "ℰ"),
                    Map.entry('F', "ℱ"),
                    Map.entry('H', "ℋ"),
                    Map.entry('I', "ℐ"),
                    Map.entry('L', "ℒ"),
                    Map.entry('M', "ℳ"),
                    Map.entry('R', "ℛ"),
                    Map.entry('e', "ℯ"),
                    Map.entry('g', "ℊ"),
                    Map.entry('o', "ℴ"))),
    FRAKTUR(0x1D504, 0x1D51E, 0, Map.of('C', "ℭ", 'H', "ℌ", 'I', "ℑ", 'R', "ℜ", 'Z', "ℨ")),
    DOUBLE(0x1D538, 0x1D552, 0x1D7D8, Map.of('C', "ℂ", 'H', "ℍ", 'N', "ℕ", 'P', "ℙ", 'Q', "ℚ", 'R', "ℝ", 'Z', "ℤ")),
    SANS(0x1D5A0, 0x1D5BA, 0x1D7E2, Map.of()),
    TYPEWRITER(0x1D670, 0x1D68A, 0x1D7F6, Map.of());

    private final int upper;
    private final int lower;
    private final int digits;
    private final Map<Character, String> exceptions;

    Alphabet(int upper, int lower, int digits, Map<Character, String> exceptions) {
        this.upper = upper;
        this.lower = lower;
        this.digits = digits;
        this.exceptions = exceptions;
    }

    String of(String letters) {
        StringBuilder out = new StringBuilder();
        letters.chars().forEach(c -> {
            if (exceptions.containsKey((char) c)) {
                out.append(exceptions.get((char) c));
            } else if (c >= 'A' && c <= 'Z') {
                out.appendCodePoint(upper + c - 'A');
            } else if (c >= 'a' && c <= 'z') {
                out.appendCodePoint(lower + c - 'a');
            } else if (c >= '0' && c <= '9' && digits > 0) {
                out.appendCodePoint(digits + c - '0');
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }
}
