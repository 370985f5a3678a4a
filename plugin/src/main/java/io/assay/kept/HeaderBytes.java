package io.assay.kept;

import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import io.assay.frontmatter.FrontMatter;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import io.assay.source.Origin;
import io.assay.source.SourceFile;

/** What stands above a page's text as bytes, and back. */
public final class HeaderBytes {
    private static final int ABSENT = 0;
    private static final int PRESENT = 1;
    private static final int UNREADABLE = 2;
    private static final int SCALAR = 0;
    private static final int SEQUENCE = 1;
    private static final int MAPPING = 2;

    private final SourceFile file;

    private HeaderBytes(SourceFile file) {
        this.file = file;
    }

    public static byte[] write(FrontMatter header) {
        PackedWriter out = new PackedWriter();
        if (header instanceof FrontMatter.Present present) {
            out.number(PRESENT);
            node(present.keys(), out);
        } else {
            out.number(header instanceof FrontMatter.Absent ? ABSENT : UNREADABLE);
        }
        DocumentBytes.span(header.body(), out);
        return out.bytes();
    }

    /** @param file that the header was read from, or one of the same path and text */
    public static FrontMatter read(byte[] bytes, SourceFile file) {
        PackedReader in = new PackedReader(bytes);
        HeaderBytes its = new HeaderBytes(file);
        int kind = in.number();
        return switch (kind) {
            case ABSENT -> new FrontMatter.Absent(DocumentBytes.span(in));
            case PRESENT -> new FrontMatter.Present((Mapping) its.node(in), DocumentBytes.span(in));
            case UNREADABLE -> new FrontMatter.Unreadable(DocumentBytes.span(in));
            default -> throw new IllegalArgumentException("no kind of header: " + kind);
        };
    }

    private static void node(Node node, PackedWriter out) {
        if (node instanceof Scalar scalar) {
            out.number(SCALAR).text(scalar.text()).flag(scalar.quoted());
        } else if (node instanceof Sequence sequence) {
            out.number(SEQUENCE).list(sequence.items(), HeaderBytes::node);
        } else if (node instanceof Mapping mapping) {
            out.number(MAPPING).list(mapping.entries(), (entry, to) -> {
                node(entry.key(), to);
                node(entry.value(), to);
            });
        }
        DocumentBytes.span(node.origin().span(), out);
    }

    private Node node(PackedReader in) {
        int kind = in.number();
        return switch (kind) {
            case SCALAR -> new Scalar(in.text(), in.flag(), origin(in));
            case SEQUENCE -> new Sequence(in.list(this::node), origin(in));
            case MAPPING -> new Mapping(in.list(this::entry), origin(in));
            default -> throw new IllegalArgumentException("no kind of value: " + kind);
        };
    }

    private Mapping.Entry entry(PackedReader in) {
        return new Mapping.Entry((Scalar) node(in), node(in));
    }

    private Origin origin(PackedReader in) {
        return file.origin(DocumentBytes.span(in));
    }
}
