package io.assay.link;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.Edit;
import io.assay.diagnostic.Place;
import io.assay.knowledge.Alias;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import io.assay.text.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the addresses that were published with those that there are now. What would vanish is told, with the edits
 * that keep it: an alias in the header of the page that moved, and the list of addresses brought up to date.
 */
public final class RenameCheck {
    private final PublishedUrls published;
    private final SourceFile file;
    private final Map<String, Page> pages = new TreeMap<>();
    private final Set<String> redirects = new TreeSet<>();
    private final Map<String, Set<String>> anchors = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private RenameCheck(PublishedUrls published, SourceFile file, KnowledgeBase base) {
        this.published = published;
        this.file = file;
        for (Page page : base.pages()) {
            pages.put(url(page.permalink()), page);
            page.aliases().forEach(alias -> {
                if (alias instanceof Alias.Address address) {
                    redirects.add(url(address.permalink()));
                }
            });
        }
        pages.forEach((url, page) -> anchors.put(url, new LinkedHashSet<>(Anchors.ids(page))));
    }

    /** Finds nothing in a content folder without a list of addresses. */
    public static Diagnostics check(KnowledgeBase base, SourceTree tree) {
        Optional<Checked<PublishedUrls>> published = PublishedUrls.decode(tree);
        if (published.isEmpty()) {
            return Diagnostics.NONE;
        }
        if (!published.get().diagnostics().isEmpty()) {
            return published.get().diagnostics();
        }
        RenameCheck check = new RenameCheck(
                published.get().value(), tree.find(PublishedUrls.PATH).orElseThrow(), base);
        check.check();
        return Diagnostics.of(check.diagnostics);
    }

    static String url(Permalink permalink) {
        return "/" + permalink.pretty();
    }

    private void check() {
        Map<Page, List<String>> moved = new LinkedHashMap<>();
        published.byUrl().forEach((url, entry) -> {
            if (pages.containsKey(url)) {
                checkAnchors(url, url, entry);
            } else if (!redirects.contains(url)) {
                successor(url, entry).ifPresent(page -> {
                    moved.computeIfAbsent(page, p -> new ArrayList<>()).add(url);
                    checkAnchors(url(page.permalink()), url, entry);
                });
            }
        });
        published.byUrl().forEach((url, entry) -> {
            if (!pages.containsKey(url) && !redirects.contains(url)) {
                diagnostics.add(vanished(url, entry, moved));
            }
        });
        keepList(moved);
    }

    private Diagnostic vanished(String url, PublishedUrls.Entry entry, Map<Page, List<String>> moved) {
        Diagnostic vanished =
                Diagnostic.of(Code.VANISHED_URL, entry.place(), "the address '" + url + "' would lead nowhere");
        Optional<Page> page = moved.entrySet().stream()
                .filter(each -> each.getValue().contains(url))
                .map(Map.Entry::getKey)
                .findFirst();
        if (page.isEmpty()) {
            return vanished.withHint("give the page that takes its place the alias '" + url
                    + "', or take this line out if nobody needs it");
        }
        Diagnostic explained = vanished.withHint("it seems to have moved to '"
                + page.get().path() + "': run assay:fix, or give that page the alias '" + url + "'");
        List<String> all = moved.get(page.get());
        // One edit writes all old addresses of a page: two in one place would be in each other's way.
        return all.get(0).equals(url)
                ? explained.withFix(AliasEdit.of(page.get().source(), all))
                : explained;
    }

    /** Reports the anchors of an address that are not there any more, and keeps them as former ones. */
    private void checkAnchors(String url, String listed, PublishedUrls.Entry entry) {
        List<String> now = Anchors.ids(pages.get(url));
        Map<String, String> successors =
                Successors.of(List.copyOf(entry.anchors().keySet()), now);
        successors.forEach((gone, successor) -> {
            anchors.get(url).add(PublishedUrls.line(gone, successor));
            if (url.equals(listed)) {
                Place place = entry.anchors().get(gone);
                diagnostics.add(Diagnostic.of(
                                Code.VANISHED_ANCHOR, place, "the anchor '" + url + "#" + gone + "' would lead nowhere")
                        .withHint("run assay:fix to lead it to '#" + successor + "', or write '"
                                + PublishedUrls.line(gone, successor) + "' here"));
            }
        });
        entry.former().forEach((gone, successor) -> {
            if (!now.contains(gone)) {
                boolean there = now.contains(successor) || successor.equals(PublishedUrls.TOP);
                String next = there ? successor : successors.getOrDefault(successor, PublishedUrls.TOP);
                anchors.get(url).add(PublishedUrls.line(gone, next));
            }
        });
    }

    /** The page that has no published address yet and is most like the one that stood there; none if two are. */
    private Optional<Page> successor(String url, PublishedUrls.Entry entry) {
        Page best = null;
        int most = 1;
        boolean tie = false;
        for (Map.Entry<String, Page> candidate : pages.entrySet()) {
            if (!published.byUrl().containsKey(candidate.getKey())) {
                int likeness = likeness(url, entry, candidate.getKey(), candidate.getValue());
                tie = likeness == most && best != null;
                if (likeness > most) {
                    best = candidate.getValue();
                    most = likeness;
                }
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(best);
    }

    /** Two for the same name, two for the same title, two if most anchors are the same. */
    private static int likeness(String url, PublishedUrls.Entry entry, String other, Page page) {
        List<String> now = Anchors.ids(page);
        List<String> before = List.copyOf(entry.anchors().keySet());
        long shared = before.stream().skip(1).filter(now::contains).count();
        boolean sameName = name(url).equals(name(other)) && !name(url).isEmpty();
        boolean sameTitle = !before.isEmpty() && !now.isEmpty() && before.get(0).equals(now.get(0));
        boolean sameText = shared * 2 > Math.max(before.size(), now.size()) - 1;
        return (sameName ? 2 : 0) + (sameTitle ? 2 : 0) + (shared > 0 && sameText ? 2 : 0);
    }

    private static String name(String url) {
        return ContentIndex.name(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    private void keepList(Map<Page, List<String>> moved) {
        Map<String, List<String>> wanted = new TreeMap<>();
        anchors.forEach((url, its) -> wanted.put(url, List.copyOf(its)));
        redirects.forEach(url -> wanted.putIfAbsent(url, List.of()));
        moved.values().forEach(urls -> urls.forEach(url -> wanted.put(url, List.of())));
        published.byUrl().forEach((url, entry) -> {
            List<String> kept = new ArrayList<>(entry.anchors().keySet());
            entry.former().forEach((gone, successor) -> kept.add(PublishedUrls.line(gone, successor)));
            wanted.putIfAbsent(url, kept);
        });
        String text = PublishedUrls.write(wanted);
        if (!text.equals(file.text())) {
            diagnostics.add(Diagnostic.of(
                            Code.URLS_OUTDATED,
                            Place.file(PublishedUrls.PATH),
                            "this list of addresses is not up to date")
                    .withHint("run assay:fix, and commit the list")
                    .withFix(new Edit(
                            Place.file(PublishedUrls.PATH),
                            new SourceSpan(0, file.text().length()),
                            file.text(),
                            text)));
        }
    }
}
