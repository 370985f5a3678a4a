package io.assay.markdown;

/** Ids of footnotes hold a colon, which no heading's id does. */
final class FootnoteHtml {
    private FootnoteHtml() {}

    static String id(int note) {
        return "fn:" + note;
    }

    private static String markId(int note, int use) {
        return "fnref:" + note + (use == 1 ? "" : "-" + use);
    }

    static String mark(int note, int use, Slots slots) {
        return "<sup><a class=\"footnote-mark\" id=\"" + slots.anchor(markId(note, use)) + "\" href=\"#"
                + slots.anchor(id(note)) + "\" role=\"doc-noteref\">" + note + "</a></sup>";
    }

    static String back(int note, int use, Slots slots) {
        return " <a class=\"footnote-return\" href=\"#" + slots.anchor(markId(note, use))
                + "\" role=\"doc-backlink\">↩"
                + (use == 1 ? "" : "<sup>" + use + "</sup>") + "</a>";
    }
}
