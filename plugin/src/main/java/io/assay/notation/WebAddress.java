package io.assay.notation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Tells what may become a link of a page: an address that a browser can only go to, not run. */
public final class WebAddress {
    private WebAddress() {}

    /** Whether a text is a whole http or https address. */
    public static boolean is(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
