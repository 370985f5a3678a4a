package io.assay.markdown;

import io.assay.text.SourceSpan;
import java.util.Objects;

/**
 * A fenced block of code.
 *
 * @param info what follows the opening fence, escapes decoded, such as {@code java} or {@code chart}; may be empty
 * @param body the code; each line ends with a line feed
 * @param span the block with its fences
 * @param bodySpan the lines between the fences as they stand in the file: with their own line ends, and with the
 *     indentation or quote marks of a list or quote around them
 */
public record Fence(String info, String body, SourceSpan span, SourceSpan bodySpan) {
    public Fence {
        Objects.requireNonNull(info);
        Objects.requireNonNull(body);
        Objects.requireNonNull(span);
        Objects.requireNonNull(bodySpan);
    }

    /** The first word of the info string, empty if there is none. */
    public String language() {
        int end = 0;
        while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
            end++;
        }
        return info.substring(0, end);
    }
}
