package io.assay.site.document;

import io.assay.knowledge.Permalink;
import io.assay.notation.JsonWriter;
import io.assay.site.view.Chrome;
import io.assay.site.view.MetricDefinition;
import io.assay.site.view.PlannedPage;
import io.assay.site.view.SitePage;
import io.assay.site.view.VerdictView;
import io.assay.site.wording.Wording;
import io.assay.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader sees of a page before going there. A classic script, since a page opened from disk may load nothing
 * else; it stands beside the page, so that a page's preview costs one small file and no index.
 *
 * @param text what the page is about
 * @param lines what is known now: a verdict, a value, each with its date
 * @param illustrative whether any of them is invented
 */
record Preview(String title, String kind, String text, List<Line> lines, boolean illustrative) {
    private static final int MOST_LINES = 4;

    /**
     * @param label whose, or by which framework
     * @param value the verdict or the figure
     * @param note the day it is of, and its source
     */
    record Line(String label, String value, String note) {}

    /** The path of the preview of a page in the site. */
    static String path(PlannedPage page) {
        return page.permalink().path().replaceFirst("index\\.html$", "preview.js");
    }

    public static Preview of(PlannedPage planned, Words words) {
        Chrome chrome = planned.chrome();
        Optional<SitePage> made = planned.made();
        List<Line> lines = new ArrayList<>();
        made.ifPresent(page -> {
            if (page instanceof SitePage.EntityPage entity) {
                entity.assessments().forEach(one -> lines.add(line(one.verdict(), words)));
            } else if (page instanceof SitePage.MetricPage metric) {
                metric.metric().current().forEach(one -> lines.add(line(one)));
            }
        });
        return new Preview(
                chrome.title(),
                made.map(page -> kind(page, words)).orElse(""),
                chrome.description(),
                lines.stream().limit(MOST_LINES).toList(),
                !lines.isEmpty() && chrome.illustrativeNote().isPresent());
    }

    private static String kind(SitePage page, Words words) {
        if (page instanceof SitePage.EntityPage) {
            return words.say("kind.entity");
        } else if (page instanceof SitePage.MetricPage) {
            return words.say("kind.metric");
        }
        return page instanceof SitePage.FrameworkPage ? words.say("kind.framework") : "";
    }

    private static Line line(VerdictView verdict, Words words) {
        return new Line(
                verdict.framework().text(),
                verdict.phrase(),
                Wording.phrases(
                        verdict.judged(),
                        verdict.asOf().isEmpty() ? "" : words.say("preview.as-of", "date", verdict.asOf())));
    }

    private static Line line(MetricDefinition.Current current) {
        return new Line(
                current.entity().text(),
                current.value(),
                Wording.phrases(current.asOf(), current.source(), current.note()));
    }

    /** A call of {@code assayPreview} with the page's URL from the root and what is said of it. */
    String script(PlannedPage page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", title);
        json.put("kind", kind);
        json.put("text", text);
        json.put(
                "lines",
                lines.stream()
                        .map(line -> List.of(line.label(), line.value(), line.note()))
                        .toList());
        json.put("illustrative", illustrative);
        return "assayPreview("
                + JsonWriter.write(page.permalink().from(Permalink.HOME)).strip() + ", "
                + JsonWriter.write(json).strip() + ");\n";
    }
}
