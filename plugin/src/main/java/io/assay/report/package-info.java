/**
 * What a build found wrong, for others than the person at the console: a document for programs, annotations of a pull
 * request, and the baseline that tells new problems from known ones.
 */
package io.assay.report;
