package io.assay.output;

/** The rules for paths inside a site. A path is names with {@code /} between them, relative to the target. */
final class OutputPath {
    /** How the writer's own files at the top of the target start; no file of a site may. */
    static final String RESERVED = ".assay-";

    private OutputPath() {}

    /** @throws IllegalArgumentException if the path is not one, could lead out of the target or is the writer's own */
    static void check(String path) {
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            if (i == path.length() || path.charAt(i) == '/') {
                if (!isName(path, start, i)) {
                    throw invalid(path, "each name between slashes must be a real one");
                }
                start = i + 1;
            } else if (path.charAt(i) == '\\' || Character.isISOControl(path.charAt(i))) {
                throw invalid(path, "backslashes and control characters are not portable");
            }
        }
        if (path.regionMatches(true, 0, RESERVED, 0, RESERVED.length())) {
            throw invalid(path, "names that start with '" + RESERVED + "' belong to the writer");
        }
    }

    private static boolean isName(String path, int start, int end) {
        return end - start > 2 || !"..".startsWith(path.substring(start, end));
    }

    /** Whether readers start at such a file and are led to others from it. */
    static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    private static IllegalArgumentException invalid(String path, String rule) {
        return new IllegalArgumentException("not a path inside a site: '" + path + "': " + rule);
    }
}
