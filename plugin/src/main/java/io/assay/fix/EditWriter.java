package io.assay.fix;

import io.assay.diagnostic.Edit;
import io.assay.output.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes edits into files, each file at once, and leaves everything else in them byte for byte as it was. */
public final class EditWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Comparator<Edit> LAST_FIRST =
            Comparator.comparing((Edit edit) -> edit.span().start()).reversed();

    private EditWriter() {}

    /**
     * Applies edits to the files of a folder.
     *
     * @return those that were made, by place. Left out are those that overlap with another, and all of a file that is no
     *     longer what it was when the edits were found
     * @throws IOException if a file can't be read or written; each file is then whole, as before or as edited
     */
    public static List<Edit> apply(Path folder, Collection<Edit> edits) throws IOException {
        Map<String, List<Edit>> byFile =
                edits.stream().distinct().collect(Collectors.groupingBy(Edit::path, TreeMap::new, Collectors.toList()));
        List<Edit> made = new ArrayList<>();
        for (Map.Entry<String, List<Edit>> file : byFile.entrySet()) {
            made.addAll(applyTo(folder.resolve(file.getKey()), apart(file.getValue())));
        }
        made.sort(Comparator.comparing(Edit::place));
        return made;
    }

    /** Without those that overlap with a later one, the last first: so each is made where it was found. */
    private static List<Edit> apart(List<Edit> edits) {
        List<Edit> apart = new ArrayList<>();
        int from = Integer.MAX_VALUE;
        for (Edit edit : edits.stream().sorted(LAST_FIRST).toList()) {
            if (edit.span().end() <= from) {
                apart.add(edit);
                from = edit.span().start();
            }
        }
        return apart;
    }

    private static List<Edit> applyTo(Path file, List<Edit> lastFirst) throws IOException {
        StringBuilder text = new StringBuilder(read(file));
        int mark = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
        for (Edit edit : lastFirst) {
            int start = edit.span().start() + mark;
            int end = edit.span().end() + mark;
            if (end > text.length() || !text.substring(start, end).equals(edit.before())) {
                return List.of();
            }
            text.replace(start, end, edit.after());
        }
        AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        return lastFirst;
    }

    /** @throws CharacterCodingException if it is not UTF-8, and could not be written back as it was */
    private static String read(Path file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
    }
}
