package io.assay.serve;

import java.util.Locale;
import java.util.Map;

/**
 * What a file is said to be.
 *
 * @param name for the header {@code Content-Type}
 * @param held whether such files are small enough to be held in memory
 */
record MediaType(String name, boolean held) {
    private static final Map<String, MediaType> BY_ENDING = Map.ofEntries(
            text("html", "text/html"),
            text("css", "text/css"),
            text("js", "text/javascript"),
            text("json", "application/json"),
            text("webmanifest", "application/manifest+json"),
            text("xml", "application/xml"),
            text("md", "text/markdown"),
            text("txt", "text/plain"),
            text("csv", "text/csv"),
            text("svg", "image/svg+xml"),
            Map.entry("woff2", new MediaType("font/woff2", true)),
            Map.entry("png", new MediaType("image/png", false)),
            Map.entry("jpg", new MediaType("image/jpeg", false)),
            Map.entry("jpeg", new MediaType("image/jpeg", false)),
            Map.entry("gif", new MediaType("image/gif", false)),
            Map.entry("webp", new MediaType("image/webp", false)),
            Map.entry("avif", new MediaType("image/avif", false)),
            Map.entry("ico", new MediaType("image/x-icon", false)),
            Map.entry("pdf", new MediaType("application/pdf", false)),
            Map.entry("mp4", new MediaType("video/mp4", false)),
            Map.entry("webm", new MediaType("video/webm", false)),
            Map.entry("mp3", new MediaType("audio/mpeg", false)));
    private static final MediaType OTHER = new MediaType("application/octet-stream", false);

    /** By the ending of a path; a download, if nothing better is known. */
    static MediaType of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, OTHER);
    }

    private static Map.Entry<String, MediaType> text(String ending, String name) {
        return Map.entry(ending, new MediaType(name + "; charset=utf-8", true));
    }
}
