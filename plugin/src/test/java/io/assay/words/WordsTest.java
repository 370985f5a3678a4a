package io.assay.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.assay.diagnostic.Checked;
import io.assay.diagnostic.Place;
import io.assay.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said in which language, and what a project may change about it. */
class WordsTest {
    private static Checked<Words> read(String language, String path, String text) {
        return WordsReader.read(language, Place.file("site.yaml"), List.of(new SourceFile(path, text)));
    }

    private static List<String> problems(Checked<Words> words) {
        return words.diagnostics().list().stream()
                .map(problem -> problem.code().id() + " " + problem.place().path() + " " + problem.message()
                        + problem.hint().map(hint -> "; " + hint).orElse(""))
                .toList();
    }

    @Test
    void fillsPlacesInTheOrderOfTheLanguage() {
        assertThat(Words.of("en").say("byline.owner", "owner", "Mara")).isEqualTo("Kept by Mara");
        assertThat(Words.of("de").say("byline.owner", Map.of("owner", "Mara"))).isEqualTo("Gepflegt von Mara");
    }

    @Test
    void tellsOneFromSeveral() {
        Words words = Words.of("en");

        assertThat(words.count("search.results", 1)).isEqualTo("1 result");
        assertThat(words.count("search.results", 0)).isEqualTo("0 results");
        assertThat(words.count("search.results", 12_345)).isEqualTo("12,345 results");
        assertThat(words.say("search.results", Map.of("count", 1))).isEqualTo("1 result");
    }

    @Test
    void listsAsTheLanguageDoes() {
        assertThat(Words.of("en").list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Words.of("de").list(List.of("a", "b", "c"))).isEqualTo("a, b und c");
        assertThat(Words.of("de").choice(List.of("a", "b"))).isEqualTo("a oder b");
        assertThat(Words.of("de").list(List.of("a"))).isEqualTo("a");
        assertThat(Words.of("de").list(List.of())).isEmpty();
    }

    @Test
    void refusesWhatIsNotThere() {
        Words words = Words.of("en");

        assertThatThrownBy(() -> words.say("byline.ovner")).hasMessage("there are no words for 'byline.ovner'");
        assertThatThrownBy(() -> words.say("byline.owner")).hasMessage("'byline.owner' is given no 'owner'");
    }

    @Test
    void aTerritoryTakesTheWordsOfItsLanguage() {
        Words words = Words.of("de-AT");

        assertThat(words.say("close")).isEqualTo("Schließen");
        assertThat(words.locale().getCountry()).isEqualTo("AT");
    }

    @Test
    void aLanguageWithoutWordsIsToldAndGetsTheEnglishOnes() {
        Checked<Words> words = WordsReader.read("fr", Place.file("site.yaml"), List.of());

        assertThat(words.value().say("close")).isEqualTo("Close");
        assertThat(problems(words))
                .containsExactly("KB130 site.yaml there are no words in the language 'fr': those around the content are"
                        + " English; English (en) and German (de) come with Assay; for others, write"
                        + " 'words/fr.properties' in the theme's folder");
    }

    @Test
    void aProjectChangesSingleWordsOfALanguage() {
        Checked<Words> words = read("en", "words/en.properties", "close=Shut\n");

        assertThat(words.value().say("close")).isEqualTo("Shut");
        assertThat(words.value().say("kind.page")).isEqualTo("Page");
        assertThat(problems(words)).isEmpty();
    }

    @Test
    void aProjectAddsALanguageAndIsToldWhatIsMissingInIt() {
        Checked<Words> words = read("fr", "words/fr.properties", "close=Fermer\nbyline.owner=Tenu par {owner}\n");

        assertThat(words.value().say("close")).isEqualTo("Fermer");
        assertThat(words.value().say("byline.owner", "owner", "Mara")).isEqualTo("Tenu par Mara");
        assertThat(words.value().say("kind.page")).isEqualTo("Page");
        assertThat(problems(words))
                .singleElement()
                .asString()
                .startsWith("KB130 words/fr.properties no words for '")
                .endsWith(" more: these are English; add the missing keys");
    }

    @Test
    void anUnknownKeyAndAnUnknownPlaceAreToldAndNotUsed() {
        Checked<Words> words = read("de", "words/de.properties", "clsoe=Zu\nbyline.owner=Von {ovner}\n");

        assertThat(words.value().say("byline.owner", "owner", "Mara")).isEqualTo("Gepflegt von Mara");
        assertThat(problems(words))
                .containsExactlyInAnyOrder(
                        "KB131 words/de.properties nothing is said by the key 'clsoe'; did you mean 'close'?",
                        "KB131 words/de.properties 'byline.owner' names a place that is not there: it has {owner};"
                                + " use these places alone");
    }

    @Test
    void aFileThatCantBeReadIsToldAndLeftOut() {
        Checked<Words> words = read("de", "words/de.properties", "close=\\u12\n");

        assertThat(words.value().say("close")).isEqualTo("Schließen");
        assertThat(problems(words)).singleElement().asString().startsWith("KB131 words/de.properties can't be read: ");
    }
}
