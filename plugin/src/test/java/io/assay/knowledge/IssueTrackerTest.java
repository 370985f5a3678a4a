package io.assay.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the address of a tracker becomes when a reader has something to say. */
class IssueTrackerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://github.com/org/repo/issues/new              | https://github.com/org/repo/issues/new?title=T&body=B
            https://github.com/org/repo/issues/new?labels=data  | https://github.com/org/repo/issues/new?labels=data&title=T&body=B
            https://codeberg.org/org/repo/issues/new            | https://codeberg.org/org/repo/issues/new?title=T&body=B
            https://gitlab.com/org/repo/-/issues/new            | https://gitlab.com/org/repo/-/issues/new?issue%5Btitle%5D=T&issue%5Bdescription%5D=B
            https://git.example.org/a/b/c/-/issues/new?x=1      | https://git.example.org/a/b/c/-/issues/new?x=1&issue%5Btitle%5D=T&issue%5Bdescription%5D=B
            https://example.org/report?about={title}&text={body} | https://example.org/report?about=T&text=B
            https://example.org/new?issue[title]={title}        | https://example.org/new?issue%5Btitle%5D=T
            https://example.org/report/{title}                  | https://example.org/report/T
            """)
    void aTrackerIsGivenTitleAndTextAsItReadsThem(String address, String opened) {
        assertThat(IssueTracker.parse(address).orElseThrow().newIssue("T", "B")).isEqualTo(opened);
    }

    @Test
    void wordsAreEncodedSoThatNothingInThemEndsThem() {
        IssueTracker tracker =
                IssueTracker.parse("https://example.org/new?t={title}&b={body}").orElseThrow();

        assertThat(tracker.newIssue("a&b=c#d? {body} é", "50 % + \"x\"\n→ 1"))
                .isEqualTo("https://example.org/new?t=a%26b%3Dc%23d%3F%20%7Bbody%7D%20%C3%A9"
                        + "&b=50%20%25%20%2B%20%22x%22%0A%E2%86%92%201");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/repo",
                "javascript:alert({title})",
                "mailto:us@example.org?subject={title}",
                "https://example.org/new?t={name}"
            })
    void whatIsNoWebAddressIsNoTracker(String address) {
        assertThat(IssueTracker.parse(address)).isEmpty();
    }
}
