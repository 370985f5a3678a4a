package io.assay.markdown;

import static io.assay.markdown.Composed.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.assay.diagnostic.ConsolePrinter;
import org.junit.jupiter.api.Test;

/** What the dialect adds to the facts of a page, and what it reports. */
class DialectTest {
    @Test
    void formulasKnowTheirPlace() {
        String markdown = "Let $`a`$ be.\n\n> $$\n> b\n> $$\n\n```math\nc\n```\n";
        assertThat(document(markdown).formulas())
                .extracting(
                        Formula::tex,
                        Formula::display,
                        formula -> formula.mathMl().isPresent(),
                        formula -> formula.span().of(markdown))
                .containsExactly(
                        tuple("a", false, true, "$`a`$"),
                        tuple("b", true, true, "$$\n> b\n> $$"),
                        tuple("c", true, true, "```math\nc\n```"));
        assertThat(document(markdown).fences()).isEmpty();
        assertThat(document(markdown).plainText()).isEqualTo("Let a be.\nb\nc\n");
    }

    @Test
    void anchorsAreThoseOfBlocks() {
        assertThat(document("a ^b\n\n## c {#d}\n\ne {#f}\n\n> k\n\n{#g .h}\n\n- i ^j\n")
                        .anchors())
                .containsExactly("^b", "f", "g", "^j");
    }

    @Test
    void commentsAndDefinitionsAreNoText() {
        String markdown = "a %%b%% ABC[^1]\n\n%%\nc\n%%\n\n*[ABC]: d\n\n[^1]: e\n";
        assertThat(document(markdown).plainText()).isEqualTo("a  ABC\ne\n");
    }

    @Test
    void aFootnoteThatIsNotThere() {
        assertThat(Composed.read("It is cheap.[^price]\n").diagnostics())
                .singleElement()
                .extracting(ConsolePrinter::print)
                .isEqualTo("""
                        page.md:1:13: warning KB110: there is no footnote 'price'
                          It is cheap.[^price]
                                      ^^^^^^^^
                          hint: write it on a line of its own: '[^price]: …'; until then this stays as it is""");
    }

    @Test
    void aFootnoteThatNothingRefersTo() {
        assertThat(Composed.read("Text\n\n[^old]: No longer so.\n").diagnostics())
                .singleElement()
                .extracting(ConsolePrinter::print)
                .isEqualTo("""
                        page.md:3:1: hint KB111: nothing refers to this footnote
                          [^old]: No longer so.
                          ^^^^^^^
                          hint: refer to it in the text, or leave it out; it is not shown until then""");
    }

    @Test
    void anAttributeThatIsNotPublished() {
        assertThat(Composed.read("A paragraph. {.lead onclick=run}\n").diagnostics())
                .singleElement()
                .extracting(ConsolePrinter::print)
                .isEqualTo("""
                        page.md:1:14: hint KB112: the attribute 'onclick' is not published
                          A paragraph. {.lead onclick=run}
                                       ^^^^^^^^^^^^^^^^^^^
                          hint: a block can have an id and classes, words can have classes; ids that begin with 'a-' are the theme's""");
    }

    @Test
    void idsOfTheThemeAreNotTaken() {
        assertThat(Composed.read("## B {#a-search}\n").diagnostics()).hasSize(1);
        assertThat(document("## B {#a-search}\n").headings())
                .singleElement()
                .extracting(Heading::id)
                .isEqualTo("b");
    }

    @Test
    void aFormulaThatCannotBeDrawn() {
        assertThat(Composed.read("Let $\\frac{a$ be.\n").diagnostics())
                .singleElement()
                .extracting(ConsolePrinter::print)
                .isEqualTo("""
                        page.md:1:5: warning KB113: this formula can't be drawn
                          Let $\\frac{a$ be.
                              ^^^^^^^^^
                          hint: use common commands of TeX, and close what is opened; its TeX is shown until then""");
    }
}
