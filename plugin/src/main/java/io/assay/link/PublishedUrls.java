package io.assay.link;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Scalar;
import io.assay.notation.TreeReader;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The addresses of pages that readers may have kept: {@code urls.yaml}, a line for each, with its anchors in the order
 * of the page. {@code old > new} is an anchor that has gone, and the one that took its place.
 *
 * @param byUrl from the site's root, with a leading {@code /}
 */
public record PublishedUrls(Map<String, Entry> byUrl) {
    /** Where the addresses stand in the content folder. */
    public static final String PATH = "urls.yaml";

    /** The anchor of the top of every page. */
    static final String TOP = "top";

    private static final String COMMENT =
            "# Addresses that readers may have kept, with their anchors. Written by the goal assay:fix; commit it.\n";
    private static final String ARROW = " > ";
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ >-]*");

    /**
     * One address.
     *
     * @param anchors in the order of the page, each with its place
     * @param former by anchor that has gone, the one that took its place
     */
    record Entry(Place place, Map<String, Place> anchors, Map<String, String> former) {}

    /** Those of a content folder; empty if it does not keep them. */
    static Optional<Checked<PublishedUrls>> decode(SourceTree tree) {
        return tree.find(PATH).map(PublishedUrls::decode);
    }

    private static Checked<PublishedUrls> decode(SourceFile file) {
        if (file.text().lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return Checked.of(new PublishedUrls(Map.of()), List.of());
        }
        Checked<Mapping> root = TreeReader.readMapping(file);
        List<Diagnostic> diagnostics = new ArrayList<>(root.diagnostics().list());
        Fields fields = new Fields(root.value(), diagnostics);
        Map<String, Entry> byUrl = new TreeMap<>();
        for (Mapping.Entry line : root.value().entries()) {
            Map<String, Place> anchors = new LinkedHashMap<>();
            Map<String, String> former = new LinkedHashMap<>();
            for (Scalar anchor : fields.scalars(line.key().text())) {
                int arrow = anchor.text().indexOf(ARROW);
                if (arrow < 0) {
                    anchors.put(anchor.text(), anchor.place());
                } else {
                    former.put(anchor.text().substring(0, arrow), anchor.text().substring(arrow + ARROW.length()));
                }
            }
            byUrl.put(line.key().text(), new Entry(line.key().place(), anchors, former));
        }
        return Checked.of(new PublishedUrls(byUrl), diagnostics);
    }

    /** The anchors that have gone from an address, each with the one that took its place. */
    Map<String, String> former(String url) {
        return Optional.ofNullable(byUrl.get(url)).map(Entry::former).orElse(Map.of());
    }

    /** The file's text. */
    static String write(Map<String, List<String>> anchorsByUrl) {
        StringBuilder text = new StringBuilder(COMMENT);
        new TreeMap<>(anchorsByUrl)
                .forEach((url, anchors) -> text.append(quoted(url, url.matches("[\\p{L}\\p{N}/._-]+")))
                        .append(": [")
                        .append(String.join(
                                ", ",
                                anchors.stream()
                                        .map(anchor -> quoted(
                                                anchor, PLAIN.matcher(anchor).matches()))
                                        .toList()))
                        .append("]\n"));
        return text.toString();
    }

    static String line(String former, String successor) {
        return former + ARROW + successor;
    }

    private static String quoted(String text, boolean plain) {
        return plain ? text : "'" + text.replace("'", "''") + "'";
    }
}
