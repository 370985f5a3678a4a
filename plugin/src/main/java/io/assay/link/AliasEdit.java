package io.assay.link;

import io.assay.diagnostic.Edit;
import io.assay.frontmatter.FrontMatter;
import io.assay.frontmatter.FrontMatterReader;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import java.util.List;
import java.util.Optional;

/** Writes old addresses into a page's header, in the way in which its aliases are written there already. */
final class AliasEdit {
    private static final String KEY = "aliases";

    private AliasEdit() {}

    /** @param addresses at least one */
    static Edit of(SourceFile file, List<String> addresses) {
        String all = String.join(", ", addresses);
        String lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
        if (!(FrontMatterReader.read(file).value() instanceof FrontMatter.Present header)) {
            return insert(file, 0, "---" + lineEnd + KEY + ": [" + all + "]" + lineEnd + "---" + lineEnd);
        }
        Optional<Node> written = header.keys().find(KEY);
        if (written.isEmpty()) {
            return insert(file, file.lines().start(2), KEY + ": [" + all + "]" + lineEnd);
        }
        if (written.get() instanceof Sequence list && !list.items().isEmpty()) {
            return append(file, list, addresses, lineEnd);
        }
        if (written.get() instanceof Scalar one && !one.isEmpty()) {
            SourceSpan span = one.origin().span();
            return replace(file, span, "[" + span.of(file.text()) + ", " + all + "]");
        }
        return replace(file, afterKey(file, header.keys()), " [" + all + "]");
    }

    private static Edit append(SourceFile file, Sequence list, List<String> addresses, String lineEnd) {
        SourceSpan last = list.items().get(list.items().size() - 1).origin().span();
        String text = file.text();
        int start = text.lastIndexOf('\n', last.start()) + 1;
        String before = text.substring(start, last.start());
        if (before.strip().equals("-")) {
            int end = last.end();
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            StringBuilder items = new StringBuilder();
            addresses.forEach(address -> items.append(lineEnd).append(before).append(address));
            return insert(file, end, items.toString());
        }
        return insert(file, last.end(), ", " + String.join(", ", addresses));
    }

    /** What stands on the key's line behind the colon: nothing, or an empty list. */
    private static SourceSpan afterKey(SourceFile file, Mapping keys) {
        Scalar key = keys.entries().stream()
                .map(Mapping.Entry::key)
                .filter(each -> each.text().equals(KEY))
                .findFirst()
                .orElseThrow();
        int start = file.text().indexOf(':', key.origin().span().end()) + 1;
        int end = start;
        while (end < file.text().length()
                && file.text().charAt(end) != '\n'
                && file.text().charAt(end) != '\r') {
            end++;
        }
        return new SourceSpan(start, end);
    }

    private static Edit insert(SourceFile file, int offset, String text) {
        return replace(file, new SourceSpan(offset, offset), text);
    }

    private static Edit replace(SourceFile file, SourceSpan span, String text) {
        return new Edit(file.place(span), span, span.of(file.text()), text);
    }
}
