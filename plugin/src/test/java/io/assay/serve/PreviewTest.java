package io.assay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Write, save, see: what is served after each edit, and what the browser is told. */
class PreviewTest {
    private static final String FRAMEWORK = """
            metrics:
              utilization: gpu_active / gpu_registered
            criteria:
              utilization: {bands: [poor, 10%, fair, 20%, good, 50%, strong], why: "below a tenth, supply is decoration"}
            verdicts: [avoid, 35%, watch, 60%, credible]
            """;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sit() throws IOException {
        desk = new Desk(folder.resolve("notes"))
                .write("compute.md", "---\nframework: compute\n---\n# Compute\n\nOf networks.\n\n## Akash (AKT)\n")
                .write("oak.md", "# Oak\n\nA tree.\n")
                .write("frameworks/compute.yaml", FRAMEWORK)
                .write("snapshots/a.csv", "entity,as_of,gpu_active,gpu_registered\nakash,2026-03-31,110,1100\n")
                .open();
    }

    @AfterEach
    void rise() {
        desk.close();
    }

    @Test
    void showsAnEdit() throws IOException {
        desk.rebuild();
        desk.write("oak.md", "# Oak\n\nAn old tree.\n").rebuild("oak.md");
        assertThat(desk.get("/oak/")).contains("An old tree.");
        assertThat(desk.get("/oak")).startsWith("HTTP/1.1 302").contains("Location: /oak/");
        assertThat(desk.get("/oak/index.md")).contains("An old tree.").doesNotContain("client.js");
    }

    @Test
    void keepsTheLastGoodSiteBehindMistakes() throws IOException {
        desk.rebuild();
        Showing broken = desk.write("oak.md", "---\ntitle: [Oak\n---\nNew.\n").rebuild("oak.md");
        assertThat(broken.mistakes().failed()).isTrue();
        assertThat(desk.get("/oak/")).startsWith("HTTP/1.1 200").contains("A tree.");
        assertThat(Desk.nextEvent(desk.listen("oak/index.html")))
                .contains("\"failed\":true", "oak.md:2:11", "vscode://file", "oak.md:2:11\\\">", "<mark>");

        desk.write("oak.md", "---\ntitle: Oak\n---\nNew.\n").rebuild("oak.md");
        assertThat(desk.get("/oak/")).contains("New.");
        assertThat(Desk.nextEvent(desk.listen("oak/index.html"))).contains("\"failed\":false", "\"mistakes\":\"\"");
    }

    @Test
    void hasAPageWhereThereIsNoSiteYet() throws IOException {
        desk.write("oak.md", "---\ntitle: [Oak\n---\n").rebuild();
        assertThat(desk.get("/"))
                .startsWith("HTTP/1.1 503")
                .contains("There is no site yet", "oak.md:2:11", "data-broken");
        desk.write("oak.md", "# Oak\n").rebuild("oak.md");
        assertThat(desk.get("/")).startsWith("HTTP/1.1 200");
    }

    @Test
    void saysWhichVerdictsMove() {
        desk.rebuild();
        Showing moved = desk.write(
                        "snapshots/b.csv", "entity,as_of,gpu_active,gpu_registered\nakash,2026-06-30,550,1100\n")
                .rebuild("snapshots/b.csv");
        assertThat(moved.moves()).containsExactly("Akash: Avoid → Credible");
    }

    @Test
    void tellsABrowserWhenItsPageHasChangedAndWhichOthersHave() throws IOException {
        desk.rebuild();
        try (Socket stream = desk.listen("compute/index.html")) {
            String first = hash(Desk.nextEvent(stream));
            desk.write("oak.md", "# Oak\n\nAn old tree.\n").rebuild("oak.md");
            String elsewhere = Desk.nextEvent(stream);
            assertThat(hash(elsewhere)).isEqualTo(first);
            assertThat(elsewhere).contains("\"edited\":[{\"title\":\"Oak\",\"url\":\"/oak/\"}]", "\"follow\":null");

            desk.write("compute.md", "# Compute\n\nOf chips.\n").rebuild("compute.md");
            assertThat(hash(Desk.nextEvent(stream))).isNotEqualTo(first);
        }
    }

    @Test
    void tellsABrowserThatFollowsWhatThePageWas(@TempDir Path other) throws IOException {
        try (Desk following =
                new Desk(other, true).write("oak.md", "# Oak\n\nA tree.\n").write("elm.md", "# Elm\n")) {
            following.open().rebuild();
            try (Socket stream = following.listen("elm/index.html")) {
                Desk.nextEvent(stream);
                following.write("oak.md", "# Oak\n\nAn old tree.\n").rebuild("oak.md");
                assertThat(Desk.nextEvent(stream))
                        .contains("\"follow\":\"/oak/\"", "\"page\":\"oak/index.html\"", "A tree.")
                        .doesNotContain("An old tree.");
            }
        }
    }

