package io.assay.progress;

import java.io.PrintStream;

/** The last line of a terminal, written over again and again, and wiped in the end. */
public final class TerminalLine implements AutoCloseable {
    private final PrintStream terminal;
    private int width;

    public TerminalLine(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Shows a text in place of the one before. */
    public void show(String text) {
        terminal.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        terminal.flush();
        width = text.length();
    }

    /** Leaves the line empty for what is told next. */
    @Override
    public void close() {
        if (width > 0) {
            terminal.print("\r" + " ".repeat(width) + "\r");
            terminal.flush();
            width = 0;
        }
    }
}
