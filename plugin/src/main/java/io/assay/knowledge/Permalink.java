package io.assay.knowledge;

/**
 * Where something stands in the site.
 *
 * @param path relative to the site's root, with {@code /}, naming a file: {@code ai-crypto/index.html}
 */
public record Permalink(String path) implements Comparable<Permalink> {
    private static final String INDEX = "index.html";

    public static final Permalink HOME = new Permalink(INDEX);

    public Permalink {
        if (path.isEmpty() || path.startsWith("/") || path.endsWith("/") || path.contains("//")) {
            throw new IllegalArgumentException("not a path in the site: " + path);
        }
    }

    /** The page of a folder, {@code ""} being the home page. */
    public static Permalink folder(String folder) {
        return folder.isEmpty() ? HOME : new Permalink(folder + "/" + INDEX);
    }

    /**
     * The address that follows from where a Markdown file lies: its folder and its name slugged, the name of a folder's
     * own page left out.
     *
     * @param folder below the pages' root, {@code ""} for the root itself
     * @param name of the file, with its ending
     */
    public static Permalink ofSource(String folder, String name) {
        String bare = name.replaceFirst("\\.[^.]*$", "");
        boolean index = bare.equalsIgnoreCase("index") || bare.equalsIgnoreCase("README");
        String above = Section.slugged(folder);
        return folder(index ? above : above.isEmpty() ? Slug.of(bare) : above + "/" + Slug.of(bare));
    }

    /** The folder of a page, {@code ""} at the root. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The URL below a base URL: without {@code index.html}, for canonical links and feeds. */
    public String pretty() {
        return path.equals(INDEX) || path.endsWith("/" + INDEX)
                ? path.substring(0, path.length() - INDEX.length())
                : path;
    }

    /** The whole URL below a base URL, percent-encoded. */
    public String at(String baseUrl) {
        return baseUrl + PercentEncoding.path(pretty());
    }

    /** The relative URL from a page to here, percent-encoded; works from a folder on disk as from a server. */
    public String from(Permalink page) {
        return relative(page, path);
    }

    /** The relative URL from a page to a path in the site. */
    public static String relative(Permalink page, String path) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        int common = 0;
        for (int next = path.indexOf('/') + 1;
                next > 0 && next < end && page.path.regionMatches(common, path, common, next - common);
                next = path.indexOf('/', next) + 1) {
            common = next;
        }
        StringBuilder url = new StringBuilder();
        for (int up = page.path.indexOf('/', common); up >= 0; up = page.path.indexOf('/', up + 1)) {
            url.append("../");
        }
        return url.append(PercentEncoding.path(path.substring(common, end))).toString();
    }

    @Override
    public int compareTo(Permalink other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
