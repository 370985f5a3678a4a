package io.assay.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells browsers of builds by server-sent events. The newest streams are kept; one too many ends the oldest. */
final class EventStreams {
    private static final long HEARTBEAT_MILLIS = 5_000;

    private final Preview preview;
    private final News news;
    private final Deque<AtomicBoolean> open = new ArrayDeque<>();

    EventStreams(Preview preview, News news) {
        this.preview = preview;
        this.news = news;
    }

    /**
     * Says what is shown now, then each build, until the browser goes.
     *
     * @throws IOException when it has gone
     */
    void serve(HttpExchange exchange, String page, long since) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        AtomicBoolean ended = begin();
        try (OutputStream out = exchange.getResponseBody()) {
            write(out, "retry: 500\n\n");
            long told = -1;
            while (!ended.get() && !preview.isClosed()) {
                Showing showing = preview.awaitAfter(told, HEARTBEAT_MILLIS, ended::get);
                if (showing.serial() > told) {
                    write(out, "data: " + news.write(showing, page, since) + "\n\n");
                    told = showing.serial();
                } else {
                    // Finds out whether anybody still listens.
                    write(out, ":\n\n");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            synchronized (open) {
                open.remove(ended);
            }
        }
    }

    int count() {
        synchronized (open) {
            return open.size();
        }
    }

    private AtomicBoolean begin() {
        AtomicBoolean ended = new AtomicBoolean();
        synchronized (open) {
            open.addLast(ended);
            while (open.size() > ServerLimits.STREAMS) {
                open.removeFirst().set(true);
            }
        }
        preview.wake();
        return ended;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
