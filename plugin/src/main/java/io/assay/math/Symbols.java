package io.assay.math;

import java.util.HashMap;
import java.util.Map;

/** What commands stand for that are one character. */
final class Symbols {
    static final Map<String, String> IDENTIFIERS = table("""
            alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
            lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi
            ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ
            Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ emptyset ∅ varnothing ∅ top ⊤
            bot ⊥ imath ı jmath ȷ
            """);

    static final Map<String, String> OPERATORS = table("""
            cdot ⋅ times × div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ le ≤
            leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ ne ≠ neq ≠ ll ≪ gg ≫ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅
            propto ∝ in ∈ ni ∋ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ wedge ∧
            land ∧ vee ∨ lor ∨ neg ¬ lnot ¬ forall ∀ exists ∃ nexists ∄ to → rightarrow → leftarrow ← gets ←
            leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ impliedby ⟸ iff ⟺ mapsto ↦
            longrightarrow ⟶ longleftarrow ⟵ uparrow ↑ downarrow ↓ ldots … dots … dotsc … cdots ⋯ dotsb ⋯ vdots
            ⋮ ddots ⋱ mid ∣ nmid ∤ parallel ∥ perp ⊥ models ⊨ vdash ⊢ prec ≺ succ ≻ preceq ⪯ succeq ⪰ prime ′
            angle ∠ triangle △ therefore ∴ because ∵ colon : coloneqq ≔ backslash \\ surd √ dagger † degree °
            """);

    static final Map<String, String> DELIMITERS = table("""
            langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖
            lbrace { rbrace } lbrack [ rbrack ] { { } } | ‖
            """);

    /** Their limits stand above and below in a formula on a line of its own. */
    static final Map<String, String> SUMS = table("""
            sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂
            """);

    static final Map<String, String> INTEGRALS = table("""
            int ∫ iint ∬ iiint ∭ oint ∮
            """);

    static final Map<String, String> ACCENTS = table("""
            hat ^ widehat ^ bar ¯ overline ¯ vec → dot ˙ ddot ¨ tilde ~ widetilde ~ check ˇ breve ˘ acute ´
            grave ` mathring ˚ overrightarrow → overbrace ⏞
            """);

    /** The width of spaces. */
    static final Map<String, String> SPACES = table("""
            , 0.1667em : 0.2222em > 0.2222em ; 0.2778em ! -0.1667em quad 1em qquad 2em enspace 0.5em thinspace
            0.1667em
            """);

    private Symbols() {}

    /** Commands, without the backslash, and what they stand for, in turn. */
    private static Map<String, String> table(String pairs) {
        String[] words = pairs.strip().split("\\s+");
        Map<String, String> table = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            table.put("\\" + words[i], words[i + 1]);
        }
        return Map.copyOf(table);
    }
}
