package io.assay.theme;

import io.pebbletemplates.pebble.loader.DelegatingLoader;
import io.pebbletemplates.pebble.loader.Loader;
import java.util.List;

/** Finds templates in the first place that has them. A name is one from the theme's top unless it begins with a dot. */
final class NamedTemplates extends DelegatingLoader {
    NamedTemplates(List<Loader<?>> places) {
        super(places);
    }

    /** Of each template that a page includes, so nothing is worked out where there is nothing to work out. */
    @Override
    public String resolveRelativePath(String path, String from) {
        return path.startsWith(".") ? super.resolveRelativePath(path, from) : path;
    }
}
