package io.assay.site;

import io.assay.cache.Fingerprint;
import io.assay.cache.PackedWriter;
import io.assay.knowledge.KnowledgeReader;
import io.assay.knowledge.Page;
import io.assay.link.Target;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import io.assay.site.fact.SiteFacts;
import java.util.List;

/**
 * All that lists of pages, maps of links and addresses are made from, in one fingerprint: what pages say of themselves and
 * where their links lead, and every file that is no page. An edit of a text that changes none of it needs none of these
 * made again.
 */
final class Outlines {
    private Outlines() {}

    static String of(SiteFacts facts, Bodies bodies) {
        PackedWriter all = new PackedWriter();
        all.text(facts.knowledge().settings().title());
        all.optional(facts.knowledge().settings().baseUrl());
        all.text(facts.clocks().toString());
        facts.content().files().stream()
                .filter(file -> !KnowledgeReader.isMarkdown(file))
                .forEach(file -> put(file.fingerprint(), all.text(file.path())));
        List<Fingerprint> pages = facts.knowledge().pages().parallelStream()
                .map(page -> of(page, facts, bodies))
                .toList();
        pages.forEach(page -> put(page, all));
        return Fingerprint.of(all.bytes()).toString();
    }

    private static void put(Fingerprint fingerprint, PackedWriter out) {
        out.longNumber(fingerprint.low()).longNumber(fingerprint.high());
    }

    /** Of one page. */
    static Fingerprint of(Page page, SiteFacts facts, Bodies bodies) {
        PackedWriter out = new PackedWriter();
        out.text(page.path()).text(page.permalink().path());
        put(page.header(), out);
        out.text(page.title()).optional(page.description());
        out.optional(page.reviewedOn().map(Object::toString));
        out.optional(page.reviewEvery().map(Object::toString)).optional(page.owner());
        out.flag(bodies.isIllustrative(page)).flag(bodies.hasDiagrams(page));
        out.list(page.document().headings(), (heading, to) -> to.text(heading.text()));
        out.list(facts.links().targets(page), (target, to) -> to.text(where(target)));
        return Fingerprint.of(out.bytes());
    }

    private static void put(Node node, PackedWriter out) {
        if (node instanceof Mapping mapping) {
            out.list(mapping.entries(), (entry, to) -> {
                to.text(entry.key().text());
                put(entry.value(), to);
            });
        } else if (node instanceof Sequence sequence) {
            out.list(sequence.items(), Outlines::put);
        } else if (node instanceof Scalar scalar) {
            out.text(scalar.text()).flag(scalar.quoted());
        }
    }

    /** Where a link leads, whatever the page there says. */
    static String where(Target target) {
        return target instanceof Target.ToPage to ? to.page().permalink().path() + to.anchor() : target.toString();
    }
}
