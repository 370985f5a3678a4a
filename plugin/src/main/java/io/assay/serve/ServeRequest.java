package io.assay.serve;

import java.util.Objects;

/**
 * How to serve.
 *
 * @param host the name or address to listen on; {@code localhost} for this machine alone
 * @param port the first to try; 0 for any
 * @param follow whether the browser goes to the page that was edited
 */
public record ServeRequest(String host, int port, EditorLink editor, boolean follow) {
    public ServeRequest {
        Objects.requireNonNull(host);
        Objects.requireNonNull(editor);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("assay.port must be from 0 to 65535, not " + port + ".");
        }
    }
}
