package io.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.assay.build.BuildRequest;
import io.assay.build.FailOn;
import io.assay.build.Memory;
import io.assay.build.SiteBuild;
import io.assay.metric.Clocks;
import io.assay.serve.ContentWatch;
import io.assay.serve.EditorLink;
import io.assay.serve.Preview;
import io.assay.serve.PreviewServer;
import io.assay.serve.ServeRequest;
import io.assay.start.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first hour with Assay: what init makes, served, and what the browser shows as it is written on. */
@InBrowser
class WriteSaveSeeTest {
    @TempDir
    private Path folder;

    private Path content;
    private Preview preview;
    private ContentWatch watch;
    private PreviewServer server;
    private Page page;

    @BeforeEach
    void initAndServe() throws IOException {
        Starter.write(folder, Optional.of("content"), LocalDate.parse("2026-06-30"), "1");
        content = folder.resolve("content");
        serve(0);
    }

    private void serve(int port) throws IOException {
        LocalDate today = LocalDate.parse("2026-08-02");
        BuildRequest request = new BuildRequest(
                content,
                Optional.empty(),
                Optional.empty(),
                new Clocks(today, today),
                Optional.empty(),
                true,
                FailOn.ERROR);
        Memory memory = new Memory();
        preview = new Preview(changed -> SiteBuild.compose(request, memory, changed));
        watch = new ContentWatch(content, Optional.empty(), preview::rebuild);
        server = PreviewServer.start(
                preview, new ServeRequest("localhost", port, EditorLink.named("vscode", content), false));
        watch.start();
        preview.rebuild(Set.of());
    }

    @AfterEach
    void end() throws IOException {
        // Else it says that its stream has ended.
        page.close();
        watch.close();
        server.close();
    }

    private void at(Readers readers, String path) {
        page = readers.reader();
        page.setDefaultTimeout(60_000);
        page.navigate(server.address() + path);
        assertThat(page.locator("html")).hasAttribute("data-assay-serial", Pattern.compile("\\d+"));
    }

    private void edit(String path, String words, String others) throws IOException {
        Path file = content.resolve(path);
        Files.writeString(file, Files.readString(file).replace(words, others));
    }

    private static void assertSoon(Locator locator, String text) {
        assertThat(locator).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }

    @Test
    void showsAnEditWhereItIs(Readers readers) throws IOException {
        at(readers, "compute/");
        edit("knowledge/compute.md", "<!-- bands -->", "Filler.\n\n".repeat(60) + "A sentence at the end.");

        assertSoon(page.locator("main"), "A sentence at the end.");
        assertThat(page.locator("html")).hasAttribute("data-assay-changed", Pattern.compile("\\S.*"));
        edit("knowledge/compute.md", "A sentence at the end.", "Another sentence there.");

        assertSoon(page.locator("main"), "Another sentence there.");
        assertThat(page.getByText("Another sentence there.")).isInViewport();
    }

    @Test
    void movesAVerdictByARowOfFigures(Readers readers) throws IOException {
        at(readers, "compute/");
        assertSoon(page.locator("main"), "Credible");
        Files.writeString(
                content.resolve("snapshots/2026-07-31.csv"),
                "entity,as_of,gpu_active,gpu_registered\nakash,2026-07-31,100,1100\n");

        assertSoon(page.locator("main"), "Avoid");
        assertSoon(page.locator(".toast"), "Akash: Credible → Avoid");
    }

    @Test
    void tellsAMistakeAndItsMending(Readers readers) throws IOException {
        at(readers, "compute/");
        edit("frameworks/compute.yaml", "/ gpu_registered", "/ gpu_registred");

        Locator sheet = page.locator("dialog.sheet");
        assertSoon(sheet, "Unknown metric 'gpu_registred'");
        assertThat(sheet).containsText("did you mean 'gpu_registered'?");
        sheet.locator("summary").first().click();
        assertThat(sheet.getByText("A metric that nobody defined")).isVisible();
        assertThat(sheet.locator("a").first())
                .hasAttribute("href", Pattern.compile("vscode://file/.*/frameworks/compute.yaml:\\d+:\\d+"));
        assertThat(page.locator("main")).containsText("Credible");

        page.keyboard().press("Escape");
        assertThat(sheet).isHidden();
        page.locator("button.pill").click();
        assertThat(sheet).isVisible();

        edit("frameworks/compute.yaml", "/ gpu_registred", "/ gpu_registered");
        assertThat(sheet).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));
        assertThat(page.locator("button.pill.error")).hasCount(0);
    }

    @Test
    void marksEveryLinkToADraftUntilItIsNone(Readers readers) throws IOException {
        Files.writeString(content.resolve("knowledge/oak.md"), "---\ndraft: true\n---\n# Oak\n\nA tree.\n");
        Files.writeString(content.resolve("knowledge/elm.md"), "# Elm\n\nBeside the [oak](oak.md).\n");
        preview.rebuild(Set.of());
        at(readers, "elm/");

        assertSoon(page.locator("main p a").first(), "oakDraft");
        page.keyboard().press("/");
        page.keyboard().type("oak");
        assertSoon(page.locator("dialog[open] a").first(), "OakDraft");

        page.keyboard().press("Escape");
        edit("knowledge/oak.md", "draft: true", "draft: false");
        assertThat(page.locator(".assay-draft")).hasCount(0);
    }

    @Test
    void comesBackWhenThePreviewDoes(Readers readers) throws IOException {
        at(readers, "compute/");
        int port = server.port();
        server.close();
        watch.close();
        edit("knowledge/compute.md", "<!-- bands -->", "Written meanwhile.");
        serve(port);

        assertSoon(page.locator("main"), "Written meanwhile.");
        // A browser that looks for the preview meanwhile says that nobody answers, or that an answer broke off.
        readers.errors().removeIf(error -> error.contains("net::ERR_"));
    }

    @Test
    void offersAnotherPageThatWasEditedAndStaysHere(Readers readers) throws IOException {
        Files.writeString(content.resolve("knowledge/oak.md"), "# Oak\n\nA tree.\n");
        at(readers, "compute/");
        edit("knowledge/oak.md", "A tree.", "An old tree.");

        page.locator(".toast a")
                .filter(new Locator.FilterOptions().setHasText("Oak"))
                .click();
        assertSoon(page.locator("main"), "An old tree.");
    }
}
