package io.assay.knowledge;

import io.assay.markdown.Heading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything that people wrote, as far as it may be published.
 *
 * @param top the folder that holds the pages: {@code knowledge}, or {@code ""} for the content folder itself
 * @param pages by path
 * @param root the section that holds all others
 * @param withheld the paths of files that must not be published: drafts, private pages and those whose header can't be
 *     read, all that lies in folders that such a page hides, and Markdown that is no page
 */
public record KnowledgeBase(
        SiteSettings settings, String top, List<Page> pages, Section root, Entities entities, Set<String> withheld) {
    public KnowledgeBase {
        pages = pages.stream().sorted().toList();
        withheld = Set.copyOf(withheld);
    }

    public KnowledgeBase with(Entities others) {
        return new KnowledgeBase(settings, top, pages, root, others, withheld);
    }

    /**
     * The same with the days of pages' last commits.
     *
     * @param days by path; pages that are not among them stay as they are
     */
    public KnowledgeBase changedOn(Map<String, LocalDate> days) {
        List<Page> dated = pages.stream()
                .map(page -> Optional.ofNullable(days.get(page.path()))
                        .map(page::changedOn)
                        .orElse(page))
                .toList();
        return new KnowledgeBase(settings, top, dated, SectionTree.of(dated, settings.title()), entities, withheld);
    }

    /** The same with another text of a page, which has the outline of the one before. */
    public KnowledgeBase revised(Page page) {
        return new KnowledgeBase(
                settings,
                top,
                pages.stream().map(one -> one.equals(page) ? page : one).toList(),
                root.with(page),
                entities,
                withheld);
    }

    public Optional<Page> findPage(String path) {
        int low = 0;
        int high = pages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pages.get(middle).path().compareTo(path) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Optional.of(low)
                .filter(at -> at < pages.size())
                .map(pages::get)
                .filter(page -> page.path().equals(path));
    }

    /** The pages of each term of a taxonomy and of the terms below it, terms by slug, pages by title. */
    public Map<Term, List<Page>> terms(String taxonomy) {
        Map<Term, Set<Page>> found = new TreeMap<>();
        pages.stream()
                .filter(page -> !page.terms(taxonomy).isEmpty())
                .sorted(ReadingOrder.BY_TITLE)
                .forEach(page -> {
                    for (Term term : page.terms(taxonomy)) {
                        for (Optional<Term> at = Optional.of(term);
                                at.isPresent();
                                at = at.get().broader()) {
                            found.computeIfAbsent(at.get(), same -> new LinkedHashSet<>())
                                    .add(page);
                        }
                    }
                });
        Map<Term, List<Page>> terms = new LinkedHashMap<>();
        found.forEach((term, its) -> terms.put(term, List.copyOf(its)));
        return terms;
    }

    /**
     * The entities of data files that nobody declared, added to the declared ones. Each takes its name and its symbol
     * from the first heading whose name slugs to its id.
     */
    public Entities withUndeclared(Collection<String> ids) {
        Map<String, Entity> all = new LinkedHashMap<>();
        entities.list().forEach(entity -> all.put(entity.id(), entity));
        for (String id : ids) {
            if (entities.find(id).isEmpty()) {
                all.put(id, named(id));
            }
        }
        return new Entities(all.values());
    }

    /** Whether a heading somewhere names an entity that nobody declared. */
    public boolean hasHeadingOf(String id) {
        return headingOf(id).isPresent();
    }

    /** The headings of a page that name an entity, in their order: an entity that nobody declared is called by them. */
    public List<String> headingsOfEntities(Page page) {
        Set<String> slugs = entities.ids().stream().map(Slug::of).collect(Collectors.toSet());
        return page.document().headings().stream()
                .map(Heading::text)
                .filter(text -> {
                    EntityHeading heading = EntityHeading.of(text);
                    return heading.find(entities).isPresent() || slugs.contains(Slug.of(heading.name()));
                })
                .toList();
    }

    private Entity named(String id) {
        return headingOf(id)
                .map(heading -> Entity.named(id)
                        .withName(heading.name(), heading.symbols().stream().findFirst()))
                .orElseGet(() -> Entity.named(id).withName(Slug.words(id), Optional.empty()));
    }

    private Optional<EntityHeading> headingOf(String id) {
        return pages.stream()
                .flatMap(page -> page.document().headings().stream())
                .map(heading -> EntityHeading.of(heading.text()))
                .filter(heading -> Slug.of(heading.name()).equals(Slug.of(id)))
                .findFirst();
    }
}
