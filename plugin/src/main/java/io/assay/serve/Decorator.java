package io.assay.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds the preview's script to a page, and lets the page's policy allow it. What is built never holds either. */
final class Decorator {
    private static final Pattern POLICY = Pattern.compile(
            "(<meta\\s+http-equiv=\"Content-Security-Policy\"\\s+content=\")([^\"]*)(\")", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile("<title|</head>", Pattern.CASE_INSENSITIVE);

    private Decorator() {}

    static String decorate(String html, String script) {
        String allowed = allow(html);
        Matcher place = PLACE.matcher(allowed);
        int at = place.find() ? place.start() : allowed.length();
        return allowed.substring(0, at) + script + "\n" + allowed.substring(at);
    }

    /** The script comes from the site itself, looks in its styles there, and listens to it. */
    private static String allow(String html) {
        Matcher policy = POLICY.matcher(html);
        if (!policy.find()) {
            return html;
        }
        String wider = policy.group(2);
        for (String directive : new String[] {"script-src", "style-src", "connect-src"}) {
            wider = withSelf(wider, directive);
        }
        return html.substring(0, policy.start(2)) + wider + html.substring(policy.end(2));
    }

    private static String withSelf(String policy, String directive) {
        Matcher found =
                Pattern.compile("(?<=^|;)(\\s*" + directive + ")([^;]*)").matcher(policy);
        if (!found.find()) {
            return policy.contains("default-src") ? policy + "; " + directive + " 'self'" : policy;
        }
        String sources = found.group(2);
        if (sources.contains("'self'")) {
            return policy;
        }
        String wider = sources.strip().equals("'none'") ? " 'self'" : sources + " 'self'";
        return policy.substring(0, found.start(2)) + wider + policy.substring(found.end(2));
    }
}
