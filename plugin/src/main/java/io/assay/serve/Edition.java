package io.assay.serve;

import io.assay.build.Built;
import io.assay.build.WrittenPage;
import io.assay.output.OutputFile;
import io.assay.site.view.VerdictSummary;
import io.assay.source.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A whole site as it came from one build. Of the files that were lately asked for it keeps the bytes. */
public final class Edition {
    static final String NOT_FOUND = "404.html";
    private static final int KEPT = 64;
    private static final Pattern MAIN = Pattern.compile("<main\\b[^>]*>(.*)</main>", Pattern.DOTALL);
    private static final Pattern SHEET = Pattern.compile("(theme/[\\w.-]+)\\.[0-9a-f]{10}\\.css");

    private final Built built;
    private final Map<String, WrittenPage> bySource;
    private final Map<String, WrittenPage> byPath;
    private final Map<String, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    Edition(Built built, Optional<Edition> before) {
        this.built = built;
        Optional<Edition> same = before.filter(edition -> edition.hasPagesOf(built));
        this.bySource = same.map(edition -> edition.bySource)
                .orElseGet(() -> built.pages().stream().collect(Collectors.toMap(WrittenPage::source, page -> page)));
        this.byPath = same.map(edition -> edition.byPath)
                .orElseGet(() ->
                        built.pages().stream().collect(Collectors.toMap(WrittenPage::path, page -> page, (a, b) -> a)));
    }

    /** Whether not even the list of pages was made anew. */
    private boolean hasPagesOf(Built other) {
        return built.pages() == other.pages();
    }

    boolean has(String path) {
        return built.files().has(path);
    }

    /**
     * The bytes of a file, which fit into memory.
     *
     * @throws IOException if a file of the content is gone
     */
    Optional<byte[]> read(String path) throws IOException {
        synchronized (kept) {
            byte[] known = kept.get(path);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<InputStream> open = open(path);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = open.get()) {
            byte[] bytes = in.readAllBytes();
            synchronized (kept) {
                kept.put(path, bytes);
            }
            return Optional.of(bytes);
        }
    }

    /** A file's bytes, one after the other. */
    Optional<InputStream> open(String path) throws IOException {
        Optional<OutputFile> file = built.files().find(path);
        return file.isEmpty() ? Optional.empty() : Optional.of(file.get().open());
    }

    /** Tells one state of a page from another, styles left out; empty if there is no such page. */
    Optional<String> hash(String path) throws IOException {
        return read(path).map(bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return ContentHash.of(SHEET.matcher(text).replaceAll("$1.css")).brief();
        });
    }

    /** What a page says, without what stands around it; empty if there is no such page, or no such part in it. */
    Optional<String> main(String path) throws IOException {
        return read(path)
                .map(bytes -> MAIN.matcher(new String(bytes, StandardCharsets.UTF_8)))
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    /** The theme's style sheets: the path that each has now, by its path without a hash. */
    Map<String, String> sheets() {
        Map<String, String> sheets = new TreeMap<>();
        for (String path : built.files().pathsBelow("theme/")) {
            Matcher sheet = SHEET.matcher(path);
            if (sheet.matches()) {
                sheets.put(sheet.group(1), path);
            }
        }
        return sheets;
    }

    Optional<WrittenPage> ofSource(String source) {
        return Optional.ofNullable(bySource.get(source));
    }

    boolean isDraft(String path) {
        return Optional.ofNullable(byPath.get(path)).filter(WrittenPage::draft).isPresent();
    }

    /** Pages that are not published, as they are not finished. */
    List<WrittenPage> drafts() {
        return built.pages().stream().filter(WrittenPage::draft).toList();
    }

    /** Pages that people wrote and that another edition has not. */
    List<WrittenPage> newSince(Edition other) {
        return hasPagesOf(other.built)
                ? List.of()
                : built.pages().stream().filter(page -> !other.has(page.path())).toList();
    }

    List<VerdictSummary> verdicts() {
        return built.report().verdicts();
    }

    int pages() {
        return built.report().pages();
    }

    /** The path under which the site is published, with a slash at both ends. */
    String root() {
        String path = built.baseUrl().map(url -> URI.create(url).getRawPath()).orElse("/");
        return path.isEmpty() ? "/" : path;
    }
}
