package io.assay.start;

import io.assay.source.SourceReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A folder in which somebody begins.
 *
 * @param folder the folder, absolute
 * @param content where in it the content is or will be: {@code content}, a folder that holds Markdown already, or empty
 *     if that is the folder itself
 * @param hasPages whether there are pages already, so that no samples are needed
 * @param insideRepository whether the folder lies below the top of a git repository, where workflows would not be found
 */
record Ground(Path folder, String content, boolean hasPages, boolean insideRepository) {
    private static final String DEFAULT = "content";

    /** Folders that hold the texts of a project beside its other files. */
    private static final Set<String> USUAL = Set.of("docs", "doc", "notes", "wiki", "pages", "site");

    /** What speaks of a project and does not make a knowledge base. */
    private static final Set<String> OF_A_PROJECT =
            Set.of("readme.md", "changelog.md", "contributing.md", "code_of_conduct.md", "security.md", "license.md");

    /** @param given where the content is to be, if somebody says so; relative to the folder */
    static Ground of(Path folder, Optional<String> given) throws IOException {
        Path top = folder.toAbsolutePath().normalize();
        String content =
                given.isPresent() ? given.get() : Files.isDirectory(top.resolve(DEFAULT)) ? DEFAULT : find(top);
        Path pages = top.resolve(content);
        return new Ground(top, content, !markdown(pages).isEmpty(), isInsideRepository(top));
    }

    /** A folder of a usual name that alone holds Markdown; else the top, whose README is then its front page. */
    private static String find(Path top) throws IOException {
        Set<String> places = new TreeSet<>();
        for (Path file : markdown(top)) {
            if (file.getNameCount() > 1) {
                places.add(file.getName(0).toString());
            } else if (!OF_A_PROJECT.contains(file.toString().toLowerCase(Locale.ROOT))) {
                return "";
            }
        }
        return switch (places.size()) {
            case 0 -> DEFAULT;
            case 1 ->
                USUAL.contains(places.iterator().next().toLowerCase(Locale.ROOT)) && !exists(top.resolve(".obsidian"))
                        ? places.iterator().next()
                        : "";
            default -> "";
        };
    }

    /** Relative to the folder, none if there is no such folder; what no build reads is left out. */
    private static Set<Path> markdown(Path top) throws IOException {
        Set<Path> found = new TreeSet<>();
        if (!Files.isDirectory(top)) {
            return found;
        }
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(top)
                                || SourceReader.enters(folder.getFileName().toString())
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(".md") && !name.startsWith(".")) {
                    found.add(top.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static boolean isInsideRepository(Path top) {
        Path folder = top;
        while (folder != null && !exists(folder.resolve(".git"))) {
            folder = folder.getParent();
        }
        return folder != null && !folder.equals(top);
    }

    boolean has(String path) {
        return exists(folder.resolve(path));
    }

    /** The path of a file of the content. */
    String inContent(String path) {
        return content.isEmpty() ? path : content + "/" + path;
    }

    /** The name of the folder, {@code "notes"} for the top of a disk. */
    String name() {
        return Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse("notes");
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
