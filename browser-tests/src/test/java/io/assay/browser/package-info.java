/**
 * The site as its readers meet it: in a real browser, served under a project's path and opened from disk. What needs no
 * browser is tested in {@code plugin}.
 */
package io.assay.browser;
