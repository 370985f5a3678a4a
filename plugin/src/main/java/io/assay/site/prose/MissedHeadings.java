package io.assay.site.prose;

import io.assay.assess.Assessment;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.NearestName;
import io.assay.framework.Framework;
import io.assay.knowledge.Entity;
import io.assay.knowledge.EntityHeading;
import io.assay.knowledge.Page;
import io.assay.knowledge.Slug;
import io.assay.markdown.Heading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells of a page that asks for verdicts where a heading was probably meant to be the name of an entity, or where none
 * is one: its verdict would be missing without a word.
 *
 * @param page one that names a framework
 * @param satisfied whether the page shows something of that framework, or is the one that explains it
 * @param absent the entities that the framework can say something of, and of which the page shows no verdict
 */
record MissedHeadings(Page page, Framework framework, boolean satisfied, List<Entity> absent) {
    private static final int LETTERS = 2;

    MissedHeadings {
        absent = List.copyOf(absent);
    }

    static boolean isWorthAVerdict(Assessment assessment) {
        return assessment.coverage().known() > 0;
    }

    /** @param untied the page's headings that name no entity */
    List<Diagnostic> find(List<Heading> untied) {
        List<Diagnostic> near = untied.stream()
                .flatMap(heading -> near(heading).map(entity -> told(heading, entity)).stream())
                .toList();
        boolean silent = !satisfied && !untied.isEmpty() && !absent.isEmpty();
        return near.isEmpty() && silent ? List.of(nothingShown()) : near;
    }

    /** One of a letter or two less or more; or {@code Akash Network (AKT)}, which begins as the name does. */
    private Optional<Entity> near(Heading heading) {
        EntityHeading words = EntityHeading.of(heading.text());
        boolean mayBeLonger = !satisfied || !words.symbols().isEmpty();
        return absent.stream()
                .filter(entity -> names(entity)
                        .anyMatch(name -> NearestName.find(words.name(), List.of(name), LETTERS)
                                        .isPresent()
                                || mayBeLonger && Slug.of(words.name()).startsWith(Slug.of(name) + "-")))
                .findFirst();
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.id(), entity.name()), entity.aliases().stream());
    }

    private Diagnostic told(Heading heading, Entity entity) {
        return Diagnostic.of(
                        Code.UNTIED_HEADING,
                        page.source().place(heading.span()),
                        "no entity goes by '" + heading.text() + "', so no verdict stands below it")
                .withHint("did you mean '" + entity.name() + "'? Write that, or tie the two in the page's header:"
                        + " entities: {" + entity.id() + ": \"" + heading.text() + "\"}");
    }

    private Diagnostic nothingShown() {
        Entity one = absent.get(0);
        return Diagnostic.of(
                        Code.UNTIED_HEADING,
                        page.framework().orElseThrow().place(),
                        "none of this page's headings names an entity, so it shows no verdict of '" + framework.id()
                                + "'")
                .withHint("a heading such as '" + one.name() + "' shows its verdict, <!-- verdict: " + one.id()
                        + " --> as well, and <!-- matrix --> all");
    }
}
