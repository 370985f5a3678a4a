package io.assay.start;

import io.assay.framework.FrameworkDecoder;
import io.assay.framework.Frameworks;
import io.assay.frontmatter.FrontMatter;
import io.assay.frontmatter.FrontMatterReader;
import io.assay.knowledge.Entities;
import io.assay.knowledge.EntityDecoder;
import io.assay.knowledge.EntityHeading;
import io.assay.knowledge.Slug;
import io.assay.notation.Scalar;
import io.assay.notation.TreeReader;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans an entity: its section in the page of a framework, its declaration, and cells for its figures. */
public final class NewEntity {
    private static final String DECLARATIONS = "entities.yaml";

    private final SourceTree tree;
    private final Entities known;
    private final EntityHeading heading;
    private final String written;
    private final String id;

    private NewEntity(SourceTree tree, String written) {
        this.tree = tree;
        this.known = new Entities(EntityDecoder.decode(tree).value());
        this.written = written;
        this.heading = EntityHeading.of(written);
        this.id = Slug.of(heading.name());
    }

    /**
     * @param wanted its name and perhaps its symbol, as in {@code Render Network (RENDER)}
     * @param framework whose page shows its verdict; not needed if only one page shows verdicts
     * @param day of its figures, if no snapshot gives one
     */
    public static Addition plan(SourceTree tree, String wanted, Optional<String> framework, LocalDate day)
            throws RefusedException {
        String written = wanted.strip().replaceAll("\\s+", " ");
        NewEntity entity = new NewEntity(tree, written);
        if (entity.id.equals("x")) {
            throw new RefusedException(
                    "An entity needs a name, and may have a symbol:" + " -Dassay.entity=\"Render Network (RENDER)\"");
        }
        entity.refuseKnown();
        Frameworks frameworks = FrameworkDecoder.decode(tree).value();
        Addition addition =
                entity.section(framework).and(entity.declaration()).and(NewRow.plan(tree, frameworks, entity.id, day));
        if (addition.created().isEmpty() && addition.changed().isEmpty()) {
            throw new RefusedException(
                    "Nothing says yet by what '" + written + "' would be assessed: write a framework in"
                            + " frameworks/ first, and name it in the header of a page.");
        }
        return addition;
    }

    private void refuseKnown() throws RefusedException {
        if (heading.find(known).or(() -> known.find(id)).isPresent()) {
            throw new RefusedException("'" + written + "' is in " + DECLARATIONS + " already: nothing was changed.");
        }
    }

    private Addition section(Optional<String> framework) throws RefusedException {
        List<SourceFile> pages = tree.files().stream()
                .filter(file -> file.path().endsWith(".md"))
                .filter(file -> shown(file)
                        .filter(id -> framework.map(id::equals).orElse(true))
                        .isPresent())
                .toList();
        if (pages.size() > 1 && framework.isEmpty()) {
            throw new RefusedException(
                    "Several pages show verdicts: say for which framework, -Dassay.framework=ID with one of "
                            + pages.stream()
                                    .map(page -> shown(page).orElseThrow())
                                    .distinct()
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (pages.isEmpty()) {
            if (framework.isPresent()) {
                throw new RefusedException(
                        "No page has 'framework: " + framework.get() + "' in its header: nothing was changed.");
            }
            return new Addition(Map.of(), Map.of(), List.of("no section: no page has a 'framework' in its header"));
        }
        SourceFile page = pages.get(0);
        PageSections sections = PageSections.of(page.text());
        if (sections.has(heading)) {
            throw new RefusedException(
                    "'" + page.path() + "' has a heading with this name or symbol already: nothing was changed.");
        }
        return new Addition(
                Map.of(),
                Map.of(
                        page.path(),
                        sections.with(
                                written,
                                other -> !other.symbols().isEmpty()
                                        || other.find(known).isPresent())),
                List.of(page.path() + ": the section '" + written + "'"));
    }

    /** The framework that a page names in its header. */
    private static Optional<String> shown(SourceFile page) {
        return FrontMatterReader.read(page).value() instanceof FrontMatter.Present header
                ? header.keys().find("framework").map(node -> node instanceof Scalar id ? id.text() : "")
                : Optional.empty();
    }

    /** A line of {@code entities.yaml}, if there is one that takes lines. */
    private Addition declaration() {
        Optional<SourceFile> file = tree.find(DECLARATIONS);
        if (file.isEmpty()) {
            return new Addition(Map.of(), Map.of(), List.of());
        }
        String text = file.get().text();
        String symbol = heading.symbols().isEmpty()
                ? ""
                : ", symbol: "
                        + NewPage.yaml(heading.symbols().get(heading.symbols().size() - 1));
        String longer = text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + id + ": {name: "
                + NewPage.yaml(heading.name()) + symbol + "}\n";
        boolean understood = TreeReader.readMapping(new SourceFile(DECLARATIONS, longer))
                .value()
                .find(id)
                .isPresent();
        return understood
                ? new Addition(
                        Map.of(),
                        Map.of(DECLARATIONS, longer),
                        List.of(DECLARATIONS + ": '" + id + "'; give it a kind if frameworks ask for one"))
                : new Addition(Map.of(), Map.of(), List.of("add '" + id + "' to " + DECLARATIONS + " yourself"));
    }
}
