package io.assay.review;

import io.assay.framework.Criterion;
import io.assay.framework.Framework;
import io.assay.framework.Judgement;
import io.assay.framework.Ruling;
import io.assay.knowledge.Entity;
import io.assay.knowledge.Page;
import io.assay.metric.Metric;
import io.assay.metric.Observation;
import io.assay.source.Origin;
import io.assay.text.SourceSpan;
import io.assay.words.Message;
import java.util.List;
import java.util.Optional;

/** What a review is of: a closed set, in the order in which it is listed where nothing else decides. */
public sealed interface Matter {
    /** Where in the content it is written, or would be. */
    Origin origin();

    /**
     * A figure past its metric's cadence.
     *
     * @param last the latest one known
     * @param stale whether it is past its grace as well, and so counts as unknown
     */
    record LateFigure(Entity entity, Metric metric, Observation last, boolean stale) implements Matter {
        @Override
        public Origin origin() {
            return last.origin();
        }
    }

    /** A judgement that was to be reviewed. */
    record LateJudgement(Entity entity, Criterion criterion, Judgement last) implements Matter {
        @Override
        public Origin origin() {
            return last.origin();
        }
    }

    /**
     * A criterion of which nothing usable is known. One whose figures are merely too old is not among these: the figures
     * are.
     *
     * @param why one clause
     * @param missing the figures that it lacks
     */
    record OpenCriterion(Entity entity, Framework framework, Criterion criterion, Message why, List<Missing> missing)
            implements Matter {
        /**
         * A figure that is lacking.
         *
         * @param metric one that is observed
         * @param last where it was stated to be missing
         */
        record Missing(Metric metric, Optional<Observation> last) {}

        public OpenCriterion {
            missing = List.copyOf(missing);
        }

        @Override
        public Origin origin() {
            return criterion.origin();
        }
    }

    /** An exemption or override that has ended or soon will. */
    record EndingRuling(Entity entity, Ruling ruling, boolean expired) implements Matter {
        @Override
        public Origin origin() {
            return ruling.origin();
        }
    }

    /** A page whose review is overdue, or that is to be reviewed and never was. */
    record LatePage(Page page) implements Matter {
        @Override
        public Origin origin() {
            return page.source().origin(new SourceSpan(0, 0));
        }
    }

    /**
     * An old page that states figures without a date.
     *
     * @param figures as written, in order
     */
    record UndatedFigures(Page page, List<String> figures) implements Matter {
        public UndatedFigures {
            figures = List.copyOf(figures);
        }

        @Override
        public Origin origin() {
            return page.source().origin(new SourceSpan(0, 0));
        }
    }
}
