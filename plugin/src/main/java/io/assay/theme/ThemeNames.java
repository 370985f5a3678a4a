package io.assay.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The names of the default theme's files, such as {@code pages/article.html}: looked up where one was mistyped. */
final class ThemeNames {
    private ThemeNames() {}

    /** Sorted. */
    static List<String> list() {
        URL definition = ThemeNames.class.getClassLoader().getResource(Theme.RESOURCES + Theme.DEFINITION);
        try {
            URLConnection connection = definition.openConnection();
            return connection instanceof JarURLConnection jar ? inJar(jar) : inFolder(definition.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException("a resource has an address", e);
        }
    }

    static boolean has(String name) {
        return ThemeNames.class.getClassLoader().getResource(Theme.RESOURCES + name) != null;
    }

    private static List<String> inJar(JarURLConnection jar) throws IOException {
        jar.setUseCaches(false);
        try (java.util.jar.JarFile file = jar.getJarFile()) {
            return file.stream()
                    .map(java.util.jar.JarEntry::getName)
                    .filter(name -> name.startsWith(Theme.RESOURCES) && !name.endsWith("/"))
                    .map(name -> name.substring(Theme.RESOURCES.length()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inFolder(URI definition) throws IOException {
        Path folder = Path.of(definition).getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
