package io.assay.knowledge;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.markdown.Document;
import io.assay.markdown.Heading;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.source.SourceFile;
import io.assay.text.LineMap;
import io.assay.text.SourceSpan;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a page of a header and a document. */
final class PageDecoder {
    /** A whole line. */
    private static final Pattern LAST_UPDATED = Pattern.compile(
            "[*_]{1,2}Last (?:updated|reviewed):? +(\\d{4}-\\d{2}-\\d{2})\\.?[*_]{1,2}\\s*", Pattern.CASE_INSENSITIVE);

    /** The keys that mean something on every site. */
    static final Set<String> KNOWN = Set.of(
            "title",
            "description",
            "last_reviewed",
            "review_every",
            "owner",
            PageDefaults.KEY,
            "date",
            "order",
            "aliases",
            "permalink",
            "draft",
            "private",
            "framework",
            "entities");

    private final SourceFile file;
    private final Fields fields;
    private final SiteSettings settings;
    private final Collection<Diagnostic> diagnostics;

    PageDecoder(SourceFile file, Mapping header, SiteSettings settings, Collection<Diagnostic> diagnostics) {
        this.file = file;
        this.settings = settings;
        this.fields = new Fields(header, diagnostics);
        this.diagnostics = diagnostics;
    }

    Page page(
            SourceSpan body,
            Document document,
            String folder,
            boolean isIndex,
            Permalink permalink,
            PageDefaults defaults) {
        List<String> taxonomies = settings.taxonomies();
        return new Page(
                file,
                permalink,
                folder,
                isIndex,
                title(document, folder, isIndex),
                fields.text("description")
                        .or(() -> Optional.of(document.summary()).filter(text -> !text.isEmpty())),
                terms(taxonomies),
                fields.date("last_reviewed").or(this::closingDate),
                Optional.empty(),
                fields.period("review_every").or(defaults::reviewEvery),
                PageDefaults.owner(fields, settings.authors(), diagnostics).or(defaults::owner),
                fields.date("date"),
                order(),
                fields.scalar("framework"),
                entityHeadings(),
                AliasDecoder.decode(fields.scalars("aliases"), diagnostics),
                extra(taxonomies),
                fields.mapping(),
                body,
                document);
    }

    private String title(Document document, String folder, boolean isIndex) {
        return fields.text("title")
                .or(() -> document.title().map(Heading::text))
                .orElseGet(() -> fallbackTitle(folder, isIndex));
    }

    private String fallbackTitle(String folder, boolean isIndex) {
        String name = file.name().replaceFirst("\\.[^.]*$", "");
        boolean named = !isIndex || folder.isEmpty();
        return Slug.words(named ? name : folder.substring(folder.lastIndexOf('/') + 1));
    }

    private Map<String, List<Term>> terms(List<String> taxonomies) {
        Map<String, List<Term>> terms = new HashMap<>();
        for (String taxonomy : taxonomies) {
            List<Term> found = fields.texts(taxonomy).stream()
                    .filter(name -> !name.isBlank())
                    .map(name -> Term.of(taxonomy, name.strip()))
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                terms.put(taxonomy, found);
            }
        }
        return terms;
    }

    private Optional<LocalDate> closingDate() {
        String text = file.text();
        LineMap lines = file.lines();
        for (int number = lines.lines(); number > 0; number--) {
            int start = lines.start(number);
            if (start < text.length() && "*_".indexOf(text.charAt(start)) >= 0) {
                Matcher line = LAST_UPDATED.matcher(lines.line(number));
                if (line.matches()) {
                    return day(line.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private OptionalInt order() {
        Optional<Scalar> order = fields.scalar("order");
        if (order.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(order.get().text()));
        } catch (NumberFormatException e) {
            diagnostics.add(Diagnostic.of(
                    Code.NOT_A_NUMBER,
                    order.get().place(),
                    "'order' must be a whole number, not '" + order.get().text() + "'"));
            return OptionalInt.empty();
        }
    }

    private Map<String, Scalar> entityHeadings() {
        Map<String, Scalar> headings = new LinkedHashMap<>();
        fields.mapping("entities")
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    if (entry.value() instanceof Scalar heading) {
                        headings.put(entry.key().text(), heading);
                    } else {
                        diagnostics.add(Diagnostic.of(
                                Code.WRONG_TYPE,
                                entry.value().place(),
                                "the heading of '" + entry.key().text() + "' must be a single value"));
                    }
                }));
        return headings;
    }

    private Map<String, Node> extra(List<String> taxonomies) {
        Map<String, Node> extra = new LinkedHashMap<>(fields.mapping().asMap());
        extra.keySet().removeAll(KNOWN);
        taxonomies.forEach(extra::remove);
        return extra;
    }
}
