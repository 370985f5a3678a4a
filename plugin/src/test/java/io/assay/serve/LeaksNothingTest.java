package io.assay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server must refuse, asked for over a socket. */
class LeaksNothingTest {
    private static final String SECRET = "the combination is 1234";

    @TempDir
    private static Path folder;

    private static Desk desk;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        desk = new Desk(folder.resolve("notes"))
                .write("oak.md", "# Oak\n\nA tree.\n")
                .write("diary.md", "---\nprivate: true\n---\n# Diary\n\n" + SECRET + "\n")
                .write("plan.md", "---\ndraft: true\n---\n# Plan\n\nNot yet.\n")
                .write(".env", SECRET)
                .open();
        desk.rebuild();
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    private static String with(String... headers) throws IOException {
        return desk.ask("GET /oak/ HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void servesItsPages() throws IOException {
        assertThat(desk.get("/oak/")).startsWith("HTTP/1.1 200").contains("A tree.");
        assertThat(desk.server().isLoopback()).isTrue();
    }

    @Test
    void manySlowRequestsShutNobodyOut() throws IOException {
        for (int round = 0; round < 3; round++) {
            List<Socket> slow = new ArrayList<>();
            try {
                for (int i = 0; i < 400; i++) {
                    slow.add(desk.connect());
                    slow.get(i)
                            .getOutputStream()
                            .write("GET /oak/ HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
                }
                assertThat(Desk.status(desk.get("/oak/"))).isEqualTo(200);
            } finally {
                for (Socket socket : slow) {
                    socket.close();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/oak/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2e%2e%2fsecret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/..%255c..%255csecret.txt",
                "/%252e%252e/secret.txt",
                "/..\\secret.txt",
                "/oak/index.html%00.txt",
                "/oak/%0d%0aSet-Cookie:%20a=b",
                "//etc/passwd",
                "/%2fetc/passwd",
                "/file:///etc/passwd",
                "/C:/Windows/win.ini",
                "/%c0%ae%c0%ae/secret.txt",
                "/%",
                "/%zz",
                "/%f",
                "http://localhost/oak/",
                "http://evil.example/oak/",
                "/.env",
                "/notes/.env",
                "/diary/",
                "/diary/index.md",
                "/diary.md",
                "/oak.md",
                "/.assay-serve/",
                "/.assay-serve/../client.js",
                "/.assay-serve/News.class",
                "/.assay-manifest",
            })
    void givesNoOtherFile(String target) throws IOException {
        String answer = desk.get(target);
        assertThat(Desk.status(answer)).isIn(400, 404);
        assertThat(answer).doesNotContain(SECRET).doesNotContain("root:").doesNotContain("Set-Cookie");
    }

    @Test
    void listsNoFolder() throws IOException {
        desk.write("assets/a.png", "not really").write("assets/b.png", "not really");
        desk.rebuild("assets/a.png");
        assertThat(Desk.status(desk.get("/assets/a.png"))).isEqualTo(200);
        assertThat(Desk.status(desk.get("/assets/"))).isEqualTo(404);
        assertThat(Desk.status(desk.get("/assets"))).isEqualTo(404);
        assertThat(Desk.status(desk.get("/theme/"))).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND", "TRACE"})
    void answersGetAndHeadAlone(String method) throws IOException {
        assertThat(desk.ask(method + " /oak/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("Allow: GET, HEAD");
    }

    @Test
    void answersHeadWithoutABody() throws IOException {
        String answer = desk.ask("HEAD /oak/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n").doesNotContain("A tree.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example:4000",
                "Host: localhost.evil.example",
                "Host: 127.0.0.1.evil.example",
                "Host: 192.168.1.7",
                "Host: localhost:1234@evil.example",
                "Host: ",
                "Host: localhost\r\nHost: evil.example",
                "Accept: */*",
            })
    void answersUnderItsOwnNamesAlone(String headers) throws IOException {
        String answer = with(headers);
        assertThat(Desk.status(answer)).isIn(400, 421);
        assertThat(answer).doesNotContain("A tree.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:4000", "127.0.0.1:4000", "[::1]:4000", "assay.localhost:8080"})
    void answersUnderEveryNameOfThisMachine(String host) throws IOException {
        assertThat(with("Host: " + host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: http://localhost:9999",
                "Origin: null",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors",
                "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors",
            })
    void letsNoOtherSiteRead(String headers) throws IOException {
        assertThat(with("Host: localhost", headers)).startsWith("HTTP/1.1 403").doesNotContain("A tree.");
        assertThat(desk.ask("GET /.assay-serve/events?page=index.html HTTP/1.1\r\nHost: localhost\r\n" + headers
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void letsOtherSitesLinkToIt() throws IOException {
        assertThat(with("Host: localhost", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void saysWhatBrowsersMayMakeOfIt() throws IOException {
        for (String target : List.of("/oak/", "/nowhere", "/..%5ca", "/.assay-serve/client.js")) {
            assertThat(desk.get(target))
                    .contains("X-content-type-options: nosniff")
                    .contains("Cross-origin-resource-policy: same-origin");
        }
    }

    @Test
    void endsTheOldestOfTooManyStreams() throws IOException {
        List<Socket> streams = new ArrayList<>();
        for (int i = 0; i <= ServerLimits.STREAMS; i++) {
            Socket stream = desk.listen("index.html");
            streams.add(stream);
            Desk.nextEvent(stream);
        }
        assertThat(new String(streams.get(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain("data:");
        assertThat(desk.get("/oak/")).startsWith("HTTP/1.1 200");
        for (Socket stream : streams) {
            stream.close();
        }
    }

    @Test
    void refusesEndlessHeaders() throws IOException {
        StringBuilder request = new StringBuilder("GET /oak/ HTTP/1.1\r\nHost: localhost\r\n");
        for (int i = 0; i < 5_000; i++) {
            request.append("X-").append(i).append(": ").append("a".repeat(200)).append("\r\n");
        }
        String answer;
        try {
            answer = desk.ask(request + "Connection: close\r\n\r\n");
        } catch (SocketException e) {
            answer = "hung up";
        }
        assertThat(answer).doesNotContain("A tree.");
        assertThat(desk.get("/oak/")).startsWith("HTTP/1.1 200");
    }

    @Test
    void writesNothing() throws IOException {
        Map<Path, String> before = files();
        desk.get("/");
        desk.get("/oak/");
        desk.rebuild("oak.md");
        assertThat(files()).isEqualTo(before);
    }

    private static Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.readString(file));
            }
        }
        return files;
    }
}
