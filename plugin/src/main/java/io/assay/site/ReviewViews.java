package io.assay.site;

import io.assay.framework.Criterion;
import io.assay.framework.CriterionKind;
import io.assay.framework.Ruling;
import io.assay.knowledge.Entity;
import io.assay.knowledge.IdWords;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.metric.Observation;
import io.assay.review.Matter;
import io.assay.review.ReviewItem;
import io.assay.review.ReviewQueue;
import io.assay.site.figure.EvidenceRows;
import io.assay.site.view.Link;
import io.assay.site.view.ReviewGroup;
import io.assay.site.view.Routes;
import io.assay.site.wording.Durations;
import io.assay.site.wording.Glossary;
import io.assay.site.wording.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells what is due, in words, for each owner. */
final class ReviewViews {
    private static final String NOBODY = "Nobody named";
    private static final int MOST_FIGURES = 3;

    private final ReviewQueue queue;
    private final Glossary glossary;
    private final Permalink here;

    ReviewViews(ReviewQueue queue, Glossary glossary, Permalink here) {
        this.queue = queue;
        this.glossary = glossary;
        this.here = here;
    }

    /** By name; what nobody owns comes last. */
    List<ReviewGroup> groups() {
        Map<String, List<ReviewGroup.Row>> byOwner = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<ReviewGroup.Row> nobodys = new ArrayList<>();
        for (ReviewItem item : queue.items()) {
            item.owner()
                    .map(this::name)
                    .map(name -> byOwner.computeIfAbsent(name, any -> new ArrayList<>()))
                    .orElse(nobodys)
                    .add(row(item));
        }
        List<ReviewGroup> groups = new ArrayList<>();
        byOwner.forEach((owner, rows) -> groups.add(new ReviewGroup(owner, rows)));
        if (!nobodys.isEmpty()) {
            groups.add(new ReviewGroup(NOBODY, nobodys));
        }
        return groups;
    }

    private String name(String owner) {
        return Optional.ofNullable(glossary.settings().authors().get(owner))
                .map(author -> author.name())
                .orElse(owner);
    }

    private ReviewGroup.Row row(ReviewItem item) {
        Matter matter = item.matter();
        String place = matter.origin().file().path()
                + (matter.origin().span().start() > 0 ? ":" + matter.origin().line() : "");
        if (matter instanceof Matter.LateFigure late) {
            return new ReviewGroup.Row(
                    "Figure", about(late.entity(), late.metric().name()), detail(late), age(item), true, place);
        } else if (matter instanceof Matter.LateJudgement late) {
            return new ReviewGroup.Row(
                    "Judgement", about(late.entity(), late.criterion().name()), detail(late), age(item), true, place);
        } else if (matter instanceof Matter.OpenCriterion open) {
            String detail = open.framework().name() + ": " + open.why() + ".";
            return new ReviewGroup.Row(
                    "Unknown", about(open.entity(), open.criterion().name()), detail, "", false, place);
        } else if (matter instanceof Matter.EndingRuling ending) {
            return new ReviewGroup.Row(
                    "Exception",
                    about(ending.entity(), IdWords.of(ending.ruling().criterion())),
                    detail(ending),
                    age(item),
                    ending.expired(),
                    place);
        } else if (matter instanceof Matter.LatePage late) {
            return new ReviewGroup.Row("Page", link(late.page()), detail(late.page()), age(item), true, place);
        }
        Matter.UndatedFigures undated = (Matter.UndatedFigures) matter;
        return new ReviewGroup.Row("Old figures", link(undated.page()), detail(undated), "", false, place);
    }

    private Link about(Entity entity, String what) {
        return new Link(entity.name() + ": " + what, Routes.entity(entity.id()).from(here));
    }

    private Link link(Page page) {
        return new Link(page.title(), page.permalink().from(here));
    }

    private String detail(Matter.LateFigure late) {
        Observation last = late.last();
        String value = last.value()
                .map(known -> glossary.brief(late.metric().id(), known))
                .orElse("stated to be missing");
        return "Last: " + value + ", " + EvidenceRows.period(last.period(), glossary.wording()) + ". "
                + (late.stale() ? "Stale, and counts as unknown." : "Still counts, with less certainty.");
    }

    private String detail(Matter.LateJudgement late) {
        return "Last: " + late.last().level() + ", "
                + glossary.wording().date(late.last().asOf())
                + late.last().by().map(by -> ", by " + name(by)).orElse("")
                + every(late.criterion())
                + ".";
    }

    private static String every(Criterion criterion) {
        return criterion.kind() instanceof CriterionKind.Judged judged
                ? judged.reviewEvery()
                        .map(every -> "; holds for " + Durations.words(every))
                        .orElse("")
                : "";
    }

    private String detail(Matter.EndingRuling ending) {
        Ruling ruling = ending.ruling();
        String what = ruling.level().map(level -> "Set to " + level).orElse("Exempt");
        String until = glossary.wording().date(ruling.expires().orElseThrow());
        return what + " until " + until + ": " + ruling.reason() + ".";
    }

    private String detail(Page page) {
        String every = page.reviewEvery()
                .map(period -> "to be reviewed every " + Durations.words(period))
                .orElse("");
        return glossary.wording()
                .reviewed(page)
                .map(reviewed -> reviewed + ", " + every + ".")
                .orElseGet(() -> "No review on record, " + every + ".");
    }

    private String detail(Matter.UndatedFigures undated) {
        List<String> figures = undated.figures();
        String some = String.join(
                ", ", figures.stream().distinct().limit(MOST_FIGURES).toList());
        String day = undated.page().reviewedOn().map(glossary.wording()::date).orElse("");
        return "Has " + Wording.count(figures.size(), "figure", "figures") + " without a date, such as " + some
                + ", in a text of " + day + ".";
    }

    private String age(ReviewItem item) {
        LocalDate today = queue.clocks().knownAt();
        if (item.due().isEmpty()) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(item.due().get(), today);
        String age = Wording.count(Math.abs(days), "day", "days");
        if (days > 0) {
            return item.matter() instanceof Matter.EndingRuling ? "expired " + age + " ago" : age + " overdue";
        }
        return days == 0 ? "ends today" : "ends in " + age;
    }
}
