package io.assay.schema;

import static io.assay.schema.Shape.anyOf;
import static io.assay.schema.Shape.array;
import static io.assay.schema.Shape.flag;
import static io.assay.schema.Shape.keys;
import static io.assay.schema.Shape.list;
import static io.assay.schema.Shape.map;
import static io.assay.schema.Shape.oneOf;
import static io.assay.schema.Shape.text;
import static io.assay.schema.Shape.webAddress;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Severity;
import io.assay.knowledge.KeyType;
import io.assay.knowledge.LookDecoder;
import io.assay.markdown.RawHtml;
import java.util.Map;
import java.util.stream.Stream;

/** {@code site.yaml}. */
final class SiteShape {
    private SiteShape() {}

    static Map<String, Object> of() {
        return keys().key("title", text(), "Else the name of the content folder, or of the project around it")
                .key("description", text(), "Shown on the front page and in the footer")
                .key("base_url", webAddress(), "Where the site is published, for canonical links and feeds")
                .key("language", text(), "The pages' language, and how numbers and dates are written: en, de")
                .key(
                        "html",
                        oneOf(Stream.of(RawHtml.values()).map(RawHtml::word).toList()),
                        "How far HTML in pages is trusted")
                .key("illustrative", flag(), "Every number of the site is invented, and pages say so")
                .key("illustrative_note", text(), "The sentence at the top of pages with invented numbers")
                .key("taxonomies", list(text()), "Front-matter keys whose words get pages: [tags, agents]")
                .key("relations", map(relation()), "How pages can stand to each other, by front-matter key")
                .key("authors", map(anyOf(text(), Shape.nothing(), author())), "Who judges and who keeps pages, by id")
                .key("issues", text(), "The address that opens a new issue in your tracker")
                .key("files", text(), "The address at which the files of the content folder can be looked at")
                .key(
                        "severity",
                        severities(),
                        "By code: error, warning, hint or off; by the path of a folder, the same for its files")
                .key("large_bundles", flag(), "Whether bundles of Markdown over 10 MB are written")
                .key("link_mentions", flag(), "Whether first mentions of pages and entities become links")
                .key("search", flag(), "Whether readers can search the site; true if nothing is said")
                .key("theme", theme(), "Colours, fonts and the logo")
                .key("navigation", menu(), "The entries at the top: pages, folders, web addresses")
                .key("footer", menu(), "Entries at the foot, before those that Assay adds")
                .key(
                        "schema",
                        map(map(rule())),
                        "By folder of pages, / for all of them, which keys their headers hold and what stands there")
                .shape();
    }

    private static Map<String, Object> theme() {
        Shape.Keys colours = keys();
        LookDecoder.COLOURS.forEach(name -> colours.key(name, anyOf(text(), array(text()))));
        Shape.Keys fonts = keys();
        LookDecoder.FONTS.forEach(name -> fonts.key(name, text()));
        return keys().key(
                        "colours",
                        colours.shape(),
                        "A colour, or one for light and one for dark: ['#0b5563', '#83cbd6']")
                .key("fonts", fonts.shape(), "Families in the order to try: Charter, Georgia, serif")
                .key("logo", text(), "An image in assets/, beside the site's title")
                .shape();
    }

    private static Map<String, Object> menu() {
        return array(anyOf(text(), map(text())));
    }

    private static Map<String, Object> author() {
        return keys().key("name", text(), "As readers see it")
                .key("holdings", text(), "What they own that their verdicts could move, in their own words")
                .shape();
    }

    private static Map<String, Object> relation() {
        return keys().key("name", text(), "As readers see it")
                .key("inverse", text(), "The key of the same relation seen from the other page")
                .key("many", flag(), "Whether a page may name more than one; true unless given")
                .key("acyclic", flag(), "Whether it must not lead back to where it began")
                .shape();
    }

    private static Map<String, Object> severities() {
        Map<String, Object> words =
                oneOf(Stream.of(Severity.values()).map(Severity::word).toList());
        Shape.Keys codes = keys();
        Stream.of(Code.values()).map(Code::id).sorted().forEach(id -> codes.key(id, words));
        return codes.others(codes.shape()).shape();
    }

    /** What stands under a key of a folder. */
    private static Map<String, Object> rule() {
        Map<String, Object> type =
                oneOf(Stream.of(KeyType.values()).map(KeyType::word).toList());
        return anyOf(
                keys().key("type", type, "What it holds; anything unless given")
                        .key("values", list(text()), "The words that are allowed")
                        .key("required", flag(), "Whether every page in the folder must have it")
                        .key("description", text(), "What it means, for people who write it")
                        .shape(),
                type,
                array(text()));
    }
}