    @Test
    void leadsFromARenamedPageToWhereItWent() throws IOException {
        desk.rebuild();
        try (Socket stream = desk.listen("oak/index.html")) {
            Desk.nextEvent(stream);
            desk.delete("oak.md").write("elm.md", "# Elm\n").rebuild("oak.md", "elm.md");
            assertThat(Desk.nextEvent(stream)).contains("\"hash\":\"\"", "\"follow\":\"/elm/\"");
        }
    }

    @Test
    void answersWithTheSitesPageForMissingOnes() throws IOException {
        desk.rebuild();
        assertThat(desk.get("/elm/")).startsWith("HTTP/1.1 404").contains("Page not found", "client.js");
    }

    @Test
    void marksDraftsAndNeverShowsPrivatePages() throws IOException {
        desk.write("plan.md", "---\ndraft: true\n---\n# Plan\n")
                .write("later/README.md", "---\ndraft: true\n---\n# Later\n")
                .write("later/idea.md", "# Idea\n")
                .write("diary.md", "---\nprivate: true\n---\n# Diary\n")
                .rebuild();
        assertThat(desk.get("/plan/")).contains(" data-draft ");
        assertThat(desk.get("/later/idea/")).contains(" data-draft ");
        assertThat(desk.get("/oak/")).doesNotContain("data-draft");
        assertThat(Desk.nextEvent(desk.listen("oak/index.html")))
                .contains("\"drafts\":[\"/later/\",\"/later/idea/\",\"/plan/\"]");
        assertThat(desk.preview().showing().drafts()).isEqualTo(3);
        assertThat(desk.get("/diary/")).startsWith("HTTP/1.1 404");
    }

    @Test
    void servesUnderThePathThatTheSiteIsPublishedUnder() throws IOException {
        desk.publishedAt("https://example.org/assay/").rebuild();
        assertThat(desk.get("/")).startsWith("HTTP/1.1 302").contains("Location: /assay/");
        assertThat(desk.get("/assay")).startsWith("HTTP/1.1 302");
        assertThat(desk.get("/assay/oak/")).startsWith("HTTP/1.1 200").contains("A tree.");
        assertThat(desk.get("/oak/")).startsWith("HTTP/1.1 404").contains("href=\"/assay/index.html\"");
        assertThat(desk.server().address())
                .isEqualTo("http://localhost:" + desk.server().port() + "/assay/");
    }

    @Test
    void servesUnderAPathWithASpaceInIt() throws IOException {
        desk.publishedAt("https://example.org/field%20notes/").rebuild();
        assertThat(desk.get("/field%20notes")).startsWith("HTTP/1.1 302").contains("Location: /field%20notes/");
        assertThat(desk.get("/field%20notes/oak/")).startsWith("HTTP/1.1 200").contains("A tree.");
    }

    @Test
    void takesTheNextPortIfOneIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                PreviewServer other = PreviewServer.start(
                        new Preview(changed -> {
                            throw new IOException("nothing to build");
                        }),
                        new ServeRequest("127.0.0.1", taken.getLocalPort(), EditorLink.named("none", folder), false))) {
            assertThat(other.port()).isGreaterThan(taken.getLocalPort());
        }
    }

    @Test
    void showsWhatIsSavedWhileOneWatches() throws IOException {
        desk.rebuild();
        try (ContentWatch watch = new ContentWatch(
                        desk.content(),
                        Optional.empty(),
                        changed -> desk.preview().rebuild(changed));
                Socket stream = desk.listen("oak/index.html")) {
            String first = hash(Desk.nextEvent(stream));
            watch.start();
            String now = first;
            // The watcher may begin after the first save: each is another one.
            for (int i = 0; now.equals(first) && i < 1_000; i++) {
                desk.write("oak.md", "# Oak\n\nTree number " + i + ".\n");
                now = hash(Desk.nextEvent(stream));
            }
            assertThat(now).isNotEqualTo(first);
        }
    }

    private static String hash(String event) {
        return event.replaceFirst(".*\"hash\":\"([0-9a-f]*)\".*", "$1");
    }

    @Test
    void eventsOfPassingFilesAreNone() {
        assertThat(List.of(
                        "4913",
                        "a.md~",
                        ".a.md.swp",
                        ".#a.md",
                        "#a.md#",
                        "a.md.tmp",
                        "a.md.tmp-4711",
                        "a.md___jb_tmp___",
                        "sedftUdle",
                        "XX8KHobw",
                        "~$a.csv",
                        "1A2B3C40"))
                .allMatch(ContentWatch::isPassing);
        assertThat(List.of("a.md", "b.csv", "site.yaml", "sediment.md", "assets/a.png", "LICENSE"))
                .noneMatch(ContentWatch::isPassing);
    }
}
