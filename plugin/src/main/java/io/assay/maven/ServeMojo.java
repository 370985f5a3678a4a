package io.assay.maven;

import io.assay.build.BuildRequest;
import io.assay.build.Built;
import io.assay.build.Memory;
import io.assay.build.SiteBuild;
import io.assay.serve.ContentWatch;
import io.assay.serve.EditorLink;
import io.assay.serve.Preview;
import io.assay.serve.PreviewServer;
import io.assay.serve.ServeRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the site in a browser while you write: builds into memory, serves, builds again when a file is saved, and tells the
 * browser. Writes nothing. Ends with Ctrl-C.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends AbstractAssayMojo {
    /** The port; if it is taken, the next one that is free. */
    @Parameter(property = "assay.port", defaultValue = "4000")
    private int port;

    /**
     * Where to listen. By default only this machine can connect; {@code 0.0.0.0} lets in everyone who can reach it, drafts
     * included.
     */
    @Parameter(property = "assay.host", defaultValue = "localhost")
    private String host;

    /** Whether to open a browser. */
    @Parameter(property = "assay.open", defaultValue = "false")
    private boolean open;

    /** Whether the browser goes to the page that was edited. */
    @Parameter(property = "assay.follow", defaultValue = "false")
    private boolean follow;

    /**
     * What opens a file at its mistake: {@code vscode}, {@code idea}, {@code none}, or an address with {@code {file}},
     * {@code {line}} and {@code {column}}.
     */
    @Parameter(property = "assay.editor", defaultValue = "vscode")
    private String editor;

    /** Whether pages that are marked as drafts are shown. Private pages never are. */
    @Parameter(property = "assay.drafts", defaultValue = "true")
    private boolean draftsShown;

    @Override
    String failOn() {
        return "error";
    }

    @Override
    boolean drafts() {
        return draftsShown;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        BuildRequest first = request();
        ServeRequest request = serveRequest(first.content());
        Memory memory = new Memory();
        PreviewLog log = new PreviewLog(getLog(), environment().ink(), Path.of(""));
        Preview preview = new Preview(changed -> build(requestOfNow(first), memory, changed), follow);
        try (ContentWatch watch = new ContentWatch(
                        first.content(), first.theme(), changed -> log.tell(preview.rebuild(changed)));
                PreviewServer server = PreviewServer.start(preview, request)) {
            watch.start();
            log.begin(preview.rebuild(Set.of()));
            welcome(server);
            if (open) {
                open(server.address());
            }
            awaitEnd(server);
        } catch (IOException e) {
            throw new MojoExecutionException("The preview can't be served at " + host + ":" + port + ": " + e, e);
        }
    }

    private void open(String address) {
        try {
            Browser.open(address);
        } catch (IOException e) {
            getLog().warn("No browser could be opened: " + e.getMessage());
        }
    }

    private Built build(BuildRequest request, Memory memory, Set<String> changed) throws IOException {
        try (Waiting waiting = waiting()) {
            return SiteBuild.compose(request, memory, changed, waiting.progress());
        }
    }

    /** The clocks go on while one writes. */
    private BuildRequest requestOfNow(BuildRequest first) throws IOException {
        try {
            return request();
        } catch (MojoFailureException e) {
            throw new IOException("the content folder " + first.content() + " is gone", e);
        }
    }

    private ServeRequest serveRequest(Path content) throws MojoFailureException {
        try {
            return new ServeRequest(host, port, EditorLink.named(editor, content), follow);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private void welcome(PreviewServer server) {
        if (port != 0 && server.port() != port) {
            getLog().info("Port " + port + " is taken; this is the next free one.");
        }
        if (!server.isLoopback()) {
            getLog().warn("Everyone who can reach this machine can read the preview, drafts included: assay.host is "
                    + host + ".");
        }
        getLog().info("The preview is at " + server.address() + "  Ctrl-C ends it.");
    }

    private void awaitEnd(PreviewServer server) {
        CountDownLatch end = new CountDownLatch(1);
        Thread hook = new Thread(
                () -> {
                    server.close();
                    getLog().info("The preview has ended.");
                },
                "assay-end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
