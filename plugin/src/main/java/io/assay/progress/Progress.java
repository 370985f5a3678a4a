package io.assay.progress;

import java.util.concurrent.atomic.AtomicInteger;

/** Is told how far a build is, by any of its threads and about each single file: what is too often is for it to leave out. */
@FunctionalInterface
public interface Progress {
    Progress UNTOLD = (doing, done, of) -> {};

    /**
     * @param doing what is being done, such as "Reading pages"
     * @param done how many of them are; 0 at the beginning
     * @param of how many there are; 0 where that is not counted
     */
    void tell(String doing, int done, int of);

    /** Begins a stage. What is given back is to be run for each that is done. */
    default Runnable counting(String doing, int of) {
        AtomicInteger done = new AtomicInteger();
        tell(doing, 0, of);
        return () -> tell(doing, done.incrementAndGet(), of);
    }
}
