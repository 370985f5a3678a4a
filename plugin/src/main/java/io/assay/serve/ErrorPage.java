package io.assay.serve;

/** A page for when there is nothing else to show. Reloads itself once there is. */
final class ErrorPage {
    private ErrorPage() {}

    /**
     * @param script the preview's script, as HTML
     * @param mistakes what is wrong, as HTML
     */
    static String write(String title, String text, String mistakes, String script) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; \
                connect-src 'self'; base-uri 'none'; form-action 'none'">
                <meta name="color-scheme" content="light dark">
                <title>%s · Assay</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/.assay-serve/client.css">
                %s
                </head>
                <body class="assay-page">
                <main>
                <h1>%s</h1>
                <p class="lead">%s</p>
                <div id="assay-mistakes" class="assay-list">%s</div>
                </main>
                </body>
                </html>
                """.replace("%s · Assay", Html.escape(title) + " · Assay")
                .replace("<h1>%s</h1>", "<h1>" + Html.escape(title) + "</h1>")
                .replace("<p class=\"lead\">%s</p>", "<p class=\"lead\">" + Html.escape(text) + "</p>")
                .replace("\n%s\n</head>", "\n" + script + "\n</head>")
                .replace("class=\"assay-list\">%s</div>", "class=\"assay-list\">" + mistakes + "</div>");
    }
}
