package io.assay.assess;

import io.assay.exact.Interval;

/**
 * What an answer to a question that is open would make of a verdict that hangs on it, everything else as it is.
 *
 * @param criterion the id of the criterion
 * @param level one of those that it may have
 * @param verdict what would come out
 * @param score the score that would come out, with its bounds
 */
public record Answer(String criterion, String level, VerdictRange verdict, Interval score) {}
