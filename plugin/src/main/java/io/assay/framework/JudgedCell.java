package io.assay.framework;

import io.assay.source.Origin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A snapshot's cell that holds a level instead of a number.
 *
 * @param entity the entity's id
 * @param criterion the criterion's id, which stood as column or as {@code metric}
 * @param level the cell's text
 * @param asOf the day it is a judgement of
 * @param issued the day it was made known
 * @param by who judged, if the row has a column for it
 * @param note what the row adds; a note {@code by analyst: half is subsidised} names who judged
 * @param illustrative whether it is invented
 * @param origin the cell
 */
public record JudgedCell(
        String entity,
        String criterion,
        String level,
        LocalDate asOf,
        LocalDate issued,
        Optional<String> by,
        Optional<String> note,
        boolean illustrative,
        Origin origin) {}
