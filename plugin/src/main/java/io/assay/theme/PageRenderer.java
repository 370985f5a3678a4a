package io.assay.theme;

import io.assay.knowledge.Permalink;
import io.assay.site.Redirect;
import io.assay.site.document.SharedPicture;
import io.assay.site.document.StructuredData;
import io.assay.site.view.SitePage;
import io.assay.words.Words;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.loader.FileLoader;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Renders pages: a template sees the components of its page's record, and the theme. Everything is escaped for HTML
 * unless a template says {@code raw}; an unknown variable is an error. Safe for use by several threads.
 */
public final class PageRenderer {
    private final Theme theme;
    private final PebbleEngine engine;
    private final Optional<ThemeFolder> folder;

    /** Asked for anew they would be made anew. */
    private final Map<Class<?>, RecordComponent[]> components = new ConcurrentHashMap<>();

    /** @param words what the function {@code say} of templates says */
    public PageRenderer(Theme theme, Words words) {
        this.folder = theme.folder();
        this.engine = new PebbleEngine.Builder()
                .loader(loader(theme))
                .extension(new Saying(words))
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .newLineTrimming(false)
                .build();
        this.theme = theme.withScripted(scripted(theme));
    }

    /** The theme, whose script holds the parts of a page that it adds itself, in the site's language. */
    public Theme theme() {
        return theme;
    }

    private String scripted(Theme theme) {
        Map<String, Object> context = new HashMap<>();
        context.put("theme", theme);
        return evaluate("partials/scripted.html", context, "the theme's script");
    }

    /**
     * The page as HTML in UTF-8.
     *
     * @throws ThemeException if its template is wrong
     */
    public byte[] render(SitePage page) {
        Map<String, Object> context = context(page.pageKind().word(), page);
        context.put("structuredData", StructuredData.of(page));
        context.put("picture", SharedPicture.of(page));
        return render(page.permalink(), context);
    }

    /**
     * A page that leads on to another one.
     *
     * @throws ThemeException if its template is wrong
     */
    public byte[] render(Redirect redirect) {
        return render(redirect.permalink(), context("redirect", redirect));
    }

    private byte[] render(Permalink permalink, Map<String, Object> context) {
        return evaluate("pages/" + context.get("template") + ".html", context, permalink)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @param what what is rendered, to name it where a template is wrong */
    private String evaluate(String template, Map<String, Object> context, Object what) {
        StringWriter out = new StringWriter(16_384);
        try {
            engine.getTemplate(template).evaluate(out, context, Locale.ROOT);
        } catch (PebbleException e) {
            throw new TemplateMistake(folder, context).of(e, template, what);
        } catch (StackOverflowError e) {
            throw new TemplateMistake(folder, context).endless(template);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toString();
    }

    private Map<String, Object> context(String template, Object page) {
        Map<String, Object> context = new HashMap<>();
        context.put("theme", theme);
        context.put("template", template);
        for (RecordComponent component : components.computeIfAbsent(page.getClass(), Class::getRecordComponents)) {
            try {
                context.put(component.getName(), component.getAccessor().invoke(page));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record's accessor can be called", e);
            }
        }
        return context;
    }

    private static Loader<?> loader(Theme theme) {
        List<Loader<?>> loaders = new ArrayList<>();
        theme.overrides().ifPresent(folder -> loaders.add(new FileLoader(folder.toString())));
        loaders.add(resources(Theme.RESOURCES));
        loaders.add(new ThemesOwn(resources(Theme.RESOURCES)));
        return new NamedTemplates(loaders);
    }

    private static ClasspathLoader resources(String prefix) {
        ClasspathLoader resources = new ClasspathLoader(PageRenderer.class.getClassLoader());
        resources.setPrefix(prefix);
        resources.setCharset(StandardCharsets.UTF_8.name());
        return resources;
    }
}
