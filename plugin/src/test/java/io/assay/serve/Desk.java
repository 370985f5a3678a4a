package io.assay.serve;

import io.assay.build.BuildRequest;
import io.assay.build.Built;
import io.assay.build.FailOn;
import io.assay.build.Memory;
import io.assay.build.SiteBuild;
import io.assay.metric.Clocks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A content folder that a test writes, its preview, and a client that sends what it likes. */
final class Desk implements AutoCloseable {
    private static final int LONGEST_WAIT_MILLIS = 60_000;

    private final Path content;
    private final Memory memory = new Memory();
    private Optional<String> baseUrl = Optional.empty();
    private final Preview preview;
    private final boolean follow;
    private PreviewServer server;

    Desk(Path content) {
        this(content, false);
    }

    /** @param follow whether browsers go to what was edited */
    Desk(Path content, boolean follow) {
        this.content = content;
        this.follow = follow;
        this.preview = new Preview(this::build, follow);
    }

    private Built build(Set<String> changed) throws IOException {
        LocalDate day = LocalDate.parse("2026-08-02");
        return SiteBuild.compose(
                new BuildRequest(
                        content, Optional.empty(), Optional.empty(), new Clocks(day, day), baseUrl, true, FailOn.ERROR),
                memory,
                changed);
    }

    Desk publishedAt(String url) {
        baseUrl = Optional.of(url);
        return this;
    }

    Desk write(String path, String text) {
        try {
            Files.createDirectories(content.resolve(path).getParent());
            Files.writeString(content.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Desk delete(String path) {
        try {
            Files.delete(content.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Showing rebuild(String... changed) {
        return preview.rebuild(Set.of(changed));
    }

    Desk open() throws IOException {
        server = PreviewServer.start(
                preview, new ServeRequest("127.0.0.1", 0, EditorLink.named("vscode", content), follow));
        return this;
    }

    Preview preview() {
        return preview;
    }

    Path content() {
        return content;
    }

    PreviewServer server() {
        return server;
    }

    /** The whole answer to a plain request. */
    String get(String target) throws IOException {
        return ask("GET " + target + " HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nConnection: close\r\n\r\n");
    }

    /** The whole answer to some bytes, until the server closes. */
    String ask(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout(LONGEST_WAIT_MILLIS);
        return socket;
    }

    /** Begins to listen to events for a page. */
    Socket listen(String page) throws IOException {
        Socket socket = connect();
        socket.getOutputStream()
                .write(("GET /.assay-serve/events?page=" + page + "&since=0 HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** The next event's data; waits for it. */
    static String nextEvent(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\n') {
                line.append((char) c);
            } else if (line.toString().startsWith("data: ")) {
                return line.substring("data: ".length());
            } else {
                line.setLength(0);
            }
        }
        throw new IOException("the stream has ended");
    }

    static int status(String answer) {
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        preview.close();
    }
}
