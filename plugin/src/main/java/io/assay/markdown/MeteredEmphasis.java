package io.assay.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis by {@code *} or {@code _}, charged for the marks between each two that are tried. */
final class MeteredEmphasis extends EmphasisDelimiterProcessor {
    private final boolean insideWords;

    MeteredEmphasis(char mark, boolean insideWords) {
        super(mark, false);
        this.insideWords = insideWords;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        long passed = 1;
        for (DelimiterRun run = closer; run != null && run != opener; run = run.getPrevious()) {
            passed++;
        }
        PageText.charge(opener.getNode().getChars(), passed);
        // Two runs of three marks match even inside a word, since CommonMark 0.29.
        boolean threes = opener.length() % 3 == 0 && closer.length() % 3 == 0;
        return threes ? 2 : super.getDelimiterUse(opener, closer);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        Flanks flanks = new Flanks(before.charAt(0), after.charAt(0));
        return flanks.left() && (insideWords || !flanks.right() || flanks.punctuationBefore());
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        Flanks flanks = new Flanks(before.charAt(0), after.charAt(0));
        return flanks.right() && (insideWords || !flanks.left() || flanks.punctuationAfter());
    }
}
