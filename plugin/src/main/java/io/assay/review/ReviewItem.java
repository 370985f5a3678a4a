package io.assay.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing to review.
 *
 * @param due the last day on which nothing had to be done; empty if it was never there to grow old
 * @param owner an author's id or a name: of a page its owner, of a judgement or an exception who decided it, of a figure or
 *     an unknown criterion the owner of its framework's page
 */
public record ReviewItem(Matter matter, Optional<LocalDate> due, Optional<String> owner) {}
