package io.assay.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.assess.Cause;
import io.assay.diagnostic.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the theme to one source of words: all are in the files of words, in each language, and each is used. */
class ThemeWordsTest {
    private static final Path THEME = Path.of("../templates/src/main/resources/assay/theme");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("[\"']([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)[\"']");
    private static final Pattern TAGS = Pattern.compile("\\{[%{#].*?[%}#]\\}");
    private static final Pattern ELEMENTS = Pattern.compile("<[^>\"]*(?:\"[^\"]*\"[^>\"]*)*>");
    private static final Pattern SPOKEN =
            Pattern.compile("(?:aria-label|alt|title|placeholder|data-label|label)=\"([^\"]*)\"");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(THEME)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(THEME.resolve("words"))) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(language -> !language.equals("en"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachLanguageSaysTheSameAsEnglish(String language) {
        Words english = Words.of("en");
        Words other = Words.of(language);

        assertThat(WordsReader.read(language, Place.file("site.yaml"), List.of())
                        .diagnostics()
                        .list())
                .isEmpty();
        assertThat(other.keys()).isEqualTo(english.keys());
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(other.places(key)).as(key).isEqualTo(english.places(key)));
    }

    /** Of two lines with one key the second would silently hold. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noKeyStandsTwice(String language) throws IOException {
        assertThat(Files.readAllLines(THEME.resolve("words/" + language + ".properties")).stream()
                        .filter(line -> line.matches("[^#]*=.*"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void eachCauseOfAChangeHasALetterOfItsOwn(String language) {
        Words words = Words.of(language);
        assertThat(words.keys().stream()
                        .filter(key -> key.startsWith("cause-sign."))
                        .map(words::say))
                // a figure that was issued again, but not restated, has one too
                .hasSize(Cause.values().length + 1)
                .doesNotHaveDuplicates()
                .allMatch(sign -> sign.length() == 1);
    }

    @Test
    void eachKeyIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> code = Files.walk(CODE)) {
            List<Path> files = Stream.concat(
                            code.filter(file -> file.toString().endsWith(".java")), templates().stream())
                    .toList();
            for (Path file : files) {
                Matcher quoted = KEY.matcher(Files.readString(file));
                while (quoted.find()) {
                    used.add(quoted.group(1).replaceFirst("\\.(one|other)$", ""));
                }
            }
        }

        assertThat(Words.of("en").keys().stream().map(key -> key.replaceFirst("\\.(one|other)$", "")))
                .isSubsetOf(used);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHoldsWords(Path template) throws IOException {
        String text = TAGS.matcher(Files.readString(template))
                .replaceAll("")
                .replaceAll("<kbd>[a-z]</kbd>|<style>[^<]*</style>", "");
        String spoken =
                SPOKEN.matcher(text).results().map(match -> match.group(1)).collect(Collectors.joining(" "));

        assertThat(ELEMENTS.matcher(text).replaceAll(" ")).as("text").doesNotContainPattern("\\p{L}");
        assertThat(spoken).as("spoken attributes").doesNotContainPattern("\\p{L}");
    }
}
