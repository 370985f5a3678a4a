package io.assay.notation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Diagnostics;
import io.assay.diagnostic.Place;
import io.assay.source.SourceFile;
import io.assay.text.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads YAML and JSON to {@link Node}s. A file that does not parse gives one diagnostic and no value. */
public final class TreeReader {
    private static final JsonFactory YAML = new YAMLFactory();
    private static final JsonFactory JSON = new JsonFactory();
    private static final int DEEPEST = 100;

    private final SourceFile file;
    private final SourceSpan region;
    private final String text;
    private static final Pattern KEY_WITHOUT_COLON =
            Pattern.compile("^while scanning a simple key\\s+in '[^']*', line (\\d+),");

    private final Code syntax;
    private final boolean wide;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Node> anchors = new HashMap<>();

    private TreeReader(SourceFile file, SourceSpan region, Code syntax) {
        this.file = file;
        this.region = region;
        this.text = region.of(file.text());
        this.syntax = syntax;
        this.wide = text.codePointCount(0, text.length()) < text.length();
    }

    /** Reads a file by its extension: JSON, else YAML. An empty file has no value. */
    public static Checked<Optional<Node>> read(SourceFile file) {
        SourceSpan all = new SourceSpan(0, file.text().length());
        return file.path().endsWith(".json")
                ? new TreeReader(file, all, Code.JSON_SYNTAX).read(JSON)
                : readYaml(file, all);
    }

    /** Reads a file that must hold a mapping; an empty one holds an empty mapping. */
    public static Checked<Mapping> readMapping(SourceFile file) {
        Mapping empty = new Mapping(List.of(), file.origin(new SourceSpan(0, 0)));
        Checked<Optional<Node>> root = read(file);
        Node node = root.value().orElse(empty);
        if (node instanceof Mapping mapping) {
            return new Checked<>(mapping, root.diagnostics());
        }
        Diagnostic wrong = Diagnostic.of(
                        Code.WRONG_TYPE,
                        node.place(),
                        "this file must be a mapping of keys to values, not " + node.kind())
                .withHint(
                        node instanceof Sequence
                                ? "write 'key: value' on each line, without '- ' before it"
                                : "write 'key: value' on each line");
        return new Checked<>(empty, root.diagnostics().and(Diagnostics.of(List.of(wrong))));
    }

    /** Reads a part of a file that holds YAML, such as front matter; places are those in the file. */
    public static Checked<Optional<Node>> readYaml(SourceFile file, SourceSpan region) {
        return new TreeReader(file, region, Code.YAML_SYNTAX).read(YAML);
    }

    /** Reads a part of a file that holds one JSON value, such as a line of NDJSON. */
    public static Checked<Optional<Node>> readJson(SourceFile file, SourceSpan region) {
        return new TreeReader(file, region, Code.JSON_SYNTAX).read(JSON);
    }

