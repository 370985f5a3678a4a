package io.assay.record;

import io.assay.source.Origin;
import java.time.LocalDate;

/**
 * A person's word that a published verdict comes out differently today, and rightly so.
 *
 * @param record the record's id: its file's name without {@code .json}
 * @param now the verdict that comes out, in words; by another one the record differs as before
 * @param reason why
 * @param by who stands by it
 * @param date since when
 * @param origin where it is written
 */
public record Acceptance(String record, String now, String reason, String by, LocalDate date, Origin origin) {}
