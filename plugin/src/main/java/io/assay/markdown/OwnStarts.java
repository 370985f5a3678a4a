package io.assay.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.assay.markdown.Callout.Fold;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where footnotes, admonitions, explanations of terms and abbreviations begin. */
final class OwnStarts {
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\[\\s]+)]:[ \\t]*");
    private static final Pattern ADMONITION = Pattern.compile(
            "(!!!|\\?\\?\\?\\+?)[ \\t]+([A-Za-z][\\w-]*)(?:[ \\t]+[\\w-]+)*+[ \\t]*(?:\"(.*)\"[ \\t]*)?");
    private static final Pattern DETAILS = Pattern.compile(":[ \\t]+(?=\\S)");
    private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[([^\\]\\[]+)]:[ \\t]*(.*?)[ \\t]*");

    private OwnStarts() {}

    static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= 4) {
            return BlockStart.none();
        }
        return switch (state.getLine().safeCharAt(state.getNextNonSpaceIndex())) {
            case '[' -> footnote(state);
            case '!', '?' -> admonition(state, matched);
            case ':' -> details(state, matched);
            case '*' -> abbreviation(state, matched);
            default -> BlockStart.none();
        };
    }

    private static BlockStart footnote(ParserState state) {
        BasedSequence line = rest(state);
        Matcher marker = FOOTNOTE.matcher(line);
        if (!marker.lookingAt()) {
            return BlockStart.none();
        }
        IndentedBlock.Footnote footnote =
                new IndentedBlock.Footnote(line.subSequence(0, marker.end()).trim());
        Definitions.of(state.getProperties()).add(marker.group(1), footnote);
        return begin(footnote, state, marker.end());
    }

    private static BlockStart admonition(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = rest(state);
        Matcher header = ADMONITION.matcher(line);
        if (matched.getParagraphLines() != null || !header.matches()) {
            return BlockStart.none();
        }
        Fold fold = switch (header.group(1)) {
            case "!!!" -> Fold.NONE;
            case "???" -> Fold.CLOSED;
            default -> Fold.OPEN;
        };
        BasedSequence title = header.group(3) == null
                ? BasedSequence.NULL
                : line.subSequence(header.start(3), header.end(3)).trim();
        return begin(new IndentedBlock.Admonition(new Callout(header.group(2), fold), title), state, line.length());
    }

    private static BlockStart details(ParserState state, MatchedBlockParser matched) {
        Matcher marker = DETAILS.matcher(rest(state));
        return marker.lookingAt() && followsTerm(matched)
                ? begin(new IndentedBlock.Details(), state, marker.end())
                : BlockStart.none();
    }

    private static boolean followsTerm(MatchedBlockParser matched) {
        Node last = matched.getBlockParser().getBlock().getLastChild();
        return matched.getParagraphLines() != null
                || last instanceof Paragraph
                || last instanceof IndentedBlock.Details;
    }

    private static BlockStart abbreviation(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = rest(state);
        Matcher definition = ABBREVIATION.matcher(line);
        if (matched.getParagraphLines() != null || !definition.matches()) {
            return BlockStart.none();
        }
        Definitions.of(state.getProperties()).abbreviate(definition.group(1).strip(), definition.group(2));
        return BlockStart.of(new HiddenBlock.Parser(line))
                .atIndex(state.getLine().length());
    }

    private static BasedSequence rest(ParserState state) {
        BasedSequence line = state.getLine();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length());
    }

    private static BlockStart begin(IndentedBlock block, ParserState state, int after) {
        return BlockStart.of(new IndentedBlock.Parser(block)).atIndex(state.getNextNonSpaceIndex() + after);
    }
}
