package io.assay.site.prose;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.knowledge.Page;
import io.assay.knowledge.Permalink;
import io.assay.markdown.Fence;
import io.assay.notation.CsvReader;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Table;
import io.assay.notation.TreeReader;
import io.assay.site.fact.AssetPaths;
import io.assay.site.view.Block;
import io.assay.site.view.Link;
import io.assay.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a {@code table} block, which shows a CSV file. A mistake is reported at its own line of the page. */
final class TableBlock {
    private static final List<String> ALIGNMENTS = List.of("left", "center", "right");
    private static final Block NOTHING = new Block.FromFile("", "", Optional.empty());

    private final ContentFiles files;
    private final AssetPaths assets;
    private final Collection<Diagnostic> diagnostics;

    TableBlock(ContentFiles files, AssetPaths assets, Collection<Diagnostic> diagnostics) {
        this.files = files;
        this.assets = assets;
        this.diagnostics = diagnostics;
    }

    /**
     * The table; nothing if it can't be shown, which was reported.
     *
     * @param page the page that holds the block
     * @param from where it is shown
     */
    Block read(Page page, Fence fence, Permalink from) {
        Checked<Optional<Node>> root = TreeReader.readYaml(page.source(), fence.bodySpan());
        root.diagnostics().forEach(diagnostics::add);
        if (!(root.value().orElse(null) instanceof Mapping mapping)) {
            if (root.diagnostics().isEmpty()) {
                diagnostics.add(
                        Diagnostic.of(Code.BAD_TABLE, page.source().place(fence.span()), "this table names no file")
                                .withHint("write a line such as 'file: prices.csv'"));
            }
            return NOTHING;
        }
        Fields fields = new Fields(mapping, diagnostics);
        Optional<Scalar> path = fields.required(fields.scalar("file"), "file");
        List<Scalar> columns = fields.scalars("columns");
        Optional<String> caption = fields.text("caption");
        Optional<Fields> align = fields.fields("align");
        fields.rejectUnknown();
        return path.flatMap(file -> files.find(page, file.text(), Code.BAD_TABLE, file.place()))
                .flatMap(file -> table(file, path.get()))
                .map(table -> show(table, chosen(table, columns), alignments(table, align), caption, from))
                .orElse(NOTHING);
    }

    private Optional<Table> table(SourceFile file, Scalar path) {
        Checked<Table> table = CsvReader.read(file);
        table.diagnostics().forEach(diagnostics::add);
        if (table.value().rows().isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.BAD_TABLE, path.place(), "'" + path.text() + "' has no rows")
                    .withHint("the first line of a CSV file names its columns, each other line is a row"));
            return Optional.empty();
        }
        return Optional.of(table.value());
    }

    /** The indices of the columns to show. */
    private List<Integer> chosen(Table table, List<Scalar> columns) {
        List<Integer> chosen = new ArrayList<>();
        for (Scalar column : columns) {
            find(table, column).ifPresent(chosen::add);
        }
        for (int i = 0; columns.isEmpty() && i < table.header().size(); i++) {
            chosen.add(i);
        }
        return chosen;
    }

    private Map<Integer, String> alignments(Table table, Optional<Fields> align) {
        Map<Integer, String> alignments = new TreeMap<>();
        align.ifPresent(fields -> fields.mapping().entries().forEach(entry -> {
            Optional<String> side = fields.oneOf(entry.key().text(), ALIGNMENTS);
            find(table, entry.key()).ifPresent(column -> side.ifPresent(text -> alignments.put(column, text)));
        }));
        return alignments;
    }

    private Optional<Integer> find(Table table, Scalar column) {
        Optional<Integer> found = table.column(column.text());
        if (found.isEmpty()) {
            List<String> names = table.header().stream().map(Scalar::text).toList();
            diagnostics.add(
                    Diagnostic.of(Code.BAD_TABLE, column.place(), "the table has no column '" + column.text() + "'")
                            .withHint("its columns: " + String.join(", ", names))
                            .withNearest(column.text(), names));
        }
        return found;
    }

    private Block show(
            Table table,
            List<Integer> columns,
            Map<Integer, String> alignments,
            Optional<String> caption,
            Permalink from) {
        if (columns.isEmpty()) {
            return NOTHING;
        }
        String path = table.file().path();
        CsvTable shown = CsvTable.of(table, columns, alignments);
        Link download = new Link(table.file().name(), Permalink.relative(from, assets.published(path)));
        return new Block.FromFile(shown.html(caption, download), shown.markdown(caption), Optional.of(path));
    }
}
