package io.assay.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.knowledge.KnowledgeBase;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlinkedMentionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            First. All of gpu prices here.      | prices.md: All of gpu prices here.
            Compute by the hour counts.         | prices.md: Compute by the hour counts.
            [GPU prices](prices.md), GPU prices | ''
            Notes are taken. Twice told tales.  | ''
            DePIN is one.                       | depin.md: DePIN is one.
            A depin is none.                    | ''
            """)
    void pagesThatNameOthersWithoutALink(String text, String mentions) {
        Base base = new Base()
                .with("a.md", "# A\n\n" + text + "\n")
                .with("prices.md", "---\naliases: [Compute by the hour]\n---\n# GPU prices\n\nGPU prices are these.\n")
                .with("depin.md", "# DePIN\n")
                .with("notes.md", "# Notes\n")
                .with("one.md", "# Twice told\n")
                .with("two.md", "# Twice told\n");

        KnowledgeBase knowledge = base.read();
        UnlinkedMentions found = UnlinkedMentions.in(knowledge, base.links().value(), TextMemory.NONE);
        assertThat(knowledge.pages().stream()
                        .filter(page -> !found.of(page).isEmpty())
                        .map(page -> page.path() + ": "
                                + found.of(page).stream()
                                        .map(Backlink::sentence)
                                        .collect(Collectors.joining(" + ")))
                        .toList())
                .isEqualTo(mentions.isEmpty() ? List.of() : List.of(mentions));
    }
}
