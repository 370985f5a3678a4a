package io.assay.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.assay.source.ContentHash;
import io.assay.theme.ThemeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves a preview. Whatever it answers comes from a table of the site's files: no request ever becomes a path on the disk. */
public final class PreviewServer implements AutoCloseable {
    private static final String OWN = ".assay-serve/";
    private static final String EVENTS = OWN + "events";
    private static final int PORTS_TRIED = 50;
    private static final long PATIENCE_MILLIS = 500;

    private final Preview preview;
    private final Gate gate;
    private final MistakesHtml mistakes;
    private final EventStreams streams;
    private final HttpServer server;
    private final String host;

    /** @param body empty for none */
    private record Answer(int status, String type, byte[] body) {}

    private PreviewServer(Preview preview, ServeRequest request, HttpServer server) {
        this.preview = preview;
        this.host = request.host();
        this.gate = new Gate(server.getAddress().getAddress().isLoopbackAddress(), request.host());
        this.mistakes = new MistakesHtml(request.editor());
        this.streams = new EventStreams(preview, new News(mistakes, request.follow()));
        this.server = server;
    }

    /**
     * Listens on the wanted port, or on the next one that is free.
     *
     * @throws IOException if none is, or if there is no such host
     */
    public static PreviewServer start(Preview preview, ServeRequest request) throws IOException {
        ServerLimits.set();
        HttpServer server = bind(request);
        PreviewServer all = new PreviewServer(preview, request, server);
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                0, ServerLimits.THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "assay-serve-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        server.setExecutor(threads);
        server.createContext("/", all::handle);
        server.start();
        return all;
    }

