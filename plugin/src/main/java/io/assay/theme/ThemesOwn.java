package io.assay.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;

/**
 * Finds the default theme's templates by names that begin with {@code default/}, so that a project's template can extend the
 * one whose place it takes, and replace a single block of it.
 */
final class ThemesOwn implements Loader<String> {
    private static final String PREFIX = "default/";

    private final ClasspathLoader theme;

    ThemesOwn(ClasspathLoader theme) {
        this.theme = theme;
    }

    @Override
    public Reader getReader(String name) {
        if (!name.startsWith(PREFIX)) {
            throw new LoaderException(null, "'" + name + "' does not begin with '" + PREFIX + "'");
        }
        return theme.getReader(name.substring(PREFIX.length()));
    }

    @Override
    public void setCharset(String charset) {
        theme.setCharset(charset);
    }

    @Override
    public void setPrefix(String prefix) {
        theme.setPrefix(prefix);
    }

    @Override
    public void setSuffix(String suffix) {
        theme.setSuffix(suffix);
    }

    @Override
    public String resolveRelativePath(String relativePath, String anchorPath) {
        return theme.resolveRelativePath(relativePath, anchorPath);
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return name.startsWith(PREFIX) && theme.resourceExists(name.substring(PREFIX.length()));
    }
}
