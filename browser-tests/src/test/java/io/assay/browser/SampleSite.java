package io.assay.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The site of {@code site-sample}, in its folder and served. */
final class SampleSite implements AutoCloseable {
    static final Path FOLDER =
            Path.of("..", "site-sample", "target", "site").toAbsolutePath().normalize();
    private static final Pattern KIND = Pattern.compile("<body class=\"page-([a-z-]+)\"");

    private final Path folder;
    private final SiteServer server;

    private SampleSite(Path folder, SiteServer server) {
        this.folder = folder;
        this.server = server;
    }

    static SampleSite open() {
        Path folder = FOLDER;
        if (!Files.isRegularFile(folder.resolve("index.html"))) {
            throw new IllegalStateException("no sample site in " + folder + ": run mvn package first");
        }
        return new SampleSite(folder, SiteServer.start(folder));
    }

    /** @param path in the site, such as {@code entities/akash/index.html} */
    String url(Place place, String path) {
        return place == Place.DISK ? folder.resolve(path).toUri().toString() : server.url(path);
    }

    String url(String path) {
        return url(Place.PROJECT_PATH, path);
    }

    Path folder() {
        return folder;
    }

    /** The paths of all HTML files, sorted. */
    List<String> pages() {
        return pages(folder);
    }

    static List<String> pages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By kind of page, as the theme names them, the longest of it. Pages that only lead elsewhere are none. */
    Map<String, String> longestOfEachKind() {
        Map<String, String> longest = new TreeMap<>();
        pages().stream()
                .sorted(Comparator.comparing(this::size))
                .forEach(path -> kind(path).ifPresent(kind -> longest.put(kind, path)));
        return longest;
    }

    private Optional<String> kind(String path) {
        Matcher matcher = KIND.matcher(text(path));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private long size(String path) {
        return text(path).length();
    }

    private String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
