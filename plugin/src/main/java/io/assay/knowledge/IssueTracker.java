package io.assay.knowledge;

import io.assay.notation.WebAddress;
import java.util.Optional;

/**
 * Where readers report problems.
 *
 * @param template the address that opens a new issue, with {@code {title}} and {@code {body}} for the words that it
 *     starts from
 */
public record IssueTracker(String template) {
    private static final String TITLE = "{title}";
    private static final String BODY = "{body}";

    /** In the addresses of GitLab, and in no other tracker's. */
    private static final String GITLAB = "/-/issues/";

    /**
     * Reads an address with the placeholders, or one without: the parameters of GitLab are then added to an address of
     * GitLab, and to any other those of GitHub, which Gitea and Forgejo share.
     *
     * @return empty if it is no web address
     */
    static Optional<IssueTracker> parse(String address) {
        String template = address.contains(TITLE) || address.contains(BODY) ? address : withParameters(address);
        return Optional.of(new IssueTracker(template.replace("[", "%5B").replace("]", "%5D")))
                .filter(tracker -> WebAddress.is(tracker.newIssue("title", "body")));
    }

    private static String withParameters(String address) {
        return address
                + (address.contains("?") ? "&" : "?")
                + (address.contains(GITLAB)
                        ? "issue[title]=" + TITLE + "&issue[description]=" + BODY
                        : "title=" + TITLE + "&body=" + BODY);
    }

    /** The address that opens an issue with a title and a text, of which only the reader's own words are missing. */
    public String newIssue(String title, String body) {
        return template.replace(TITLE, PercentEncoding.queryValue(title))
                .replace(BODY, PercentEncoding.queryValue(body));
    }
}
