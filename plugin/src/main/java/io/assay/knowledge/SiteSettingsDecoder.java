package io.assay.knowledge;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.Place;
import io.assay.knowledge.SiteSettings.Author;
import io.assay.markdown.RawHtml;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.TreeReader;
import io.assay.source.SourceFile;
import io.assay.source.SourceTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads {@code site.yaml}. */
public final class SiteSettingsDecoder {
    /** Where the settings stand in the content folder. */
    public static final String PATH = "site.yaml";

    private final Fields fields;
    private final List<Diagnostic> diagnostics;

    private SiteSettingsDecoder(Fields fields, List<Diagnostic> diagnostics) {
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    /** @param fallbackTitle the site's title if the settings give none */
    public static Checked<SiteSettings> decode(SourceTree tree, String fallbackTitle) {
        Optional<SourceFile> file = tree.find(PATH);
        if (file.isEmpty()) {
            return new Checked<>(SiteSettings.defaults(fallbackTitle), Diagnostics.NONE);
        }
        Checked<Mapping> root = TreeReader.readMapping(file.get());
        List<Diagnostic> diagnostics = new ArrayList<>(root.diagnostics().list());
        SiteSettings settings = new SiteSettingsDecoder(new Fields(root.value(), diagnostics), diagnostics)
                .settings(fallbackTitle, tree);
        return Checked.of(settings, diagnostics);
    }

    /** Where a setting is written; the file as a whole if it is not. */
    public static Place placeOf(SourceTree tree, String key) {
        return tree.find(PATH)
                .flatMap(file -> TreeReader.readMapping(file).value().find(key))
                .map(Node::place)
                .orElse(Place.file(PATH));
    }

    private SiteSettings settings(String fallbackTitle, SourceTree tree) {
        SiteSettings defaults = SiteSettings.defaults(fallbackTitle);
        List<String> taxonomies = fields.texts("taxonomies");
        SiteSettings settings = new SiteSettings(
                fields.text("title").orElse(defaults.title()),
                fields.text("description"),
                Optional.empty(),
                fields.text("language").orElse(defaults.language()),
                html(),
                fields.flag("illustrative"),
                fields.text("illustrative_note").orElse(defaults.illustrativeNote()),
                taxonomies.isEmpty() ? defaults.taxonomies() : taxonomies,
                RelationKindDecoder.decode(fields),
                authors(),
                issues(),
                files(),
                SeverityDecoder.decode(fields, tree, diagnostics),
                fields.flag("large_bundles"),
                fields.scalar("search").isEmpty() || fields.flag("search"),
                fields.flag("link_mentions"),
                PageSchemaDecoder.decode(fields),
                LookDecoder.decode(fields, tree, diagnostics));
        Optional<String> baseUrl = fields.webAddress("base_url");
        fields.rejectUnknown();
        return baseUrl.map(settings::withBaseUrl).orElse(settings);
    }

    private RawHtml html() {
        List<String> words = Arrays.stream(RawHtml.values()).map(RawHtml::word).toList();
        return fields.oneOf("html", words)
                .map(word -> RawHtml.values()[words.indexOf(word)])
                .orElse(RawHtml.SAFE);
    }

    private Map<String, Author> authors() {
        Map<String, Author> authors = new TreeMap<>();
        fields.mapping("authors")
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    String id = entry.key().text();
                    if (entry.value() instanceof Mapping author) {
                        Fields keys = new Fields(author, diagnostics);
                        authors.put(id, new Author(id, keys.text("name").orElse(id), keys.text("holdings")));
                        keys.rejectUnknown();
                    } else if (entry.value() instanceof Scalar name) {
                        authors.put(id, new Author(id, name.isEmpty() ? id : name.text(), Optional.empty()));
                    }
                }));
        return authors;
    }

    private Optional<IssueTracker> issues() {
        return address(
                "issues",
                IssueTracker::parse,
                "that opens a new issue",
                "such as https://github.com/org/repo/issues/new, or an address with {title} and {body} in it");
    }

    private Optional<FileHost> files() {
        return address(
                "files",
                FileHost::parse,
                "of the content folder",
                "such as https://github.com/org/repo/blob/main/content, or an address with {file} and {line} in it");
    }

    /** @param which what the address leads to, after "the web address" */
    private <T> Optional<T> address(String key, Function<String, Optional<T>> parse, String which, String hint) {
        Optional<Scalar> written = fields.scalar(key);
        Optional<T> address = written.map(Scalar::text).flatMap(parse);
        written.filter(any -> address.isEmpty())
                .ifPresent(wrong -> diagnostics.add(Diagnostic.of(
                                Code.WRONG_TYPE,
                                wrong.place(),
                                "'" + key + "' must be the web address " + which + ", not '" + wrong.text() + "'")
                        .withHint(hint)));
        return address;
    }
}
