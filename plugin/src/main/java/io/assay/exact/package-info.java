/**
 * Exact arithmetic: rationals and intervals of them. Binary floating point never decides anything; decimals are for
 * display alone.
 */
package io.assay.exact;
