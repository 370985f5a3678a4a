package io.assay.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lets a table follow a line of text, as on GitHub: flexmark looks for tables at the start of paragraphs only, so the
 * header row starts a new one.
 */
final class TableStart implements OwnBlocks.Kind {
    /** What stands between columns, after the marks of quotes around the table. */
    private static final Pattern DELIMITERS =
            Pattern.compile("[\\s>]*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*+\\|?\\s*");

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        List<BasedSequence> paragraph = matched.getParagraphLines();
        if (paragraph == null || paragraph.isEmpty() || state.getIndent() >= 4) {
            return BlockStart.none();
        }
        String row = state.getLine().subSequence(state.getIndex()).toString();
        boolean starts = row.indexOf('|') >= 0 && !isTable(paragraph, row) && delimits(nextLine(state.getLine()), row);
        return starts ? BlockStart.of(new ParagraphParser()).atIndex(state.getIndex()) : BlockStart.none();
    }

    /** Whether the paragraph, with the row that may follow it, already begins with a header and its delimiters. */
    private static boolean isTable(List<BasedSequence> paragraph, String row) {
        String second = paragraph.size() > 1 ? paragraph.get(1).toString() : row;
        return delimits(second, paragraph.get(0).toString());
    }

    private static String nextLine(BasedSequence line) {
        BasedSequence text = line.getBaseSequence();
        int start = line.getEndOffset();
        start += text.safeCharAt(start) == '\r' ? 1 : 0;
        start += text.safeCharAt(start) == '\n' ? 1 : 0;
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.subSequence(start, end).toString();
    }

    private static boolean delimits(String delimiters, String row) {
        return delimiters.indexOf('|') >= 0
                && DELIMITERS.matcher(delimiters).matches()
                && columns(delimiters.replace('>', ' ')) == columns(row);
    }

    private static int columns(String row) {
        String cells = row.strip();
        int columns = 1;
        for (int i = 1; i < cells.length() - 1; i++) {
            columns += cells.charAt(i) == '|' && cells.charAt(i - 1) != '\\' ? 1 : 0;
        }
        return columns;
    }
}
