package io.assay.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A folder of pages.
 *
 * @param folder its path below the pages' root, {@code ""} for the root itself
 * @param title its page's title, else the folder's name in words
 * @param index its own page
 * @param pages its other pages, in reading order
 * @param sections the folders directly below that hold pages somewhere, in reading order
 */
public record Section(String folder, String title, Optional<Page> index, List<Page> pages, List<Section> sections) {
    public Section {
        pages = List.copyOf(pages);
        sections = List.copyOf(sections);
    }

    public Permalink permalink() {
        return index.map(Page::permalink).orElseGet(() -> Permalink.folder(slugged(folder)));
    }

    /** How many pages it holds, its own and those below included. */
    public int size() {
        return pages.size()
                + (index.isPresent() ? 1 : 0)
                + sections.stream().mapToInt(Section::size).sum();
    }

    /** The same with another state of a page, which keeps its place. */
    Section with(Page page) {
        if (page.folder().equals(folder)) {
            return new Section(
                    folder,
                    title,
                    page.isIndex() ? Optional.of(page) : index,
                    pages.stream().map(one -> one.equals(page) ? page : one).toList(),
                    sections);
        }
        return new Section(
                folder,
                title,
                index,
                pages,
                sections.stream()
                        .map(below -> below.holds(page.folder()) ? below.with(page) : below)
                        .toList());
    }

    private boolean holds(String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    static String slugged(String folder) {
        return folder.isEmpty()
                ? ""
                : String.join(
                        "/", List.of(folder.split("/")).stream().map(Slug::of).toList());
    }
}
