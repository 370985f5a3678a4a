package io.assay.site;

import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.site.fact.SiteFacts;
import io.assay.site.view.PlannedPage;
import java.util.List;
import java.util.Optional;

/** The pages that people wrote, as they stand in a planned site: some can be planned anew without all others. */
public interface WrittenPages {
    /**
     * The same with another text of a page, of the outline that it had. Empty if the site then has other files, or says
     * something else elsewhere that was made already.
     *
     * @param facts with that text
     * @param before the page as these have it
     */
    Optional<WrittenPages> revised(SiteFacts facts, Page before, Page page);

    /** What is wrong with what the text of a page asks for. */
    List<Diagnostic> problems(Page page);

    /** What they take from each other. */
    Ties ties();

    /** A page, the home page or a section; empty for those of terms, and for what nobody wrote. */
    Optional<PlannedPage> find(Permalink permalink);
}
