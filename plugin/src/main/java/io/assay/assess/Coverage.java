package io.assay.assess;

import io.assay.exact.Rational;

/**
 * How much of a framework could be judged.
 *
 * @param known the number of criteria that are known
 * @param applicable the number of those that apply
 * @param share the known part of the applicable weight, 0 to 1; 0 if nothing applies
 */
public record Coverage(int known, int applicable, Rational share) {}
