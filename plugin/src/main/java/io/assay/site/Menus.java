package io.assay.site;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.MenuItem;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Section;
import io.assay.notation.WebAddress;
import io.assay.site.view.Routes;
import io.assay.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where the entries of the navigation and the footer lead. */
record Menus(KnowledgeBase base, Words words, Collection<Diagnostic> diagnostics) {
    /**
     * An entry.
     *
     * @param permalink a page of this site
     * @param elsewhere a page of another
     */
    record Entry(String text, Optional<Permalink> permalink, Optional<String> elsewhere) {
        Entry(String text, Permalink permalink) {
            this(text, Optional.of(permalink), Optional.empty());
        }

        String url(Permalink from) {
            return permalink.map(to -> to.from(from)).or(() -> elsewhere).orElseThrow();
        }
    }

    /** Those that lead somewhere; the others are told. */
    List<Entry> of(List<MenuItem> items) {
        List<Entry> entries = new ArrayList<>();
        for (MenuItem item : items) {
            Optional<Entry> found = find(item.target());
            if (found.isEmpty()) {
                diagnostics.add(Diagnostic.of(
                                Code.MENU_TARGET, item.place(), "'" + item.target() + "' leads to no page of this site")
                        .withHint("name a page's file, a folder of pages, one of " + String.join(", ", made().keySet())
                                + ", or a whole web address")
                        .withNearest(item.target(), targets().toList()));
            }
            found.map(entry -> new Entry(item.text().orElse(entry.text()), entry.permalink(), entry.elsewhere()))
                    .ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<Entry> find(String target) {
        if (WebAddress.is(target)) {
            return Optional.of(new Entry(target, Optional.empty(), Optional.of(target)));
        }
        String folder = target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
        return base.findPage(target)
                .map(page -> new Entry(page.title(), page.permalink()))
                .or(() -> sections(base.root())
                        .filter(section -> path(section).equals(folder))
                        .findFirst()
                        .map(section -> new Entry(section.title(), section.permalink())))
                .or(() -> Optional.ofNullable(made().get(folder)));
    }

    /** The pages that the engine makes, by the name of their folder. */
    private Map<String, Entry> made() {
        Map<String, Entry> made = new LinkedHashMap<>();
        made.put("verdicts", new Entry(words.say("page.verdicts"), Routes.VERDICTS));
        made.put("changes", new Entry(words.say("page.changes"), Routes.CHANGES));
        made.put("metrics", new Entry(words.say("page.metrics"), Routes.METRICS));
        made.put("corrections", new Entry(words.say("page.corrections"), Routes.CORRECTIONS));
        made.put("review", new Entry(words.say("page.review"), Routes.REVIEW));
        made.put("graph", new Entry(words.say("page.graph"), Routes.GRAPH));
        base.settings().taxonomies().stream()
                .filter(taxonomy -> base.pages().stream()
                        .anyMatch(page -> !page.terms(taxonomy).isEmpty()))
                .forEach(taxonomy -> made.put(taxonomy, new Entry(taxonomy, Routes.taxonomy(taxonomy))));
        return made;
    }

    private Stream<String> targets() {
        return Stream.of(
                        base.pages().stream().map(page -> page.path()),
                        sections(base.root()).map(this::path).filter(folder -> !folder.isEmpty()),
                        made().keySet().stream())
                .flatMap(names -> names);
    }

    /** In the content folder. */
    private String path(Section section) {
        return Stream.of(base.top(), section.folder())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static Stream<Section> sections(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(Menus::sections));
    }
}
