package io.assay.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A link by name, {@code [[name]]} or {@code [[name|label]]}, or an embed, which has {@code !} before it. */
final class WikiLink extends Node implements DoNotDecorate {
    private static final String BREAKS = "[]\n\r";

    private final boolean embed;
    private final BasedSequence name;
    private final BasedSequence label;

    private WikiLink(BasedSequence chars, boolean embed, BasedSequence name, BasedSequence label) {
        super(chars);
        this.embed = embed;
        this.name = name;
        this.label = label;
    }

    /** One that begins at an offset; {@code null} if none does. */
    static WikiLink at(BasedSequence text, int start) {
        boolean embed = text.charAt(start) == '!';
        int open = start + (embed ? 3 : 2);
        int end = open;
        while (end < text.length() && BREAKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (text.safeCharAt(end) != ']' || text.safeCharAt(end + 1) != ']') {
            return null;
        }
        // [[1]](address) is a link that is labelled [1].
        char next = text.safeCharAt(end + 2);
        int pipe = text.indexOf('|', open, end);
        int nameEnd = pipe < 0 ? end : pipe;
        // In tables the pipe is escaped.
        BasedSequence name = text.subSequence(open, pipe > open && text.charAt(pipe - 1) == '\\' ? pipe - 1 : nameEnd)
                .trim();
        if (name.isEmpty() || next == '(' || next == '[') {
            return null;
        }
        BasedSequence label = text.subSequence(pipe < 0 ? end : pipe + 1, end).trim();
        return new WikiLink(text.subSequence(start, end + 2), embed, name, label);
    }

    boolean isEmbed() {
        return embed;
    }

    BasedSequence name() {
        return name;
    }

    /** What follows the bar; empty if there is none. */
    BasedSequence label() {
        return label;
    }

    /** The label, or else the name as it reads best: without {@code .md}, {@code page > heading}, no ids of blocks. */
    String words() {
        if (!label.isEmpty()) {
            return label.toString();
        }
        String[] parts = name.toString().split("#");
        StringBuilder words =
                new StringBuilder(parts.length == 0 ? "" : parts[0].strip().replaceFirst("\\.md$", ""));
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (!part.startsWith("^")) {
                words.append(words.isEmpty() ? "" : " > ").append(part);
            }
        }
        return words.isEmpty() ? name.toString() : words.toString();
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {name, label};
    }
}
