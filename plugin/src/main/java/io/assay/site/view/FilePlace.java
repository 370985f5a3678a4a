package io.assay.site.view;

import java.util.Optional;

/**
 * Where in the content something is written.
 *
 * @param text the file, and the line if there is one to name: {@code snapshots/2026-q3.csv:5}
 * @param url where that can be looked at
 */
public record FilePlace(String text, Optional<String> url) {}
