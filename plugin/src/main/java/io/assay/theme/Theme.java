package io.assay.theme;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.NearestName;
import io.assay.diagnostic.Place;
import io.assay.knowledge.Look;
import io.assay.notation.Fields;
import io.assay.notation.JsonWriter;
import io.assay.notation.Mapping;
import io.assay.notation.TreeReader;
import io.assay.source.ContentHash;
import io.assay.source.SourceFile;
import io.assay.words.Words;
import io.assay.words.WordsReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Templates, one style sheet and the files that pages load. A project's own folder is looked in first, so that a file of
 * the same name there takes the place of the theme's.
 *
 * @param overrides the project's folder, if it has one
 * @param sheet the path of the style sheet in the site
 * @param script the path of the script in the site
 * @param assets the path in the site of each file that pages name, by its name in the theme
 * @param files the files to publish, by path in the site
 * @param diagrams the scripts that draw diagrams, in the order to load them, by path in the site; published where a page
 *     holds a diagram
 */
public record Theme(
        Optional<Path> overrides,
        String sheet,
        String script,
        Map<String, String> assets,
        Map<String, byte[]> files,
        Map<String, byte[]> diagrams) {
    /**
     * What a theme is made of: names of files.
     *
     * @param styles joined, in this order, into one sheet
     * @param scripts joined, in this order, into one script
     * @param assets published as they are
     * @param diagrams scripts that draw diagrams
     */
    private record Definition(List<String> styles, List<String> scripts, List<String> assets, List<String> diagrams) {}

    static final String RESOURCES = "assay/theme/";
    static final String DEFINITION = "theme.yaml";
    static final String NO_ASSET = "the theme has no asset ";
    private static final String FOLDER = "theme/";

    /** The style sheets and scripts that come with Assay; what others wrote keeps its remarks, licences among them. */
    private static final Pattern OURS = Pattern.compile("(?:styles|scripts|assets)/[^/]+\\.(?:css|js)");

    /** Lines that hold a remark alone, and indentation: what browsers have no use for. */
    private static final Pattern REMARKS = Pattern.compile("(?m)^[ \\t]*(?://.*|/\\*(?s:.*?)\\*/[ \\t]*)\n|^[ \\t]+");

    public Theme {
        assets = Map.copyOf(assets);
        files = Map.copyOf(files);
        diagrams = Collections.unmodifiableMap(new LinkedHashMap<>(diagrams));
    }

    /**
     * Reads the default theme with a project's overrides.
     *
     * @throws IOException if a file can't be read
     * @throws ThemeException if there is no such folder, or the theme's definition is wrong
     */
    public static Theme load(Optional<Path> overrides) throws IOException {
        return load(overrides, Look.NONE);
    }

    /**
     * The same, with what a project sets without files of its own.
     *
     * @throws IOException if a file can't be read
     * @throws ThemeException if there is no such folder, or the theme's definition is wrong
     */
    public static Theme load(Optional<Path> overrides, Look look) throws IOException {
        if (overrides.filter(folder -> !Files.isDirectory(folder)).isPresent()) {
            throw new ThemeException("there is no theme folder at '" + overrides.get() + "'");
        }
        Definition definition = definition(overrides);
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, String> assets = new TreeMap<>();

        byte[] sheetBytes = sheet(overrides, definition.styles(), look);
        String sheet = FOLDER + fingerprinted("assay.css", sheetBytes);
        files.put(sheet, sheetBytes);

        byte[] scriptBytes = joined(overrides, "scripts/", definition.scripts());
        String script = script(scriptBytes);
        files.put(script, scriptBytes);

        Map<String, byte[]> diagrams = new LinkedHashMap<>();
        for (String name : definition.diagrams()) {
            byte[] bytes = read(overrides, "assets/" + name);
            diagrams.put(published(name, bytes), bytes);
        }
        for (String asset : definition.assets()) {
            byte[] bytes = read(overrides, "assets/" + asset);
            String path = published(asset, bytes);
            assets.put(asset, path);
            files.put(path, bytes);
        }
        return new Theme(overrides, sheet, script, assets, files, diagrams);
    }

    /** The same theme, whose script begins with the parts of a page that it is to add, as HTML. */
    Theme withScripted(String html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("self.assayScripted = " + JsonWriter.write(html) + ";\n\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(files.get(script));
        String path = script(bytes.toByteArray());
        Map<String, byte[]> published = new TreeMap<>(files);
        published.remove(script);
        published.put(path, bytes.toByteArray());
        return new Theme(overrides, sheet, path, assets, published, diagrams);
    }

    private static String script(byte[] bytes) {
        return FOLDER + fingerprinted("assay.js", bytes);
    }

    /** The paths in the site of the scripts that draw diagrams, in the order to load them. */
    public List<String> diagramScripts() {
        return List.copyOf(diagrams.keySet());
    }

    /**
     * The words in a language, those in the project's own folder before those that come with Assay.
     *
     * @param asked where the language is asked for
     * @throws IOException if a file can't be read
     */
    public Checked<Words> words(String language, Place asked) throws IOException {
        List<SourceFile> own = new ArrayList<>();
        for (String tag : WordsReader.tags(language)) {
            String path = WordsReader.path(tag);
            Optional<Path> file = overrides.map(folder -> folder.resolve(path)).filter(Files::isRegularFile);
            if (file.isPresent()) {
                own.add(new SourceFile(path, Files.readString(file.get())));
            }
        }
        Checked<Words> words = WordsReader.read(language, asked, own);
        return new Checked<>(
                words.value(),
                Diagnostics.of(words.diagnostics().stream()
                        .map(problem -> folder().filter(
                                        folder -> problem.place().path().startsWith(WordsReader.FOLDER))
                                .map(folder -> folder.here(problem))
                                .orElse(problem))
                        .toList()));
    }

    /**
     * Which of the project's own files nothing reads.
     *
     * @throws IOException if the folder can't be read
     */
    public List<Diagnostic> unread() throws IOException {
        if (overrides.isEmpty()) {
            return List.of();
        }
        Definition definition = definition(overrides);
        Set<String> named = new TreeSet<>();
        definition.styles().forEach(name -> named.add("styles/" + name));
        definition.scripts().forEach(name -> named.add("scripts/" + name));
        definition.assets().forEach(name -> named.add("assets/" + name));
        definition.diagrams().forEach(name -> named.add("assets/" + name));
        return UnreadThemeFiles.list(folder().orElseThrow(), named);
    }

    /** The path in the site of one of the theme's files. */
    public String asset(String name) {
        return Optional.ofNullable(assets.get(name))
                .orElseThrow(() -> new IllegalArgumentException(NO_ASSET + "'" + name + "'"));
    }

    /** The sheet names fonts by their plain names, and vendors' files carry their version; what else is named has its hash. */
    private static String published(String asset, byte[] bytes) {
        return FOLDER + (asset.contains("/") ? asset : fingerprinted(asset, bytes));
    }

    private static Definition definition(Optional<Path> overrides) throws IOException {
        String text = new String(read(overrides, DEFINITION), StandardCharsets.UTF_8);
        Checked<Mapping> root = TreeReader.readMapping(new SourceFile(DEFINITION, text));
        List<Diagnostic> problems = new ArrayList<>(root.diagnostics().list());
        Fields fields = new Fields(root.value(), problems);
        Definition definition = new Definition(
                fields.texts("styles"), fields.texts("scripts"), fields.texts("assets"), fields.texts("diagrams"));
        fields.rejectUnknown();
        if (!problems.isEmpty()) {
            Diagnostic first = problems.get(0);
            throw new ThemeException(
                    folder(overrides).map(folder -> folder.here(first)).orElse(first));
        }
        return definition;
    }

    /** Colours that a look sets and that text can't be read in. */
    public Diagnostics faintText(Look look) {
        return look.colourPlaces().isEmpty()
                ? Diagnostics.NONE
                : FaintText.find(new String(files.get(sheet), StandardCharsets.UTF_8), look);
    }

    /** What is set comes before the sheets that adapt colours to a reader's contrast and to paper. */
    private static byte[] sheet(Optional<Path> overrides, List<String> styles, Look look) throws IOException {
        if (look.variables().isEmpty()) {
            return joined(overrides, "styles/", styles);
        }
        int adapting = styles.indexOf("contrast.css");
        int at = adapting < 0 ? styles.size() : adapting;
        StringBuilder set = new StringBuilder(":root {\n");
        look.variables()
                .forEach((name, value) -> set.append("  --")
                        .append(name)
                        .append(": ")
                        .append(value)
                        .append(";\n"));
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        sheet.write(joined(overrides, "styles/", styles.subList(0, at)));
        sheet.write(set.append("}\n\n").toString().getBytes(StandardCharsets.UTF_8));
        sheet.write(joined(overrides, "styles/", styles.subList(at, styles.size())));
        return sheet.toByteArray();
    }

    private static byte[] joined(Optional<Path> overrides, String folder, List<String> names) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(new String(read(overrides, folder + name), StandardCharsets.UTF_8).strip())
                    .append("\n\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(Optional<Path> overrides, String name) throws IOException {
        Optional<Path> own = overrides.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
        if (own.isPresent()) {
            return Files.readAllBytes(own.get());
        }
        try (InputStream in = Theme.class.getClassLoader().getResourceAsStream(RESOURCES + name)) {
            if (in == null) {
                throw new ThemeException(missing(overrides, name));
            }
            byte[] bytes = in.readAllBytes();
            return OURS.matcher(name).matches() ? withoutRemarks(bytes) : bytes;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A project's own files are published as they are: only of ours is it known that no text is taken for a remark. */
    private static byte[] withoutRemarks(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return REMARKS.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static Diagnostic missing(Optional<Path> overrides, String name) {
        String written = name.substring(name.indexOf('/') + 1);
        Diagnostic problem = Diagnostic.of(
                Code.BAD_TEMPLATE,
                folder(overrides)
                        .map(folder -> folder.words(DEFINITION, written))
                        .orElseGet(() -> Place.file(DEFINITION)),
                "there is no file '" + name + "' in the theme");
        String folder = name.substring(0, name.indexOf('/') + 1);
        return written.startsWith(folder)
                ? problem.withHint("write '" + written.substring(folder.length()) + "': the folder is known")
                : NearestName.find(written, namesIn(folder))
                        .map(near -> problem.withHint("did you mean '" + near + "'?"))
                        .orElseGet(() -> problem.withHint("put it there, or take its name out"));
    }

    private static List<String> namesIn(String folder) {
        return ThemeNames.list().stream()
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()))
                .toList();
    }

    /** The project's own folder, if it has one. */
    Optional<ThemeFolder> folder() {
        return folder(overrides);
    }

    private static Optional<ThemeFolder> folder(Optional<Path> overrides) {
        return overrides.map(ThemeFolder::new);
    }

    private static String fingerprinted(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "." + ContentHash.of(bytes).brief() + name.substring(dot);
    }
}
