package io.assay.code;

/** Reads one snippet line by line, in order: what a line leaves open goes on in the next. */
interface LineScanner {
    TokenLine scan(String line);
}
