package io.assay.site.document;

import io.assay.assess.Assessment;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;
import io.assay.knowledge.KnowledgeBase;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.knowledge.Section;
import io.assay.knowledge.SiteSettingsDecoder;
import io.assay.knowledge.Term;
import io.assay.notation.JsonWriter;
import io.assay.site.fact.SiteFacts;
import io.assay.site.prose.PageMarkdown;
import io.assay.site.verdict.VerdictWording;
import io.assay.site.view.TracedText;
import io.assay.site.wording.Glossary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What programs read instead of pages: each page as Markdown, {@code llms.txt} (a list of them, in the form of
 * llmstxt.org), {@code llms-full.txt} (all in one), and for each agent a bundle of the pages that name it, as Markdown
 * and as JSON.
 */
public final class MarkdownDocuments {
    /** The taxonomy whose terms get a bundle. */
    public static final String AGENTS = "agents";

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String LIST = "llms.txt";
    private static final String WHOLE = "llms-full.txt";
    private static final int LARGE = 10_000_000;

    private final SiteFacts facts;
    private final KnowledgeBase base;
    private final Map<Term, List<Page>> agents;
    private final VerdictWording words;
    private final Function<Page, Written> pages;
    private final Function<Page, Optional<String>> inputs;
    private final Supplier<Optional<String>> outlines;
    private final Collection<Diagnostic> diagnostics;
    private final Map<String, Supplier<String>> documents = new TreeMap<>();

    /** A page's Markdown, and whether it shows an invented number. */
    public record Written(PageMarkdown markdown, boolean illustrative) {}

    /**
     * @param pages every page of the base
     * @param inputs what the text of each is made from, if that is known
     * @param outlines what the list of all is made from
     */
    public MarkdownDocuments(
            SiteFacts facts,
            Glossary glossary,
            Function<Page, Written> pages,
            Function<Page, Optional<String>> inputs,
            Supplier<Optional<String>> outlines,
            Collection<Diagnostic> diagnostics) {
        this.facts = facts;
        this.base = facts.knowledge();
        this.agents = base.terms(AGENTS);
        this.words = new VerdictWording(glossary);
        this.pages = pages;
        this.inputs = inputs;
        this.outlines = outlines;
        this.diagnostics = diagnostics;
    }

    /** By path in the site, each to be written when it is asked for, by any thread. */
    public Map<String, Supplier<String>> plan() {
        base.pages().forEach(page -> {
            Permalink here = PageMarkdown.path(page);
            documents.put(here.path(), traced(List.of(page), () -> markdown(page, here)));
        });
        agents.forEach(this::bundle);
        Permalink whole = new Permalink(WHOLE);
        putUnlessLarge(
                WHOLE,
                base.pages(),
                traced(
                        base.pages(),
                        () -> base.pages().stream()
                                .map(page -> markdown(page, whole))
                                .collect(Collectors.joining("\n"))));
        documents.put(LIST, new TracedText(this::listInputs, this::list));
        return documents;
    }

    /** The texts of a page in all files that may hold it, by path in the site: all of its own, a piece of others. */
    public Map<String, String> pieces(Page page) {
        Map<String, String> pieces = new TreeMap<>();
        Permalink here = PageMarkdown.path(page);
        pieces.put(here.path(), markdown(page, here));
        pieces.put(WHOLE, markdown(page, new Permalink(WHOLE)));
        page.terms(AGENTS).stream()
                .flatMap(MarkdownDocuments::upwards)
                .distinct()
                .forEach(agent -> {
                    pieces.put(bundle(agent).path(), markdown(page, bundle(agent)));
                    pieces.put(bundleJson(agent).path(), JsonWriter.item(entry(page, bundleJson(agent))));
                });
        return pieces;
    }

