package io.assay.serve;

/** A page for when there is nothing else to show. Reloads itself once there is. */
final class ErrorPage {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'";

    private ErrorPage() {}

    /**
     * @param mistakes what is wrong, as HTML
     * @param script the preview's script, as HTML
     */
    static String write(String title, String text, String mistakes, String script) {
        return String.join(
                "\n",
                "<!DOCTYPE html>",
                "<html lang=\"en\">",
                "<head>",
                "<meta charset=\"utf-8\">",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">",
                "<meta name=\"color-scheme\" content=\"light dark\">",
                "<title>" + Html.escape(title) + " · Assay</title>",
                "<link rel=\"stylesheet\" href=\"/.assay-serve/client.css\">",
                script,
                "</head>",
                "<body class=\"assay-page\">",
                "<main>",
                "<h1>" + Html.escape(title) + "</h1>",
                "<p class=\"lead\">" + Html.escape(text) + "</p>",
                "<div id=\"assay-mistakes\" class=\"assay-list\">" + mistakes + "</div>",
                "</main>",
                "</body>",
                "</html>",
                "");
    }
}
