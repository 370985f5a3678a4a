package io.assay.text;

import java.util.Arrays;

/** The line starts of one text: turns offsets into positions. Lines end with LF, CRLF or CR. */
public final class LineMap {
    private final String text;
    private final int[] starts;

    public LineMap(String text) {
        this.text = text;
        this.starts = lineStarts(text);
    }

    /** The position of an offset; offsets past the end give the end of the text. */
    public SourcePosition position(int offset) {
        int at = Math.min(offset, text.length());
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(line + 1, at - starts[line] + 1);
    }

    /** The text of a line, without its line ending. */
    public String line(int number) {
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The offset where a line starts. */
    public int start(int number) {
        return starts[number - 1];
    }

    public int lines() {
        return starts.length;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        boolean feedsAlone = text.indexOf('\r') < 0;
        for (int end = lineEnd(text, 0, feedsAlone); end >= 0; end = lineEnd(text, end + 1, feedsAlone)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The offset of the last character of the line that holds an offset; -1 if that line has no end. */
    private static int lineEnd(String text, int from, boolean feedsAlone) {
        if (feedsAlone) {
            return text.indexOf('\n', from);
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                return i;
            }
        }
        return -1;
    }
}
