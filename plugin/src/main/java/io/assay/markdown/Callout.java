package io.assay.markdown;

import io.assay.words.Words;
import java.util.Locale;
import java.util.Set;

/**
 * What kind of box some blocks stand in.
 *
 * @param type its name as it was written, such as {@code NOTE}
 * @param fold whether readers can fold it
 */
record Callout(String type, Fold fold) {
    private static final Set<String> TIP = Set.of("tip", "hint", "success", "check", "done");
    private static final Set<String> IMPORTANT = Set.of("important", "question", "help", "faq");
    private static final Set<String> WARNING = Set.of("warning", "attention");
    private static final Set<String> CAUTION =
            Set.of("caution", "danger", "error", "failure", "fail", "missing", "bug");

    /** Whether a box can be folded, and how it stands at first. */
    enum Fold {
        NONE,
        OPEN,
        CLOSED
    }

    /** One of GitHub's five kinds; a name that is none of GitHub's, Obsidian's and MkDocs's is a note. */
    String tone() {
        String name = type.toLowerCase(Locale.ROOT);
        if (TIP.contains(name)) {
            return "tip";
        } else if (IMPORTANT.contains(name)) {
            return "important";
        } else if (WARNING.contains(name)) {
            return "warning";
        }
        return CAUTION.contains(name) ? "caution" : "note";
    }

    /** The type as a title. */
    String name(Words words) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "note" -> words.say("callout.note");
            case "tip" -> words.say("callout.tip");
            case "important" -> words.say("callout.important");
            case "warning" -> words.say("callout.warning");
            case "caution" -> words.say("callout.caution");
            case "info" -> words.say("callout.info");
            case "hint" -> words.say("callout.hint");
            case "danger" -> words.say("callout.danger");
            case "example" -> words.say("callout.example");
            case "question" -> words.say("callout.question");
            case "summary" -> words.say("callout.summary");
            case "abstract" -> words.say("callout.abstract");
            case "quote" -> words.say("callout.quote");
            case "success" -> words.say("callout.success");
            case "failure" -> words.say("callout.failure");
            case "bug" -> words.say("callout.bug");
            case "todo" -> words.say("callout.todo");
            default -> asWritten();
        };
    }

    private String asWritten() {
        String words = type.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
