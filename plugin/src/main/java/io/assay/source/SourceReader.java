package io.assay.source;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.text.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a content folder. Hidden files and folders (a leading dot), {@code node_modules} and {@code target} are left
 * out, and so are symbolic links, which could lead out of the folder.
 */
public final class SourceReader {
    private static final Set<String> TEXT = Set.of("md", "markdown", "yaml", "yml", "csv", "json", "ndjson");
    private static final Set<String> SKIPPED_FOLDERS = Set.of("node_modules", "target");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SourceReader() {}

    /** @throws IOException if the folder is missing or a file can't be read */
    public static Checked<SourceTree> read(Path folder) throws IOException {
        return read(folder, new KnownFiles(KeptFiles.NONE));
    }

    /**
     * @param known of the readings before of the same folder; takes in what this one finds
     * @throws IOException if the folder is missing or a file can't be read
     */
    public static Checked<SourceTree> read(Path folder, KnownFiles known) throws IOException {
        List<Found> text = new ArrayList<>();
        List<AssetFile> assets = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return dir.equals(folder) || enters(dir.getFileName().toString())
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    AssetFile found = new AssetFile(path, file);
                    if (isText(path)) {
                        text.add(new Found(found, attributes));
                    } else {
                        assets.add(found);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        List<SourceFile> files = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        known.begin(text.stream()
                .map(found -> found.attributes().lastModifiedTime())
                .max(Comparator.naturalOrder())
                .orElse(FileTime.fromMillis(0)));
        try {
            for (Decoded decoded : text.parallelStream()
                    .map(found -> known.get(found.file(), found.attributes(), () -> decode(found.file())))
                    .toList()) {
                decoded.file().ifPresent(files::add);
                decoded.problem().ifPresent(diagnostics::add);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Checked.of(new SourceTree(files, assets), diagnostics);
    }

    /** A file that was read before, as it is now; empty if it can't be read, or is no file any more. */
    public static Optional<SourceFile> reread(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return readText(new AssetFile(path, file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private record Found(AssetFile file, BasicFileAttributes attributes) {}

    record Decoded(Optional<SourceFile> file, Optional<Diagnostic> problem) {}

    /** Whether a folder of that name, below the content folder, is read. */
    public static boolean enters(String name) {
        return !name.startsWith(".") && !SKIPPED_FOLDERS.contains(name);
    }

    /** Whether the engine reads such a file; files in {@code assets/} are published as they are, whatever they hold. */
    private static boolean isText(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TEXT.contains(extension) && !path.startsWith("assets/");
    }

    /** @throws UncheckedIOException if the file can't be read */
    static Optional<SourceFile> readText(AssetFile asset) {
        return decode(asset).file();
    }

    private static Decoded decode(AssetFile asset) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(asset.file()));
            CharBuffer chars = CharBuffer.allocate(bytes.remaining());
            boolean whole = !StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes, chars, true)
                    .isError();
            String text = chars.flip().toString();
            SourceFile file = new SourceFile(
                    asset.path(), text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
            Optional<Diagnostic> problem = whole ? conflict(file) : Optional.of(notText(file, bytes));
            return new Decoded(Optional.of(file).filter(one -> problem.isEmpty()), problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param before the text up to the byte that the buffer of bytes is at */
    private static Diagnostic notText(SourceFile before, ByteBuffer bytes) {
        SourceSpan end = new SourceSpan(before.length(), before.length());
        String wrong = String.format(Locale.ROOT, "%02X", bytes.get(bytes.position()));
        return Diagnostic.of(Code.NOT_UTF8, before.place(end), "this file is not UTF-8 text: no character is " + wrong)
                .withHint("save it as UTF-8; the file is left out until then");
    }

    private static Optional<Diagnostic> conflict(SourceFile file) {
        return Conflict.find(file.text())
                .map(mark -> Diagnostic.of(
                                Code.MERGE_CONFLICT, file.place(mark), "git could not merge two versions of this file")
                        .withHint("decide between what stands above '=======' and below it, and delete the three lines"
                                + " of marks; the file is left out until then"));
    }
}
