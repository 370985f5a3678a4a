package io.assay.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.assay.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every example chart to a page, to be looked at: {@code java … io.assay.chart.Gallery target/gallery.html}. */
final class Gallery {
    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        Path page = Path.of(arguments[0]);
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(page, html());
    }

    private static String html() throws IOException {
        StringBuilder html =
                new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Charts</title>"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><style>");
        try (InputStream css = Gallery.class.getResourceAsStream("/assay/theme/styles/chart.css")) {
            html.append(new String(css.readAllBytes(), UTF_8));
        }
        html.append("body{font:16px/1.5 system-ui,sans-serif;max-width:720px;margin:0 auto;padding:20px;"
                + "background:var(--c-surface);color:var(--c-ink)}.bullet{max-width:340px}.spark{width:100px}"
                + "p{font-size:13px;color:var(--c-quiet)}</style>\n<h1>Charts</h1>\n");
        ChartRenderer renderer = new ChartRenderer(Words.of("en"));
        Examples.all().forEach((name, spec) -> {
            Chart chart = renderer.render(spec, name);
            String cssClass = name.startsWith("bullet") ? "bullet" : name.startsWith("spark") ? "spark" : "chart";
            html.append("<figure class=\"").append(cssClass).append("\" style=\"margin:2rem 0\">\n");
            html.append(chart.wide())
                    .append(chart.narrow().orElse(""))
                    .append("</figure>\n<p>")
                    .append(name);
            html.append(", ").append(chart.wide().getBytes(UTF_8).length).append(" bytes. ");
            html.append(Picture.escape(chart.description())).append("</p>\n");
        });
        return html.append("</html>\n").toString();
    }
}
