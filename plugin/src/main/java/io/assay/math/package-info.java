/**
 * Formulas from TeX to MathML Core, which browsers draw without a script. The TeX of formulas, not of documents: what it
 * does not know is refused, never guessed. The JDK alone.
 */
package io.assay.math;
