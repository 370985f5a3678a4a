package io.assay.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's inline parser, mended: without {@code Matcher.toMatchResult()}, which copies the whole text in JDK 17 and
 * so makes parsing quadratic in the length of a paragraph, and nearer to CommonMark 0.31.
 */
final class QuickInlineParser extends InlineParserImpl {
    private long openBrackets;
    private InlineMarks marks;

    /** The sets are copied because tables mark {@code |} in them while parsing, and parsers share them. */
    QuickInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(
                options,
                (BitSet) specialCharacters.clone(),
                (BitSet) delimiterCharacters.clone(),
                delimiterProcessors,
                linkRefProcessors,
                extensions);
    }

    @Override
    public BasedSequence match(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
    }

    @Override
    public BasedSequence[] matchWithGroups(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (matcher == null) {
            return null;
        }
        BasedSequence[] groups = new BasedSequence[matcher.groupCount() + 1];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = matcher.start(i) < 0 ? null : input.subSequence(matcher.start(i), matcher.end(i));
        }
        return groups;
    }

    @Override
    public void initializeDocument(Document document) {
        super.initializeDocument(document);
        InlineMarks.announce(document.getChars().toString(), specialCharacters);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        openBrackets = 0;
        marks = new InlineMarks(content.trim());
        super.parse(content, block);
    }

    @Override
    protected boolean parseInline(boolean customOnly) {
        char c = peek();
        boolean marked = !customOnly && (c == '$' || c == '{' || c == '%' || c == '[' && peek(1) == '^');
        return marked && append(marks.at(index)) || super.parseInline(customOnly);
    }

    /** Most text is one piece, or pieces that follow each other, for which flexmark asks a builder of segments. */
    @Override
    public boolean flushTextNode() {
        BasedSequence joined = currentText == null ? null : PageText.join(currentText);
        if (joined == null) {
            return super.flushTextNode();
        }
        block.appendChild(new Text(joined));
        currentText = null;
        return true;
    }

    private boolean append(Node own) {
        if (own == null) {
            return false;
        }
        appendNode(own);
        index += own.getTextLength();
        return true;
    }

    @Override
    protected boolean parseOpenBracket() {
        if (peek(1) == '[' && parseWikiLink()) {
            return true;
        }
        openBrackets++;
        return super.parseOpenBracket();
    }

    @Override
    protected boolean parseBang() {
        if (peek(1) == '[' && peek(2) == '[' && parseWikiLink()) {
            return true;
        }
        openBrackets += peek(1) == '[' ? 1 : 0;
        return super.parseBang();
    }

    private boolean parseWikiLink() {
        WikiLink link = WikiLink.at(input, index);
        return link != null && !isDefined(link) && append(link);
    }

    /** Whether {@code [[name]]} is a reference to a definition in brackets, as CommonMark has it. */
    private boolean isDefined(WikiLink link) {
        return link.label().isEmpty() && referenceRepository.containsKey(referenceRepository.normalizeKey(link.name()));
    }

    /** Each link that ends walks all brackets that are open. */
    @Override
    protected boolean parseCloseBracket() {
        PageText.charge(input, openBrackets);
        openBrackets = Math.max(0, openBrackets - 1);
        return super.parseCloseBracket();
    }

    /** flexmark walks the whole stack to find that nothing is on top of its bottom. */
    @Override
    public void processDelimiters(Delimiter stackBottom) {
        if (lastDelimiter != stackBottom) {
            super.processDelimiters(stackBottom);
        }
    }

    /** A destination in angle brackets may hold spaces since CommonMark 0.29, which flexmark does not know. */
    @Override
    public BasedSequence parseLinkDestination() {
        if (peek() != '<') {
            return super.parseLinkDestination();
        }
        for (int end = index + 1; end < input.length(); end++) {
            switch (input.charAt(end)) {
                case '\\' -> end++;
                case '\n', '\r', '<' -> {
                    return null;
                }
                case '>' -> {
                    BasedSequence destination = input.subSequence(index, end + 1);
                    index = end + 1;
                    return destination;
                }
                default -> {}
            }
        }
        return null;
    }

    /** A title stands apart from the destination; flexmark does not mind in definitions. */
    @Override
    public BasedSequence parseLinkTitle() {
        boolean apart = index > 0 && Character.isWhitespace(input.charAt(index - 1));
        return apart ? super.parseLinkTitle() : null;
    }

    /** Spaces at the start of a line are dropped after a backslash too. */
    @Override
    protected boolean parseBackslash() {
        boolean breaksLine = peek(1) == '\n' || peek(1) == '\r';
        boolean parsed = super.parseBackslash();
        while (breaksLine && peek() == ' ') {
            index++;
        }
        return parsed;
    }

    /** A comment ends at the first {@code -->}; flexmark shows one that holds {@code --} before. */
    @Override
    public boolean parseHtmlInline() {
        if (!input.matchChars("<!--", index)) {
            return super.parseHtmlInline();
        }
        int close = input.indexOf("-->", index + 2);
        if (close < 0) {
            return false;
        }
        appendNode(new HtmlInlineComment(input.subSequence(index, close + 3)));
        index = close + 3;
        return true;
    }
}