    private static HttpServer bind(ServeRequest request) throws IOException {
        InetAddress address = InetAddress.getByName(request.host());
        if (request.port() == 0) {
            return HttpServer.create(new InetSocketAddress(address, 0), 0);
        }
        int last = Math.min(request.port() + PORTS_TRIED, 65_535);
        for (int port = request.port(); port <= last; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(address, port), 0);
            } catch (BindException e) {
                if (port == last) {
                    throw e;
                }
            }
        }
        throw new BindException("no port from " + request.port() + " on is free");
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public boolean isLoopback() {
        return server.getAddress().getAddress().isLoopbackAddress();
    }

    /** Where the site is to be seen. */
    public String address() {
        String named = server.getAddress().getAddress().isAnyLocalAddress() || isLoopback() ? "localhost" : host;
        String written = named.contains(":") ? "[" + named + "]" : named;
        return "http://" + written + ":" + port() + root(preview.showing());
    }

    @Override
    public void close() {
        preview.close();
        try {
            streams.awaitEnd(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        if (server.getExecutor() instanceof ThreadPoolExecutor threads) {
            threads.shutdownNow();
        }
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            guard(exchange.getResponseHeaders());
            Optional<Gate.Refusal> refusal = gate.refuse(exchange.getRequestMethod(), exchange.getRequestHeaders());
            Optional<String> path = RequestPath.of(exchange.getRequestURI());
            if (refusal.isPresent()) {
                if (refusal.get().status() == 405) {
                    exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                }
                send(exchange, plain(refusal.get().status(), refusal.get().why()));
            } else if (path.isEmpty()) {
                send(exchange, plain(400, "This is no address of a page."));
            } else if (path.get().startsWith(OWN)) {
                own(exchange, path.get());
            } else {
                site(exchange, path.get());
            }
        } catch (IOException e) {
            // Whoever asked is gone.
        }
    }

    private static void guard(Headers headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cache-Control", "no-cache");
    }

    private void own(HttpExchange exchange, String path) throws IOException {
        if (path.equals(EVENTS)) {
            Map<String, String> query = query(exchange.getRequestURI());
            streams.serve(exchange, query.getOrDefault("page", ""), number(query.get("since")));
        } else if (path.equals(OWN + "client.js") || path.equals(OWN + "client.css")) {
            String name = path.substring(OWN.length());
            try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
                send(exchange, new Answer(200, MediaType.of(name).name(), in.readAllBytes()));
            }
        } else {
            send(exchange, plain(404, "There is nothing at this address."));
        }
    }

    private void site(HttpExchange exchange, String asked) throws IOException {
        Showing showing = preview.showing();
        String root = root(showing);
        String folder = RequestPath.decode(root.substring(1)).orElse("");
        if (showing.edition().isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            send(exchange, noSite(showing));
        } else if (asked.isEmpty() && !folder.isEmpty() || (asked + "/").equals(folder)) {
            redirect(exchange, root);
        } else if (!asked.startsWith(folder)) {
            send(exchange, missing(showing, ""));
        } else {
            String below = asked.substring(folder.length());
            String path = below.isEmpty() || below.endsWith("/") ? below + "index.html" : below;
            Edition edition = showing.edition().get();
            if (edition.has(path)) {
                file(exchange, showing, path);
            } else if (!below.endsWith("/") && edition.has(below + "/index.html")) {
                redirect(exchange, exchange.getRequestURI().getRawPath() + "/");
            } else {
                send(exchange, missing(showing, path.endsWith(".html") ? path : path + "/index.html"));
            }
        }
    }

    private void file(HttpExchange exchange, Showing showing, String path) throws IOException {
        Edition edition = showing.edition().orElseThrow();
        MediaType type = MediaType.of(path);
        if (type.held()) {
            send(exchange, held(showing, path, type));
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", type.name());
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        try (InputStream in = edition.open(path).orElseThrow()) {
            exchange.sendResponseHeaders(200, 0);
            in.transferTo(exchange.getResponseBody());
        }
    }

    private Answer held(Showing showing, String path, MediaType type) throws IOException {
        Edition edition = showing.edition().orElseThrow();
        try {
            byte[] bytes = edition.read(path).orElseThrow();
            if (!path.endsWith(".html")) {
                return new Answer(200, type.name(), bytes);
            }
            preview.watch(path);
            return html(200, decorated(bytes, showing, path, edition.hash(path).orElse("")));
        } catch (ThemeException e) {
            return unmade(showing, path, Mistakes.ofTheme(e));
        } catch (RuntimeException e) {
            return unmade(showing, path, Mistakes.failure("This is a bug in Assay: " + e));
        }
    }

    private Answer unmade(Showing showing, String path, Mistakes why) {
        return html(
                500,
                ErrorPage.write(
                        "This page can’t be made",
                        "It appears here by itself once it can.",
                        mistakes.write(why),
                        brokenScript(showing, path)));
    }

    /** @param path where the page would stand; once one does, the browser shows it */
    private static Answer missing(Showing showing, String path) throws IOException {
        Optional<byte[]> page = showing.edition().orElseThrow().read(Edition.NOT_FOUND);
        return page.isEmpty()
                ? plain(404, "There is nothing at this address.")
                : html(404, decorated(page.get(), showing, path, ""));
    }

    private Answer noSite(Showing showing) {
        String list = mistakes.write(showing.mistakes());
        boolean built = showing.serial() > 0;
        String title = built ? "There is no site yet" : "The site is being built";
        String text = built
                ? "The content has mistakes that keep it from being built. The site appears here by itself once they are"
                        + " mended."
                : "It appears here by itself in a moment.";
        return html(503, ErrorPage.write(title, text, list, brokenScript(showing, "")));
    }

    private static String decorated(byte[] page, Showing showing, String path, String hash) {
        boolean draft =
                showing.edition().filter(edition -> edition.isDraft(path)).isPresent();
        return Decorator.decorate(
                new String(page, StandardCharsets.UTF_8), script(showing, path, hash, draft ? " data-draft" : ""));
    }

    private static String brokenScript(Showing showing, String path) {
        return script(showing, path, "", " data-broken");
    }

    private static String script(Showing showing, String path, String hash, String state) {
        return "<script src=\"/" + OWN + "client.js\" data-root=\"" + Html.escape(root(showing)) + "\" data-page=\""
                + Html.escape(path) + "\" data-hash=\"" + hash + "\" data-serial=\"" + showing.serial() + "\"" + state
                + " defer></script>";
    }

    private static String root(Showing showing) {
        return showing.edition().map(Edition::root).orElse("/");
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static Answer html(int status, String html) {
        return new Answer(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer plain(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        if (answer.status() == 200) {
            String tag = "\"" + ContentHash.of(answer.body()).brief() + "\"";
            headers.set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(answer.body().length));
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(answer.body());
        }
    }

    private static Map<String, String> query(URI target) {
        Map<String, String> query = new TreeMap<>();
        if (target.getRawQuery() != null) {
            for (String pair : target.getRawQuery().split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    RequestPath.decode(pair.substring(equals + 1))
                            .ifPresent(value -> query.put(pair.substring(0, equals), value));
                }
            }
        }
        return query;
    }

    private static long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
