package io.assay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.build.BuildRequest;
import io.assay.build.Built;
import io.assay.build.EditedBase;
import io.assay.build.FailOn;
import io.assay.build.Memory;
import io.assay.build.SiteBuild;
import io.assay.metric.Clocks;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was edited, the preview serves the bytes of a clean build, but for its own script in pages. */
class ServedEditsTest {
    private static final long SEED = 20261129;
    private static final int EDITS = 40;
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*\\.assay-serve/[^>]*></script>");

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whatIsServedAfterEditsIsWhatACleanBuildGives() throws Exception {
        EditedBase base = new EditedBase(folder, SEED);
        Memory memory = new Memory();
        StringBuilder edits = new StringBuilder("seed " + SEED);
        try (Preview preview = new Preview(changed -> SiteBuild.compose(request(base), memory, changed));
                PreviewServer server = PreviewServer.start(
                        preview, new ServeRequest("127.0.0.1", 0, EditorLink.named("none", base.content()), false))) {
            preview.rebuild(Set.of());
            Built good = SiteBuild.compose(request(base), new Memory());
            for (int edit = 0; edit < EDITS; edit++) {
                edits.append("\n").append(edit).append(": ").append(base.next());
                preview.rebuild(base.changed());
                Built clean = SiteBuild.compose(request(base), new Memory());
                good = clean.report().failed() ? good : clean;
                for (String path : new TreeSet<>(good.files().files().keySet())) {
                    byte[] expected = bytes(good, path);
                    byte[] served = get(server, path);
                    assertThat(new String(served, StandardCharsets.UTF_8))
                            .as("%s: %s", edits, path)
                            .isEqualTo(path.endsWith(".html") ? decorated(expected, served) : text(expected));
                }
            }
        }
    }

    private static BuildRequest request(EditedBase base) {
        return new BuildRequest(
                base.content(),
                Optional.empty(),
                Optional.of(base.theme()),
                new Clocks(LocalDate.parse("2026-09-30"), LocalDate.parse("2026-11-15")),
                Optional.empty(),
                true,
                FailOn.ERROR);
    }

    private static byte[] bytes(Built built, String path) throws IOException {
        try (InputStream in = built.files().find(path).orElseThrow().open()) {
            return in.readAllBytes();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What the preview makes of a page, with the script that it served it with. */
    private static String decorated(byte[] page, byte[] served) {
        Matcher script = SCRIPT.matcher(text(served));
        return Decorator.decorate(text(page), script.find() ? script.group() : "");
    }

    private byte[] get(PreviewServer server, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/" + path))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }
}
