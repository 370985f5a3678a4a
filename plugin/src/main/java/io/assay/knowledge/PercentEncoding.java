package io.assay.knowledge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of URLs (RFC 3986, section 2). */
public final class PercentEncoding {
    private static final Signs UNRESERVED = new Signs("-._~");
    private static final Signs PLAIN = new Signs("-._~!$'()*,;=@");
    private static final Signs PATH = new Signs("-._~!$'()*,;=@/");

    private PercentEncoding() {}

    /** Encodes one segment of a path: everything but unreserved characters and harmless delimiters. */
    public static String segment(String text) {
        return encode(text, PLAIN);
    }

    /** Encodes each segment of a path. */
    public static String path(String path) {
        return encode(path, PATH);
    }

    /** Encodes a value of a query: everything but unreserved characters, so that nothing in it ends it. */
    public static String queryValue(String text) {
        return encode(text, UNRESERVED);
    }

    private static String encode(String text, Signs signs) {
        int at = 0;
        while (at < text.length() && signs.has(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (signs.has(c)) {
                out.append(c);
            } else {
                out.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return out.toString();
    }

    /** Decodes what is encoded; a {@code %} without two hexadecimal digits stays as it is. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }

    /** Letters and digits of ASCII, and some signs. */
    private static final class Signs {
        private final boolean[] has = new boolean[128];

        Signs(String signs) {
            for (char c = 0; c < has.length; c++) {
                has[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || signs.indexOf(c) >= 0;
            }
        }

        boolean has(char c) {
            return c < has.length && has[c];
        }
    }
}
