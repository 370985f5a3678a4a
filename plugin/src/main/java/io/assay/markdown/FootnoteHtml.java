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

    static String mark(int note, int use) {
        return "<sup><a class=\"footnote-mark\" id=\"" + markId(note, use) + "\" href=\"#" + id(note)
                + "\" role=\"doc-noteref\">" + note + "</a></sup>";
    }

    static String back(int note, int use) {
        return " <a class=\"footnote-return\" href=\"#" + markId(note, use) + "\" role=\"doc-backlink\">↩"
                + (use == 1 ? "" : "<sup>" + use + "</sup>") + "</a>";
    }
}
