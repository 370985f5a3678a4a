package io.assay.site.view;

import io.assay.knowledge.Permalink;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A page of the site before it is made: what lists of pages tell of it. A site of many pages need not hold them all at
 * once.
 */
public sealed interface PlannedPage {
    PageKind kind();

    Permalink permalink();

    Chrome chrome();

    /** The page, complete. May be asked for by several threads at once. */
    SitePage page();

    /** What it is made from, where that is told sooner than the page is made. */
    default Draft draft() {
        return new Draft(Optional::empty, this::page);
    }

    /**
     * A page that is not complete yet.
     *
     * @param inputs gives the same only if the page is, as long as nothing but pages changed; empty if that is not known
     * @param page completes it
     */
    record Draft(Supplier<Optional<String>> inputs, Supplier<SitePage> page) {}

    /** Whether it is made of data alone. */
    default boolean isOfData() {
        return false;
    }

    /** The page, if it is made of data alone. */
    default Optional<SitePage> made() {
        return isOfData() ? Optional.of(page()) : Optional.empty();
    }

    /** A page that had to be made at once. */
    record Made(SitePage page) implements PlannedPage {
        @Override
        public PageKind kind() {
            return page.pageKind();
        }

        @Override
        public Permalink permalink() {
            return page.permalink();
        }

        @Override
        public Chrome chrome() {
            return page.chrome();
        }

        @Override
        public boolean isOfData() {
            return true;
        }
    }

    /**
     * A page of data that is made when it is asked for, once.
     *
     * @param figures the charts that it shows
     * @param maker gives the same each time, to several threads at once
     */
    record Charted(PageKind kind, Permalink permalink, Chrome chrome, List<Figure> figures, Supplier<SitePage> maker)
            implements PlannedPage {
        public Charted {
            figures = List.copyOf(figures);
        }

        @Override
        public SitePage page() {
            return maker.get();
        }

        @Override
        public boolean isOfData() {
            return true;
        }
    }

    /**
     * A page that is made when it is asked for, each time anew, in two steps.
     *
     * @param drafter begins it within its chrome
     */
    record Drafted(PageKind kind, Permalink permalink, Chrome chrome, Function<Chrome, Draft> drafter)
            implements PlannedPage {
        @Override
        public Draft draft() {
            return drafter.apply(chrome);
        }

        @Override
        public SitePage page() {
            return draft().page().get();
        }
    }
}