    private Checked<Optional<Node>> read(JsonFactory factory) {
        Optional<Node> root = Optional.empty();
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() != null) {
                root = Optional.of(node(parser, 0));
                if (parser.nextToken() != null) {
                    diagnostics.add(Diagnostic.of(syntax, place(parser), "more follows after the end of the value"));
                }
            }
        } catch (JacksonException e) {
            return Checked.of(Optional.empty(), List.of(syntaxError(e)));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        } catch (TooDeep e) {
            diagnostics.add(Diagnostic.of(syntax, e.place, "nested more than " + DEEPEST + " levels deep"));
            return Checked.of(Optional.empty(), diagnostics);
        }
        return Checked.of(root, diagnostics);
    }

    private Node node(JsonParser parser, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new TooDeep(place(parser));
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            return alias(parser);
        }
        String anchor = parser instanceof YAMLParser yaml ? yaml.getObjectId() : null;
        int start = start(parser);
        Node node = switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, start, depth);
            case START_ARRAY -> sequence(parser, start, depth);
            default -> scalar(parser);
        };
        if (anchor != null) {
            anchors.put(anchor, node);
        }
        return node;
    }

    private Node alias(JsonParser parser) throws IOException {
        String name = parser.getText();
        Node target = anchors.get(name);
        if (target != null) {
            return target;
        }
        diagnostics.add(Diagnostic.of(syntax, place(parser), "unknown alias '*" + name + "'")
                .withNearest(name, anchors.keySet()));
        return scalar(parser);
    }

    private Mapping mapping(JsonParser parser, int start, int depth) throws IOException {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Scalar key = scalar(parser);
            parser.nextToken();
            Mapping.Entry entry = new Mapping.Entry(key, node(parser, depth + 1));
            Mapping.Entry first = entries.putIfAbsent(key.text(), entry);
            if (first != null) {
                diagnostics.add(Diagnostic.of(Code.DUPLICATE_KEY, key.place(), "'" + key.text() + "' is given twice")
                        .withHint("first given at line "
                                + first.key().place().start().line() + ": keep one"));
            }
        }
        return new Mapping(List.copyOf(entries.values()), file.origin(span(start, end(parser))));
    }

    private Sequence sequence(JsonParser parser, int start, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new Sequence(items, file.origin(span(start, end(parser))));
    }

    private Scalar scalar(JsonParser parser) throws IOException {
        // Only a value that was asked for has been read to its end.
        String written = parser.getText();
        SourceSpan span = syntax == Code.JSON_SYNTAX ? jsonSpan(parser) : span(start(parser), end(parser));
        boolean empty = parser.currentToken() == JsonToken.VALUE_NULL;
        boolean quoted =
                span.end() > span.start() && "\"'|>".indexOf(file.text().charAt(span.start())) >= 0;
        return new Scalar(empty ? "" : written, quoted, file.origin(span));
    }

    /** To the closing quote: behind a name, the parser stands at its value already. */
    private SourceSpan jsonSpan(JsonParser parser) {
        int start = start(parser);
        if (start >= text.length() || text.charAt(start) != '"') {
            return span(start, end(parser));
        }
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return span(start, Math.min(text.length(), end + 1));
    }

    private Place place(JsonParser parser) {
        return file.place(span(start(parser), end(parser)));
    }

    private SourceSpan span(int start, int end) {
        return new SourceSpan(start, Math.max(start, end)).shift(region.start());
    }

    private int start(JsonParser parser) {
        return offset(parser.currentTokenLocation());
    }

    private int end(JsonParser parser) {
        return offset(parser.currentLocation());
    }

    /** SnakeYAML counts code points, Java and the JSON reader count UTF-16 units. */
    private int offset(JsonLocation location) {
        int at = (int) Math.max(0, location.getCharOffset());
        if (wide && syntax == Code.YAML_SYNTAX) {
            return text.offsetByCodePoints(0, Math.min(at, text.codePointCount(0, text.length())));
        }
        return Math.min(at, text.length());
    }

    private Diagnostic syntaxError(JacksonException e) {
        Matcher key = KEY_WITHOUT_COLON.matcher(e.getOriginalMessage());
        if (key.find()) {
            return keyWithoutColon(Integer.parseInt(key.group(1)));
        }
        JsonLocation location = e.getLocation();
        int at = location == null ? text.length() : offset(location);
        int line = file.lines().position(region.start() + at).line();
        int start = region.start() + at;
        int lineEnd = file.lines().start(line) + file.lines().line(line).length();
        if (start >= lineEnd && start > file.lines().start(line)) {
            start = Math.max(file.lines().start(line), lineEnd - 1);
        }
        int tab = e.getOriginalMessage().contains("TAB") ? text.indexOf('\t', Math.max(0, at - 1)) : -1;
        if (tab >= 0) {
            start = region.start() + tab;
        } else if (region.of(file.text()).substring(at).isBlank()) {
            start = Math.max(
                    region.start(), region.start() + text.stripTrailing().length() - 1);
            line = file.lines().position(start).line();
        }
        Place place = file.place(new SourceSpan(start, Math.min(file.text().length(), start + 1)));
        String what = summary(e.getOriginalMessage());
        return Diagnostic.of(
                        syntax,
                        place,
                        "this is not valid " + (syntax == Code.YAML_SYNTAX ? "YAML" : "JSON") + ": " + what)
                .withHint(hint(what, region.of(file.text()).substring(0, at)));
    }

    /** @param line of the part that is read, from 1; what follows is read on as if it were of the key */
    private Diagnostic keyWithoutColon(int line) {
        int whole = file.lines().position(region.start()).line() + line - 1;
        String text = file.lines().line(whole);
        String word = text.strip();
        int start = file.lines().start(whole) + text.indexOf(word);
        return Diagnostic.of(
                        syntax,
                        file.place(new SourceSpan(start, start + word.length())),
                        "this is not valid YAML: '" + word + "' is no 'key: value'")
                .withHint("put a ':' behind the key, or indent the line if it belongs to the one before");
    }

    /** SnakeYAML says "while … / in 'reader', line … / excerpt / problem / in 'reader' …"; the problem is what matters. */
    private static String summary(String message) {
        if (message.contains("TAB")) {
            return "a tab stands where spaces are needed";
        }
        String problem = message.lines()
                .filter(line -> !line.startsWith(" ") && !line.startsWith("while "))
                .reduce((first, second) -> second)
                .orElse(message);
        if (problem.startsWith("expected <block end>, but found '<block ")) {
            return "this line is not indented as those that it belongs to";
        }
        return jsonWords(problem).strip().replaceAll("\\.$", "");
    }

    /** Jackson speaks to programmers. */
    private static String jsonWords(String problem) {
        if (problem.startsWith("Unexpected end-of-input")) {
            return "the text ends too early";
        }
        if (problem.contains("comment?")) {
            return "it knows no comments";
        }
        return problem.replaceAll(" \\(code \\d+\\)", "")
                .replaceFirst("^Unexpected character \\(('.')\\): ", "$1 stands here, ")
                .replace("was expecting double-quote to start field name", "where a name in quotes is expected")
                .replace("was expecting comma to separate Object entries", "where a comma or '}' is expected")
                .replace("was expecting comma to separate Array entries", "where a comma or ']' is expected")
                .replaceFirst("(was expecting|expected a valid value) \\(JSON String.*", "where a value is expected")
                .replaceFirst("^Unrecognized token ('[^']*'): ", "$1 stands here, ");
    }

    /** @param before the text up to the problem */
    private String hint(String problem, String before) {
        if (problem.startsWith("a tab")) {
            return "indent with spaces, not with tabs";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a value that holds ': ' must stand in quotes";
        }
        if (syntax == Code.JSON_SYNTAX) {
            if (problem.contains("name in quotes") || problem.startsWith("']'")) {
                return "a comma before it is too many, or a name stands without quotes";
            }
            if (problem.contains("ends too early")) {
                return "a bracket, a brace or a quote is not closed";
            }
            return problem.contains("comments")
                    ? "take the comment out"
                    : "look at this character and the one before it: a comma, a quote or a bracket is missing or too many";
        }
        if (problem.contains("unexpected end of stream")) {
            return "a quote that was opened is not closed";
        }
        if (problem.endsWith("but got :")
                && before.substring(before.lastIndexOf('\n') + 1).matches(".*[{\\[].*")) {
            return "a value that holds ': ' must stand in quotes";
        }
        if (problem.contains("',' or ']'") || problem.contains("',' or '}'")) {
            return "a bracket or brace that was opened is not closed";
        }
        return "check the indentation, the quotes and the brackets at this line and the one before";
    }

    private static final class TooDeep extends RuntimeException {
        private final transient Place place;

        TooDeep(Place place) {
            super(null, null, false, false);
            this.place = place;
        }
    }
}
