package io.assay.words;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Code;
import io.assay.diagnostic.Diagnostic;
import io.assay.diagnostic.Place;
import io.assay.source.SourceFile;
import io.assay.text.LineMap;
import io.assay.text.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings together the words of a language: English first, over it the language, over that its territory, and of each the
 * files of a project over those that come with Assay.
 */
public final class WordsReader {
    private static final String RESOURCES = "assay/theme/";
    /** Of words, in a theme's folder. */
    public static final String FOLDER = "words/";

    private static final String ENDING = ".properties";
    private static final String ENGLISH = "en";
    private static final int NAMED = 5;

    private final Map<String, String> own = new TreeMap<>();
    private final Place asked;
    private final Map<String, Phrase> english;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private WordsReader(List<SourceFile> own, Place asked) {
        this.asked = asked;
        own.forEach(file -> this.own.put(file.path(), file.text()));
        this.english = builtIn(ENGLISH).orElseThrow();
    }

    /**
     * @param language a BCP 47 tag
     * @param asked where the language is asked for
     * @param own a project's files of words, by {@code words/de.properties}
     * @return the words, with a problem for what is not as the English words are: a language that there is nothing in, keys
     *     that are missing or unknown, places that are others
     */
    public static Checked<Words> read(String language, Place asked, List<SourceFile> own) {
        WordsReader reader = new WordsReader(own, asked);
        return Checked.of(reader.words(Locale.forLanguageTag(language), language), reader.diagnostics);
    }

    /** The path in a theme's folder of its words in a language. */
    public static String path(String language) {
        return FOLDER + language + ENDING;
    }

    /** The tags whose files hold a language's words, the most general first, English before others. */
    public static List<String> tags(String language) {
        String plain = Locale.forLanguageTag(language).getLanguage();
        List<String> tags = new ArrayList<>(List.of(ENGLISH));
        List.of(plain, Locale.forLanguageTag(language).toLanguageTag()).stream()
                .filter(tag -> !tag.isEmpty() && !tag.equals("und") && !tags.contains(tag))
                .forEach(tags::add);
        return tags;
    }

    private Words words(Locale locale, String language) {
        Map<String, Phrase> all = new HashMap<>(english);
        Map<String, Phrase> inLanguage = new HashMap<>();
        for (String tag : tags(language)) {
            Map<String, Phrase> layer = new HashMap<>();
            builtIn(tag).ifPresent(layer::putAll);
            layer.putAll(own(tag));
            all.putAll(layer);
            if (!tag.equals(ENGLISH)) {
                inLanguage.putAll(layer);
            }
        }
        if (!locale.getLanguage().equals(ENGLISH)) {
            tellMissing(locale.getLanguage(), inLanguage);
        }
        return new Words(locale, all);
    }

    private void tellMissing(String tag, Map<String, Phrase> inLanguage) {
        List<String> missing = new TreeSet<>(english.keySet())
                .stream().filter(key -> !inLanguage.containsKey(key)).toList();
        if (inLanguage.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Code.NO_WORDS,
                            asked,
                            "there are no words in the language '" + tag + "': those around the content are English")
                    .withHint("English (en) and German (de) come with Assay; for others, write '" + path(tag)
                            + "' in the theme's folder"));
        } else if (!missing.isEmpty()) {
            String named = "'" + String.join("', '", missing.subList(0, Math.min(NAMED, missing.size()))) + "'";
            String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
            diagnostics.add(Diagnostic.of(
                            Code.NO_WORDS,
                            Place.file(path(tag)),
                            "no words for " + named + more + ": these are English")
                    .withHint("add the missing keys"));
        }
    }

    private Map<String, Phrase> own(String tag) {
        Map<String, Phrase> usable = new HashMap<>();
        String path = path(tag);
        parseOwn(path).forEach((key, phrase) -> {
            Phrase model = english.get(key);
            if (model == null) {
                diagnostics.add(
                        Diagnostic.of(Code.BAD_WORDS, place(path, key), "nothing is said by the key '" + key + "'")
                                .withNearest(key, english.keySet()));
            } else if (!model.names().containsAll(phrase.names())) {
                String places = model.names().isEmpty() ? "no places" : String.join(", ", braced(model));
                diagnostics.add(Diagnostic.of(
                                Code.BAD_WORDS,
                                place(path, key),
                                "'" + key + "' names a place that is not there: it has " + places)
                        .withHint("use these places alone"));
            } else {
                usable.put(key, phrase);
            }
        });
        return usable;
    }

    private Map<String, Phrase> parseOwn(String path) {
        try {
            return own.containsKey(path) ? parse(own.get(path)) : Map.of();
        } catch (IllegalArgumentException e) {
            diagnostics.add(Diagnostic.of(Code.BAD_WORDS, Place.file(path), "can't be read: " + e.getMessage())
                    .withHint("write letters as they are, in UTF-8, and a backslash twice"));
            return Map.of();
        }
    }

    /** The line of a key. */
    private Place place(String path, String key) {
        String text = own.get(path);
        Matcher line = Pattern.compile("(?m)^[ \\t]*(" + Pattern.quote(key) + ")[ \\t]*[=:].*$")
                .matcher(text);
        return line.find()
                ? Place.of(path, new LineMap(text), new SourceSpan(line.start(1), line.end(1)))
                : Place.file(path);
    }

    private static List<String> braced(Phrase phrase) {
        return phrase.names().stream().map(name -> "{" + name + "}").toList();
    }

    private static Optional<Map<String, Phrase>> builtIn(String tag) {
        try (InputStream in = WordsReader.class.getClassLoader().getResourceAsStream(RESOURCES + path(tag))) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Phrase> parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
        Map<String, Phrase> phrases = new TreeMap<>();
        properties.forEach((key, value) -> phrases.put((String) key, Phrase.parse((String) value)));
        return phrases;
    }
}
