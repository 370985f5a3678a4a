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
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
