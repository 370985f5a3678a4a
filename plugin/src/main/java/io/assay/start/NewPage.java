package io.assay.start;

import io.assay.knowledge.ContentPath;
import io.assay.knowledge.Slug;
import io.assay.notation.JsonWriter;
import io.assay.source.SourceTree;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Plans a page with its header. */
public final class NewPage {
    private static final String KNOWLEDGE = "knowledge";

    /** Words that YAML takes for something else than text. */
    private static final Set<String> NOT_TEXT = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private NewPage() {}

    /**
     * @param wanted its folder and its title, as in {@code markets/Prices of cards}
     * @param today the day on which it was looked at last
     */
    public static Addition plan(SourceTree tree, String wanted, LocalDate today) throws RefusedException {
        String given = wanted.strip().replaceAll("/+$", "").replaceFirst("(?i)\\.md$", "");
        int slash = given.lastIndexOf('/');
        String title = given.substring(slash + 1).strip();
        if (title.isEmpty() || Slug.of(title).equals("x") && !title.equalsIgnoreCase("x")) {
            throw new RefusedException("A page needs a title, after its folder if it has one:"
                    + " -Dassay.page=\"markets/Prices of cards\"");
        }
        String folder = given.substring(0, Math.max(0, slash)).replaceFirst("^/+", "");
        String below = folder.equals(KNOWLEDGE) || folder.startsWith(KNOWLEDGE + "/")
                ? folder.substring(KNOWLEDGE.length()).replaceFirst("^/", "")
                : folder;
        Optional<String> path = ContentPath.join(below, Slug.of(title) + ".md");
        if (path.isEmpty() || folder.contains("..")) {
            throw new RefusedException("'" + folder + "' leads out of the content: name a folder of pages.");
        }
        String top = hasKnowledge(tree) ? KNOWLEDGE + "/" : "";
        String place = top + path.get();
        if (tree.find(place).isPresent()) {
            throw new RefusedException("'" + place + "' is there already: nothing was changed.");
        }
        return Addition.of(
                place, "---\ntitle: " + yaml(title) + "\nlast_reviewed: " + today + "\n---\n# " + title + "\n\n");
    }

    /** Whether pages stand below {@code knowledge/}; a folder without any pages begins with it too. */
    private static boolean hasKnowledge(SourceTree tree) {
        return tree.below(KNOWLEDGE).anyMatch(file -> file.path().endsWith(".md"))
                || tree.files().stream().noneMatch(file -> file.path().endsWith(".md"));
    }

    /** A text as YAML, in quotes where it would mean something else without. */
    static String yaml(String text) {
        return text.matches("\\p{L}[\\p{L}\\p{N} ()/.-]*") && !NOT_TEXT.contains(text.toLowerCase(Locale.ROOT))
                ? text
                : JsonWriter.writeLine(text);
    }
}
