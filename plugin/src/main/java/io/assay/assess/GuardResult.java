package io.assay.assess;

import io.assay.framework.Guard;

/**
 * What became of a guard.
 *
 * @param guard the guard
 * @param holds whether its condition does; open if that depends on what is not known
 */
public record GuardResult(Guard guard, Truth holds) {}
