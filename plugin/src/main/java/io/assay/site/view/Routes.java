package io.assay.site.view;

import io.assay.knowledge.Permalink;
import io.assay.knowledge.Slug;

/** Where the pages stand that the engine makes. */
public final class Routes {
    public static final Permalink VERDICTS = Permalink.folder("verdicts");
    public static final Permalink METRICS = Permalink.folder("metrics");
    public static final Permalink REVIEW = Permalink.folder("review");
    public static final Permalink GRAPH = Permalink.folder("graph");
    public static final Permalink CHANGES = Permalink.folder("changes");
    public static final Permalink CORRECTIONS = Permalink.folder("corrections");
    public static final String CHANGES_JSON = "changes/changes.json";
    public static final String CHANGES_FEED = "changes/feed.xml";
    public static final Permalink NOT_FOUND = new Permalink("404.html");
    public static final String PAGES_FEED = "feed.xml";
    public static final String CORRECTIONS_JSON = "corrections/corrections.json";

    private Routes() {}

    public static Permalink entity(String id) {
        return Permalink.folder("entities/" + Slug.of(id));
    }

    /** By path in the site: a page as data. */
    public static String pageJson(Permalink page) {
        return Beside.path(page, "page", ".json");
    }

    /** An assessment as data, beside its entity's page. */
    public static String verdictJson(String entity, String framework, boolean only) {
        return "entities/" + Slug.of(entity) + (only ? "" : "/" + Slug.of(framework)) + "/verdict.json";
    }

    /** What an assessment rests on as CSV, beside its JSON. */
    public static String evidenceCsv(String entity, String framework, boolean only) {
        return verdictJson(entity, framework, only).replaceFirst("verdict\\.json$", "evidence.csv");
    }

    /** By path in the site: all entities against all criteria of a framework, as CSV. */
    public static String matrixCsv(String framework) {
        return framework(framework).folder() + "/matrix.csv";
    }

    /** By path in the site: every value of a metric, as CSV. */
    public static String valuesCsv(String metric) {
        return metric(metric).folder() + "/values.csv";
    }

    public static Permalink framework(String id) {
        return Permalink.folder("frameworks/" + Slug.of(id));
    }

    public static Permalink metric(String id) {
        return Permalink.folder("metrics/" + Slug.of(id));
    }

    public static Permalink taxonomy(String name) {
        return Permalink.folder(Slug.of(name));
    }
}
