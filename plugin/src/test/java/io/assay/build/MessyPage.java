package io.assay.build;

import io.assay.diagnostic.Code;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page of a {@link MessyBase}, as far as it has been written. */
final class MessyPage {
    private static final byte[] LATIN_1 = "Gr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1);

    final int number;
    final String folder;
    final String name;
    final String title;
    final Header header;
    private final List<String> lines = new ArrayList<>();
    private final List<String> planted = new ArrayList<>();

    /** What a page begins with. Those that are withheld come last. */
    enum Header {
        NONE,
        TITLE,
        EMPTY_FILE,
        PRIVATE,
        DRAFT,
        UNREADABLE,
        UNCLOSED,
        LATIN_1
    }

    MessyPage(int number, String folder, String name, String title, Header header) {
        this.number = number;
        this.folder = folder;
        this.name = name;
        this.title = title;
        this.header = header;
    }

    String path() {
        return folder + "/" + name + ".md";
    }

    boolean isFolderPage() {
        return name.equals("README");
    }

    /** A word that stands on this page alone. */
    String marker() {
        return "zq" + number + "x";
    }

    /** The title that no other page has. */
    String alias() {
        return "Other name " + number;
    }

    /** Where it stood before, below the top of the pages. */
    String formerPath() {
        return "former/place-" + number + ".md";
    }

    void begin(String tags, Code mistake) {
        plant(mistake, 3);
        begin(tags);
    }

    void begin(String tags) {
        String tag = header.compareTo(Header.PRIVATE) >= 0 ? marker() : tags;
        switch (header) {
            case NONE, EMPTY_FILE, LATIN_1 -> {}
            case TITLE -> lines.addAll(List.of("---", "title: \"" + title + "\"", "tags: [" + tag + "]"));
            case PRIVATE, DRAFT ->
                lines.addAll(List.of("---", header.name().toLowerCase(Locale.ROOT) + ": true", "tags: [" + tag + "]"));
            case UNREADABLE -> {
                lines.addAll(List.of("---", "tags: [a]", "title: Costs: high"));
                plant(Code.HEADER_UNREADABLE, 3);
            }
            case UNCLOSED -> {
                lines.addAll(List.of("---", "title: " + marker(), ""));
                plant(Code.HEADER_UNREADABLE, 1);
            }
        }
        if (header == Header.TITLE) {
            lines.addAll(List.of("aliases: [" + alias() + ", /" + formerPath() + "]", "---"));
        } else if (!lines.isEmpty() && header != Header.UNCLOSED) {
            lines.add("---");
        }
        add("# " + title);
        add("Text with " + marker() + ".");
    }

    /** A paragraph, or other blocks. */
    void add(String markdown) {
        lines.addAll(List.of(markdown.split("\n", -1)));
        lines.add("");
    }

    /** The same, with a mistake in its first line. */
    void add(String markdown, Code mistake) {
        plant(mistake, lines.size() + 1);
        add(markdown);
    }

    private void plant(Code code, int line) {
        planted.add(path() + ":" + line + " " + code);
    }

    /** {@code path:line CODE} of each mistake. */
    List<String> planted() {
        List<String> all = new ArrayList<>(planted);
        if (header == Header.LATIN_1) {
            // What is no UTF-8 stands at the end.
            all.add(path() + ":" + lines.size() + " " + Code.NOT_UTF8);
        }
        return all;
    }

    /**
     * The file.
     *
     * @param marked whether it starts with a byte order mark
     */
    byte[] bytes(String lineEnd, boolean marked) {
        if (header == Header.EMPTY_FILE) {
            return new byte[0];
        }
        String text = (marked ? "\uFEFF" : "") + String.join(lineEnd, lines);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (header != Header.LATIN_1) {
            return utf8;
        }
        byte[] bytes = new byte[utf8.length + LATIN_1.length];
        System.arraycopy(utf8, 0, bytes, 0, utf8.length);
        System.arraycopy(LATIN_1, 0, bytes, utf8.length, LATIN_1.length);
        return bytes;
    }
}
