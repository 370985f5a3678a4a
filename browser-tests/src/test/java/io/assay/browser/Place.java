package io.assay.browser;

/** Where a site is read. */
enum Place {
    /** From a server, not at its root: as GitHub Pages serves a project. */
    PROJECT_PATH,
    /** From a folder, by {@code file:} URLs. */
    DISK
}
