package io.assay.serve;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the path of a request, and refuses all that could mean another place than it says. */
final class RequestPath {
    private RequestPath() {}

    /**
     * The path without the slash at its beginning; empty if it is none: badly encoded, with dots, empty names, backslashes or
     * control characters, or of another server.
     */
    static Optional<String> of(URI target) {
        String raw = target.getRawPath();
        if (target.getRawAuthority() != null || target.isAbsolute() || raw == null || !raw.startsWith("/")) {
            return Optional.empty();
        }
        return decode(raw.substring(1)).filter(RequestPath::isPlain);
    }

    /** Percent-encoded UTF-8. */
    static Optional<String> decode(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '%') {
                bytes.put(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            } else {
                int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.put((byte) (high * 16 + low));
                i += 2;
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String path) {
        String names = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        if (path.isEmpty()) {
            return true;
        }
        for (String name : names.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
