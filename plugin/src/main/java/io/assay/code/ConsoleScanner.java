package io.assay.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a terminal shows: commands behind a prompt, and between them what the commands printed. */
final class ConsoleScanner implements LineScanner {
    /** {@code $ }, {@code # }, {@code % } or {@code > }, perhaps behind a user, a host and a folder. */
    private static final Pattern PROMPT = Pattern.compile("(?:\\S{1,60}[:@]\\S{0,60})?[$#%>] ");

    private final LineScanner commands;

    ConsoleScanner(LineScanner commands) {
        this.commands = commands;
    }

    @Override
    public TokenLine scan(String line) {
        Matcher prompt = PROMPT.matcher(line);
        if (!prompt.lookingAt()) {
            return TokenLine.of(TokenKind.PLAIN, line);
        }
        List<Token> tokens = new ArrayList<>(List.of(new Token(TokenKind.META, prompt.group())));
        tokens.addAll(commands.scan(line.substring(prompt.end())).tokens());
        return new TokenLine(tokens);
    }
}
