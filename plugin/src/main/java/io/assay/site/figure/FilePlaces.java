package io.assay.site.figure;

import io.assay.site.view.FilePlace;
import io.assay.site.wording.Glossary;
import io.assay.source.Origin;

/** Says where in the content something is written, with a link if the site says where its files can be looked at. */
public record FilePlaces(Glossary glossary) {
    public FilePlace line(Origin origin) {
        return place(origin, text(origin));
    }

    /** The file alone, for what is told of it as a whole. */
    public FilePlace file(Origin origin) {
        return place(origin, origin.file().path());
    }

    /** {@code snapshots/2026-q3.csv:5}. */
    static String text(Origin origin) {
        return origin.file().path() + ":" + origin.line();
    }

    private FilePlace place(Origin origin, String text) {
        return new FilePlace(
                text,
                glossary.settings().files().map(host -> host.line(origin.file().path(), origin.line())));
    }
}
