package io.assay.site.document;

import io.assay.knowledge.Permalink;
import io.assay.metric.Observation;
import io.assay.metric.Revision;
import io.assay.notation.JsonWriter;
import io.assay.site.figure.Dispute;
import io.assay.site.figure.FigureRevision;
import io.assay.site.verdict.RevisionViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code corrections.json}: every revised and every disputed figure, as it was and as it is. */
public final class CorrectionsDocument {
    private final RevisionViews views;

    private CorrectionsDocument(RevisionViews views) {
        this.views = views;
    }

    public static String write(List<FigureRevision> revisions, List<Dispute> disputes, RevisionViews views) {
        CorrectionsDocument document = new CorrectionsDocument(views);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revisions", revisions.stream().map(document::revision).toList());
        json.put("disputes", disputes.stream().map(document::dispute).toList());
        return JsonWriter.write(json);
    }

    private Map<String, Object> revision(FigureRevision revision) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", revision.kind().id());
        json.put("reason", revision.after().revision().flatMap(Revision::reason));
        json.put("by", revision.after().by());
        json.put("before", revision.before().map(this::figure));
        json.put("after", figure(revision.after()));
        json.put("moved", moved(revision.after()));
        return json;
    }

    private Map<String, Object> dispute(Dispute dispute) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("by", dispute.figure().by());
        json.put("before", dispute.before().map(this::figure));
        json.put("figure", figure(dispute.figure()));
        json.put("settled_by", dispute.settledBy().map(this::figure));
        json.put("moved", moved(dispute.figure()));
        return json;
    }

    private List<String> moved(Observation figure) {
        return views.movedBy(figure).stream()
                .map(change -> change.urlFrom(Permalink.HOME))
                .toList();
    }

    private Map<String, Object> figure(Observation figure) {
        Map<String, Object> json = VerdictDocument.observation(figure);
        json.put("illustrative", views.isIllustrative(figure));
        return json;
    }
}
