package io.assay.site.document;

import io.assay.knowledge.SiteSettings;
import io.assay.site.fact.VerdictChange;
import io.assay.site.verdict.ChangeViews;
import io.assay.site.view.Routes;
import io.assay.site.wording.Glossary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The changes of verdicts as an Atom feed (RFC 4287). An entry's id is its address, which names entity, framework and
 * day and so stays when words change.
 */
public final class ChangeFeed {
    private static final int MOST_ENTRIES = 100;

    private final SiteSettings settings;
    private final String baseUrl;
    private final ChangeViews views;

    private ChangeFeed(SiteSettings settings, String baseUrl, ChangeViews views) {
        this.settings = settings;
        this.baseUrl = baseUrl;
        this.views = views;
    }

    /**
     * @param changes the latest first
     * @param knownAt the day of a feed without entries
     */
    public static String write(
            List<VerdictChange> changes, LocalDate knownAt, Glossary glossary, String baseUrl, ChangeViews views) {
        SiteSettings settings = glossary.settings();
        ChangeFeed feed = new ChangeFeed(settings, baseUrl, views);
        return Atom.write(
                new Atom.Heading(
                        glossary.say("changes.feed", "site", settings.title()),
                        baseUrl + Routes.CHANGES_FEED,
                        Routes.CHANGES.at(baseUrl),
                        changes.isEmpty() ? knownAt : changes.get(0).day()),
                settings,
                changes.stream().limit(MOST_ENTRIES).map(feed::entry).toList());
    }

    private Atom.Entry entry(VerdictChange change) {
        return new Atom.Entry(
                change.urlAt(baseUrl),
                views.title(change),
                change.day(),
                Optional.empty(),
                Optional.of(new Atom.Category(
                        change.after().framework().id(),
                        change.after().framework().name())),
                views.causes(change),
                views.isIllustrative(change) ? Optional.of(settings.illustrativeNote()) : Optional.empty());
    }
}
