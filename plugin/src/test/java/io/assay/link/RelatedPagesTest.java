package io.assay.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Term;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelatedPagesTest {
    private static Base base() {
        Base base = new Base()
                .with("hub1.md", "# Hub 1\n")
                .with("hub2.md", "# Hub 2\n")
                .with(
                        "a.md",
                        "---\ntags: [inference]\n---\n# A\n\n[one](hub1.md) [two](hub2.md) A lease is a lease. Common common.\n")
                .with(
                        "b.md",
                        "---\ntags: [inference]\n---\n# B\n\n[one](hub1.md) [two](hub2.md) The lease of leases: a Lease. Common common.\n")
                .with("c.md", "---\ntags: [inference]\n---\n# C\n\nTo [a](a.md). Common common.\n");
        IntStream.range(0, 8).forEach(i -> base.with("x" + i + ".md", "# X" + i + "\n\nCommon common.\n"));
        return base;
    }

    private static Map<String, List<Kinship>> related(Base base) {
        KnowledgeBase knowledge = base.read();
        RelatedPages related = RelatedPages.in(knowledge, base.links().value(), TextMemory.NONE);
        return knowledge.pages().stream().collect(Collectors.toMap(Page::path, related::of));
    }

    @Test
    void pagesAreAkinByWhatFewOthersShare() {
        List<Kinship> related = related(base()).get("a.md");

        assertThat(related).hasSize(1);
        Kinship kinship = related.get(0);
        assertThat(kinship.page().path()).isEqualTo("b.md");
        assertThat(kinship.links()).extracting(Page::path).containsExactly("hub1.md", "hub2.md");
        assertThat(kinship.terms()).extracting(Term::name).containsExactly("inference");
        assertThat(kinship.words()).containsExactly("lease");
    }

    @Test
    void aLinkedPageIsNotRelatedTwice() {
        assertThat(related(base()).get("c.md"))
                .extracting(kinship -> kinship.page().path())
                .doesNotContain("a.md");
    }

    @Test
    void whatHalfOfAllPagesShareTellsNothing() {
        assertThat(related(base()).get("x1.md")).isEmpty();
    }

    @Test
    void kinshipIsMutual() {
        related(base())
                .forEach((path, its) -> its.forEach(
                        kinship -> assertThat(related(base()).get(kinship.page().path()))
                                .anySatisfy(back -> assertThat(back.weight()).isEqualTo(kinship.weight()))));
    }
}
