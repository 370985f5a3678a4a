package io.assay.theme;

import io.assay.notation.JsonWriter;
import io.assay.site.view.Chrome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a device needs to know to keep the site among its applications. */
public final class WebManifest {
    public static final String PATH = "manifest.webmanifest";

    private WebManifest() {}

    /** @param home what stands around the site's home page */
    public static String write(Chrome home, Theme theme) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", home.siteTitle());
        home.siteDescription().ifPresent(text -> manifest.put("description", text));
        manifest.put("lang", home.language());
        manifest.put("dir", home.direction());
        manifest.put("start_url", "index.html");
        manifest.put("scope", "./");
        manifest.put("display", "minimal-ui");
        manifest.put(
                "icons",
                List.of(new TreeMap<>(
                        Map.of("src", theme.asset("favicon.svg"), "sizes", "any", "type", "image/svg+xml"))));
        return JsonWriter.write(manifest);
    }
}
