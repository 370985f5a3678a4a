/**
 * How evidence is judged: frameworks with their criteria, number lines, guards and verdicts, and the judgements of
 * people, read from their files and checked. Knows metrics by id alone; no value is looked at here.
 */
package io.assay.framework;
