package io.assay.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Folds pages into the tree of their folders. */
final class SectionTree {
    private final Map<String, List<Page>> pages = new TreeMap<>();
    private final Map<String, List<String>> children = new TreeMap<>();
    private final String rootTitle;

    private SectionTree(List<Page> all, String rootTitle) {
        this.rootTitle = rootTitle;
        all.forEach(page -> {
            pages.computeIfAbsent(page.folder(), folder -> new ArrayList<>()).add(page);
            addFolder(page.folder());
        });
    }

    static Section of(List<Page> pages, String rootTitle) {
        return new SectionTree(pages, rootTitle).section("");
    }

    private void addFolder(String folder) {
        if (!folder.isEmpty()
                && !children.computeIfAbsent(parent(folder), f -> new ArrayList<>())
                        .contains(folder)) {
            children.get(parent(folder)).add(folder);
            addFolder(parent(folder));
        }
    }

    private Section section(String folder) {
        List<Page> its = pages.getOrDefault(folder, List.of());
        Optional<Page> index = its.stream().filter(Page::isIndex).findFirst();
        String title = index.map(Page::title)
                .orElseGet(
                        () -> folder.isEmpty() ? rootTitle : Slug.words(folder.substring(folder.lastIndexOf('/') + 1)));
        return new Section(
                folder,
                title,
                index,
                its.stream()
                        .filter(page -> !page.isIndex())
                        .sorted(ReadingOrder.OF_PAGES)
                        .toList(),
                children.getOrDefault(folder, List.of()).stream()
                        .map(this::section)
                        .sorted(ReadingOrder.OF_SECTIONS)
                        .toList());
    }

    private static String parent(String folder) {
        return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }
}
