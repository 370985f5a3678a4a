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
import io.assay.site.figure.FilePlaces;
import io.assay.site.view.FilePlace;
import io.assay.site.view.Link;
import io.assay.site.view.ReviewGroup;
import io.assay.site.view.Routes;
import io.assay.site.wording.Glossary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells what is due, in words, for each owner. */
final class ReviewViews {
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
            groups.add(new ReviewGroup(glossary.say("review.nobody"), nobodys));
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
        FilePlaces places = new FilePlaces(glossary);
        FilePlace place =
                matter.origin().span().start() > 0 ? places.line(matter.origin()) : places.file(matter.origin());
        if (matter instanceof Matter.LateFigure late) {
            return new ReviewGroup.Row(
                    glossary.say("review.figure"),
                    about(late.entity(), late.metric().name()),
                    detail(late),
                    age(item),
                    true,
                    place);
        } else if (matter instanceof Matter.LateJudgement late) {
            return new ReviewGroup.Row(
                    glossary.say("review.judgement"),
                    about(late.entity(), late.criterion().name()),
                    detail(late),
                    age(item),
                    true,
                    place);
        } else if (matter instanceof Matter.OpenCriterion open) {
            String detail =
                    glossary.say("review.open", "framework", open.framework().name(), "why", glossary.say(open.why()));
            return new ReviewGroup.Row(
                    glossary.say("review.unknown"),
                    about(open.entity(), open.criterion().name()),
                    detail,
                    "",
                    false,
                    place);
        } else if (matter instanceof Matter.EndingRuling ending) {
            return new ReviewGroup.Row(
                    glossary.say("review.exception"),
                    about(ending.entity(), IdWords.of(ending.ruling().criterion())),
                    detail(ending),
                    age(item),
                    ending.expired(),
                    place);
        } else if (matter instanceof Matter.LatePage late) {
            return new ReviewGroup.Row(
                    glossary.say("review.page"), link(late.page()), detail(late.page()), age(item), true, place);
        }
        Matter.UndatedFigures undated = (Matter.UndatedFigures) matter;
        return new ReviewGroup.Row(
                glossary.say("review.undated"), link(undated.page()), detail(undated), "", false, place);
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
                .orElseGet(() -> glossary.say("review.stated-missing"));
        return glossary.say(
                late.stale() ? "review.stale-figure" : "review.late-figure",
                "value",
                value,
                "period",
                glossary.wording().period(last.period()));
    }

    private String detail(Matter.LateJudgement late) {
        Optional<String> by = late.last().by().map(this::name);
        String last = glossary.say(
                by.isPresent() ? "review.last-judgement-by" : "review.last-judgement",
                "level",
                late.last().level(),
                "date",
                glossary.date(late.last().asOf()),
                "author",
                by.orElse(""));
        return last + every(late.criterion()).map(text -> "; " + text).orElse("") + ".";
    }

    private Optional<String> every(Criterion criterion) {
        return criterion.kind() instanceof CriterionKind.Judged judged
                ? judged.reviewEvery()
                        .map(every -> glossary.say(
                                "review.holds-for", "period", glossary.wording().duration(every)))
                : Optional.empty();
    }

    private String detail(Matter.EndingRuling ending) {
        Ruling ruling = ending.ruling();
        return glossary.say(
                ruling.level().isPresent() ? "review.ruling-set" : "review.ruling-exempt",
                "level",
                ruling.level().orElse(""),
                "date",
                glossary.date(ruling.expires().orElseThrow()),
                "reason",
                ruling.reason());
    }

    private String detail(Page page) {
        String period = page.reviewEvery().map(glossary.wording()::duration).orElse("");
        return glossary.wording()
                .reviewed(page)
                .map(reviewed -> glossary.say("review.every", "reviewed", reviewed, "period", period))
                .orElseGet(() -> glossary.say("review.none-on-record", "period", period));
    }

    private String detail(Matter.UndatedFigures undated) {
        List<String> figures = undated.figures();
        String some = String.join(
                ", ", figures.stream().distinct().limit(MOST_FIGURES).toList());
        String day = undated.page().reviewedOn().map(glossary.wording()::date).orElse("");
        return glossary.count("review.undated-figures", figures.size(), "figures", some, "date", day);
    }

    private String age(ReviewItem item) {
        LocalDate today = queue.clocks().knownAt();
        if (item.due().isEmpty()) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(item.due().get(), today);
        if (days > 0) {
            return glossary.count(
                    item.matter() instanceof Matter.EndingRuling ? "review.expired" : "review.overdue", days);
        }
        return days == 0 ? glossary.say("review.ends-today") : glossary.count("review.ends", -days);
    }
}
