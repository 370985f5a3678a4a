package io.assay.site.view;

import java.util.Optional;

/**
 * Where an assessment is found in other forms, by relative URLs.
 *
 * @param json the same as data
 * @param evidence what it rests on, as CSV
 * @param comparison the table of all entities with this one picked; nothing if it is the only one
 */
public record Elsewhere(String json, String evidence, Optional<String> comparison) {}
