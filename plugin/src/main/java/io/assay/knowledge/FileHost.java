package io.assay.knowledge;

import io.assay.notation.WebAddress;
import java.util.Optional;

/**
 * Where readers look at the files of the content.
 *
 * @param template the address of a line of a file, with {@code {file}} and {@code {line}} for them
 */
public record FileHost(String template) {
    private static final String FILE = "{file}";
    private static final String LINE = "{line}";

    /**
     * Reads an address with the placeholders, or that of the content folder: GitHub, GitLab, Gitea and Forgejo all find a
     * line by {@code #L12} after the file.
     *
     * @return empty if it is no web address
     */
    static Optional<FileHost> parse(String address) {
        String template = address.contains(FILE)
                ? address
                : (address.endsWith("/") ? address : address + "/") + FILE + "#L" + LINE;
        return Optional.of(new FileHost(template)).filter(host -> WebAddress.is(host.line("a.csv", 1)));
    }

    /** @param path in the content folder */
    public String line(String path, int line) {
        return template.replace(LINE, Integer.toString(line)).replace(FILE, PercentEncoding.path(path));
    }
}
