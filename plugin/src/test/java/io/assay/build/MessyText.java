package io.assay.build;

import io.assay.diagnostic.Code;
import java.util.List;

/** What stands on the pages of a {@link MessyBase} besides links to each other. */
final class MessyText {
    private MessyText() {}

    /** A text whose first line holds a mistake. */
    record Mistake(String markdown, Code code) {
        void addTo(MessyPage page) {
            page.add(markdown, code);
        }
    }

    static final List<Mistake> MISTAKES = List.of(
            new Mistake("See [this](no-such-page.md).", Code.BROKEN_LINK),
            new Mistake("See [[No such page]].", Code.BROKEN_LINK),
            new Mistake("See [below](#no-such-heading).", Code.BROKEN_ANCHOR),
            new Mistake("![Chart](no/such.png)", Code.BROKEN_LINK),
            new Mistake("![[no such.png]]", Code.BROKEN_LINK),
            new Mistake("Out [of here](../../../../etc/passwd).", Code.BROKEN_LINK),
            new Mistake("A [trap](javascript:alert(1)).", Code.UNSAFE_LINK),
            new Mistake("<script>alert(1)</script>", Code.HTML_REMOVED),
            new Mistake("<p onclick=\"alert(1)\">A</p>", Code.HTML_ATTRIBUTE_REMOVED),
            new Mistake("No note[^nowhere].", Code.UNKNOWN_FOOTNOTE),
            new Mistake("[^unused]: A note.", Code.UNUSED_FOOTNOTE),
            new Mistake("Words. {width=10}", Code.ATTRIBUTE_NOT_PUBLISHED),
            new Mistake("Some **words**{#here} more.", Code.ATTRIBUTE_NOT_PUBLISHED),
            new Mistake("The rate $\\frac{a$ rises.", Code.FORMULA_UNREADABLE),
            new Mistake("```sh include=\"no/such.sh\"\n```", Code.BAD_INCLUDE));

    /** Each with one number in it. */
    static final List<String> HARMLESS = List.of(
            "```liquid\n{%% for page in site.pages %%}{{ page.title }} code%1$d{%% endfor %%}\n```",
            "````markdown\n```sh\necho code%1$d\n```\n````",
            "~~~\n{{ .Values.image }} ``` code%1$d\n~~~",
            "Write `{{ title }}` and ``a ` b`` and {{ code%1$d }} and {%% raw %%}.",
            "A note[^1] on $5 and $10, code%1$d.\n\n[^1]: With [a link](https://example.org/a_(b)).",
            "> [!WARNING]\n> Mind code%1$d.\n\n!!! note \"A title\"\n    Text in a box.",
            "| a | b |\n|---|:-:|\n| `x \\| y` | code%1$d |",
            "code%1$d " + "word and more ".repeat(1_000),
            "- [ ] code%1$d\n- [x] done\n  1. deeper\n\n      indented",
            "Term\n: code%1$d explained\n\n==marked== text %%%% hidden %%%%",
            "<details><summary>More</summary>\n\ncode%1$d\n\n</details>");
}
