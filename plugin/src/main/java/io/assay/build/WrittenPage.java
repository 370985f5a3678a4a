package io.assay.build;

import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.notation.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where in the site a file of the content became a page.
 *
 * @param source the file, relative to the content folder
 * @param path the page, relative to the site
 * @param draft whether it, or the page of a folder above it, is marked as a draft
 */
public record WrittenPage(String source, String path, String title, boolean draft) {
    static List<WrittenPage> of(KnowledgeBase base) {
        Set<String> draftFolders = base.pages().stream()
                .filter(page -> isFolderPage(page) && saysDraft(page))
                .map(Page::folder)
                .collect(Collectors.toSet());
        return base.pages().stream()
                .map(page -> new WrittenPage(
                        page.path(),
                        page.permalink().path(),
                        page.title(),
                        saysDraft(page)
                                || draftFolders.stream()
                                        .anyMatch(folder -> folder.isEmpty()
                                                || page.folder().equals(folder)
                                                || page.folder().startsWith(folder + "/"))))
                .toList();
    }

    /** As when drafts are left out: anything but a plain no counts as yes. */
    private static boolean saysDraft(Page page) {
        return page.header()
                .find("draft")
                .filter(node -> !(node instanceof Scalar scalar
                        && Set.of("false", "no").contains(scalar.text().toLowerCase(Locale.ROOT))))
                .isPresent();
    }

    private static boolean isFolderPage(Page page) {
        return Set.of("index.md", "readme.md").contains(page.source().name().toLowerCase(Locale.ROOT));
    }
}
