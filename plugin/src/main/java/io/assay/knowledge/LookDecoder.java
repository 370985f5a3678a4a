package io.assay.knowledge;

import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;
import io.assay.notation.Fields;
import io.assay.notation.Mapping;
import io.assay.notation.Node;
import io.assay.notation.Scalar;
import io.assay.notation.Sequence;
import io.assay.source.AssetFile;
import io.assay.source.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads {@code theme}, {@code navigation} and {@code footer} of {@code site.yaml}. Values that a sheet can't hold are told. */
public final class LookDecoder {
    /** The colours that can be set. */
    public static final List<String> COLOURS = Stream.of(
                    Stream.of(
                            "paper",
                            "raised",
                            "sunk",
                            "ink",
                            "soft",
                            "line",
                            "line-strong",
                            "link",
                            "link-line",
                            "notice",
                            "notice-ink"),
                    IntStream.rangeClosed(0, 4).mapToObj(i -> "t" + i).flatMap(LookDecoder::shades),
                    shades("unknown"))
            .flatMap(names -> names)
            .toList();

    /** The fonts that can be set. */
    public static final List<String> FONTS = List.of("serif", "sans", "mono");

    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    /** Names of families, in quotes if need be; nothing that could end the declaration. */
    private static final Pattern FAMILIES = Pattern.compile("[\\p{L}\\p{N} _,'\"-]+");

    private static final String ASSETS = "assets/";

    private final SourceTree tree;
    private final Collection<Diagnostic> diagnostics;

    private LookDecoder(SourceTree tree, Collection<Diagnostic> diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    static Look decode(Fields settings, SourceTree tree, Collection<Diagnostic> diagnostics) {
        LookDecoder decoder = new LookDecoder(tree, diagnostics);
        Map<String, String> variables = new TreeMap<>();
        Map<String, Place> places = new TreeMap<>();
        Optional<Fields> theme = settings.fields("theme");
        theme.flatMap(keys -> keys.fields("colours")).ifPresent(colours -> decoder.colours(colours, variables, places));
        theme.flatMap(keys -> keys.fields("fonts")).ifPresent(fonts -> decoder.fonts(fonts, variables));
        Optional<String> logo = theme.flatMap(keys -> keys.scalar("logo")).flatMap(decoder::logo);
        theme.ifPresent(Fields::rejectUnknown);
        return new Look(
                variables, places, logo, decoder.menu(settings, "navigation"), decoder.menu(settings, "footer"));
    }

    private static Stream<String> shades(String tone) {
        return Stream.of("-fill", "-tint", "-ink").map(shade -> tone + shade);
    }

    /** One colour, or two: in light and in dark. */
    private void colours(Fields colours, Map<String, String> variables, Map<String, Place> places) {
        for (String name : COLOURS) {
            List<Scalar> given = colours.scalars(name);
            List<String> usable =
                    given.stream().filter(this::isColour).map(Scalar::text).toList();
            if (usable.size() > 2) {
                tell(given.get(2), "'" + name + "' takes two colours at most", "one for light and one for dark");
            } else if (usable.size() == given.size() && !given.isEmpty()) {
                String dark = usable.get(usable.size() - 1);
                variables.put(name, "light-dark(" + usable.get(0) + ", " + dark + ")");
                places.put(name, given.get(0).place());
            }
        }
        colours.rejectUnknown();
    }

    private boolean isColour(Scalar scalar) {
        boolean is = COLOUR.matcher(scalar.text()).matches();
        if (!is) {
            tell(
                    scalar,
                    "'" + scalar.text() + "' is no colour",
                    "write it in quotes as red, green and blue: '#0b5563'");
        }
        return is;
    }

    private void fonts(Fields fonts, Map<String, String> variables) {
        for (String name : FONTS) {
            fonts.scalar(name).ifPresent(families -> {
                if (FAMILIES.matcher(families.text()).matches()) {
                    variables.put(name, families.text());
                } else {
                    tell(families, "'" + families.text() + "' is no list of fonts", "such as: Charter, Georgia, serif");
                }
            });
        }
        fonts.rejectUnknown();
    }

    private Optional<String> logo(Scalar path) {
        boolean isThere = tree.assets().stream().map(AssetFile::path).anyMatch(path.text()::equals);
        if (!isThere || !path.text().startsWith(ASSETS)) {
            tell(path, "there is no image '" + path.text() + "' in assets/", "put it there: assets/logo.svg");
            return Optional.empty();
        }
        return Optional.of(path.text());
    }

    private List<MenuItem> menu(Fields settings, String key) {
        List<MenuItem> items = new ArrayList<>();
        for (Node node : settings.sequence(key).map(Sequence::items).orElse(List.of())) {
            if (node instanceof Scalar target) {
                items.add(new MenuItem(Optional.empty(), target.text(), target.place()));
            } else if (node instanceof Mapping mapping
                    && mapping.entries().size() == 1
                    && mapping.entries().get(0).value() instanceof Scalar target) {
                items.add(new MenuItem(
                        Optional.of(mapping.entries().get(0).key().text()), target.text(), target.place()));
            } else {
                diagnostics.add(
                        Diagnostic.of(Code.WRONG_TYPE, node.place(), "an entry of '" + key + "' must lead somewhere")
                                .withHint("write 'Text: page.md', or the page alone"));
            }
        }
        return items;
    }

    private void tell(Scalar scalar, String message, String hint) {
        diagnostics.add(Diagnostic.of(Code.BAD_THEME, scalar.place(), message).withHint(hint));
    }
}