    /** How many characters were written of the pages in each file of many, by path in the site. */
    public Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        sizes.put(WHOLE, size(base.pages()));
        agents.forEach((agent, its) -> {
            sizes.put(bundle(agent).path(), size(its));
            sizes.put(bundleJson(agent).path(), size(its));
        });
        return sizes;
    }

    private static long size(List<Page> its) {
        return its.stream().mapToLong(MarkdownDocuments::size).sum();
    }

    /** The texts of some pages with what is known of each. */
    private Supplier<String> traced(List<Page> its, Supplier<String> text) {
        return new TracedText(() -> inputs(its), text);
    }

    private Optional<String> inputs(List<Page> its) {
        StringBuilder all = new StringBuilder();
        for (Page page : its) {
            Optional<String> known = inputs.apply(page);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            all.append(facts(page)).append(known.get());
        }
        return Optional.of(all.toString());
    }

    public static Permalink bundle(Term agent) {
        return new Permalink(agent.permalink().folder() + "/bundle.md");
    }

    public static Permalink bundleJson(Term agent) {
        return new Permalink(agent.permalink().folder() + "/bundle.json");
    }

    private void bundle(Term agent, List<Page> its) {
        Permalink text = bundle(agent);
        putUnlessLarge(
                text.path(),
                its,
                traced(its, () -> its.stream().map(page -> markdown(page, text)).collect(Collectors.joining("\n"))));
        putUnlessLarge(
                bundleJson(agent).path(),
                its,
                new TracedText(
                        () -> inputs(its).map(known -> agent.name() + facts.clocks() + known), () -> json(agent, its)));
    }

    private String json(Term agent, List<Page> its) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("agent", agent.name());
        json.put("as_of", facts.clocks().asOf());
        json.put("known_at", facts.clocks().knownAt());
        json.put(
                "pages",
                its.stream().map(page -> entry(page, bundleJson(agent))).toList());
        return JsonWriter.write(json);
    }

    /** Whether another text of a page leaves out no more and no less, and the same is told of it. */
    public static boolean leavesOutTheSame(KnowledgeBase base, Page before, Page page) {
        long more = page.source().length() - before.source().length();
        long whole = base.pages().stream().mapToLong(MarkdownDocuments::size).sum();
        if (Math.max(whole, whole + more) <= LARGE) {
            return true;
        }
        return isToldTheSame(whole, more)
                && page.terms(AGENTS).stream()
                        .flatMap(MarkdownDocuments::upwards)
                        .distinct()
                        .allMatch(agent -> isToldTheSame(sizeOfBundle(base, agent), more));
    }

    /** Whether a file of that many characters is left out, with the same words, as it would be of more. */
    public static boolean isToldTheSame(long size, long more) {
        if (Math.max(size, size + more) <= LARGE) {
            return true;
        }
        return size / 1_000_000 == (size + more) / 1_000_000 && size > LARGE == size + more > LARGE;
    }

    private static long sizeOfBundle(KnowledgeBase base, Term agent) {
        long size = 0;
        for (Page page : base.pages()) {
            for (Term term : page.terms(AGENTS)) {
                if (upwards(term).anyMatch(agent::equals)) {
                    size += size(page);
                    break;
                }
            }
        }
        return size;
    }

    private static Stream<Term> upwards(Term term) {
        return Stream.iterate(
                        Optional.of(term), Optional::isPresent, at -> at.get().broader())
                .map(Optional::get);
    }

    private static long size(Page page) {
        return page.source().length();
    }

    /** What is large is so by what was written, before anything is made of it. */
    private void putUnlessLarge(String path, List<Page> its, Supplier<String> document) {
        long size = size(its);
        if (size <= LARGE || base.settings().largeBundles()) {
            documents.put(path, document);
        } else {
            diagnostics.add(Diagnostic.of(
                            Code.LARGE_BUNDLE,
                            Place.file(SiteSettingsDecoder.PATH),
                            "'" + path + "' is left out: it would have " + size / 1_000_000 + " MB")
                    .withHint("'large_bundles: true' in site.yaml writes it all the same"));
        }
    }

    /** A page with what is known of it above its text. */
    private String markdown(Page page, Permalink here) {
        StringBuilder header = new StringBuilder("---\n");
        facts(page).forEach((key, value) -> header.append(key).append(": ").append(JsonWriter.write(value)));
        return header.append("---\n\n")
                .append(pages.apply(page).markdown().write(here))
                .toString();
    }

    private Map<String, Object> entry(Page page, Permalink here) {
        Map<String, Object> entry = facts(page);
        entry.put("markdown", pages.apply(page).markdown().write(here));
        return entry;
    }

    private Map<String, Object> facts(Page page) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", page.title());
        facts.put("url", address(page.permalink().pretty()));
        facts.put("source", page.path());
        page.standfirst().ifPresent(text -> facts.put("description", text));
        page.lastReviewed().ifPresent(day -> facts.put("last_reviewed", day.toString()));
        page.lastChanged().ifPresent(day -> facts.put("last_changed", day.toString()));
        if (pages.apply(page).illustrative()) {
            facts.put("illustrative", base.settings().illustrativeNote());
        }
        return facts;
    }

    /** What verdicts say depends on more. */
    private Optional<String> listInputs() {
        return facts.assessments().isEmpty()
                ? outlines.get().map(known -> known + bundles() + documents.containsKey(WHOLE))
                : Optional.empty();
    }

    private List<Term> bundles() {
        return agents.keySet().stream()
                .filter(agent -> documents.containsKey(bundle(agent).path()))
                .toList();
    }

    private String list() {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + base.settings().title());
        base.settings().description().ifPresent(text -> blocks.add("> " + line(text)));
        if (!facts.assessments().isEmpty()) {
            blocks.add(facts.words()
                    .say(
                            "layout.clocks",
                            "asOf",
                            facts.clocks().asOf(),
                            "knownAt",
                            facts.clocks().knownAt()));
        }
        if (base.pages().stream().map(pages).anyMatch(Written::illustrative)) {
            blocks.add(line(base.settings().illustrativeNote()));
        }
        addSection(
                blocks,
                facts.words().say("markdown.pages"),
                items(Stream.concat(base.root().index().stream(), base.root().pages().stream())
                        .toList()));
        base.root().sections().forEach(section -> addSection(blocks, section.title(), items(all(section))));
        addSection(
                blocks,
                facts.words().say("page.verdicts"),
                facts.assessments().stream().map(this::verdict).toList());
        addSection(
                blocks,
                facts.words().say("markdown.agents"),
                agents.entrySet().stream()
                        .filter(entry ->
                                documents.containsKey(bundle(entry.getKey()).path()))
                        .map(entry -> item(
                                entry.getKey().name(),
                                bundle(entry.getKey()).path(),
                                facts.words()
                                        .count("pages.count", entry.getValue().size())))
                        .toList());
        List<String> optional = new ArrayList<>();
        if (documents.containsKey(WHOLE)) {
            optional.add(item(facts.words().say("markdown.whole"), WHOLE, ""));
        }
        optional.add(item(facts.words().say("markdown.index"), IndexDocument.PATH, ""));
        addSection(blocks, facts.words().say("markdown.optional"), optional);
        return String.join("\n\n", blocks) + "\n";
    }

    private static void addSection(List<String> blocks, String title, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add("## " + line(title));
            blocks.add(String.join("\n", items));
        }
    }

    private static List<Page> all(Section section) {
        List<Page> all = new ArrayList<>();
        section.index().ifPresent(all::add);
        all.addAll(section.pages());
        section.sections().forEach(below -> all.addAll(all(below)));
        return all;
    }

    private List<String> items(List<Page> some) {
        return some.stream()
                .map(page -> item(
                        page.title(),
                        PageMarkdown.path(page).path(),
                        page.description().orElse("")))
                .toList();
    }

    private String verdict(Assessment assessment) {
        return item(
                assessment.entity().name() + ": " + words.phrase(assessment.verdict()),
                facts.jsonPath(assessment),
                words.sentence(assessment));
    }

    private String item(String text, String path, String about) {
        return "- [" + line(text).replace("[", "\\[").replace("]", "\\]") + "](" + address(path) + ")"
                + (about.isEmpty() ? "" : ": " + line(about));
    }

    /** The whole address where the site's is known, else the path from its root. */
    private String address(String path) {
        String relative =
                path.isEmpty() ? "" : Permalink.relative(Permalink.HOME, path) + (path.endsWith("/") ? "/" : "");
        return base.settings()
                .baseUrl()
                .map(url -> url + relative)
                .orElse(relative.isEmpty() ? "index.html" : relative);
    }

    private static String line(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
