package io.assay.code;

import java.util.ArrayList;
import java.util.List;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Reads a snippet with one of the library's scanners. */
final class TokenMakerScanner implements LineScanner {
    /** Scanners take time that grows with the square of a line: milliseconds here, minutes for minified code. */
    private static final int LONGEST_LINE = 2_000;

    private final TokenMaker maker;

    /** What the line before has left open: the type of its last token. */
    private int open = TokenTypes.NULL;

    TokenMakerScanner(TokenMaker maker) {
        this.maker = maker;
    }

    @Override
    public TokenLine scan(String line) {
        if (line.length() > LONGEST_LINE) {
            return TokenLine.of(TokenKind.PLAIN, line);
        }
        List<Token> tokens = new ArrayList<>();
        org.fife.ui.rsyntaxtextarea.Token token =
                maker.getTokenList(new Segment(line.toCharArray(), 0, line.length()), open, 0);
        // Tokens are the scanner's own and used again for the next line.
        for (; token != null; token = token.getNextToken()) {
            open = token.getType();
            if (token.isPaintable() && token.length() > 0) {
                tokens.add(new Token(kind(token.getType()), token.getLexeme()));
            }
        }
        TokenLine scanned = new TokenLine(tokens);
        // In broken code, the scanners of INI, JavaScript and PowerShell lose characters.
        return scanned.text().equals(line) ? scanned : TokenLine.of(TokenKind.PLAIN, line);
    }

    private static TokenKind kind(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> TokenKind.COMMENT;
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2 -> TokenKind.KEYWORD;
            case TokenTypes.FUNCTION -> TokenKind.FUNCTION;
            case TokenTypes.DATA_TYPE -> TokenKind.TYPE;
            case TokenTypes.VARIABLE -> TokenKind.VARIABLE;
            case TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.ERROR_NUMBER_FORMAT -> TokenKind.NUMBER;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_CDATA,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR -> TokenKind.STRING;
            case TokenTypes.MARKUP_TAG_NAME -> TokenKind.TAG;
            case TokenTypes.MARKUP_TAG_ATTRIBUTE -> TokenKind.ATTRIBUTE;
            case TokenTypes.ANNOTATION,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
                    TokenTypes.MARKUP_CDATA_DELIMITER,
                    TokenTypes.MARKUP_ENTITY_REFERENCE -> TokenKind.META;
            default -> TokenKind.PLAIN;
        };
    }
}
