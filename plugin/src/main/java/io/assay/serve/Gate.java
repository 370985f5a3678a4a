package io.assay.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets in what the writer's own browser asks for. Another site open in it must neither read the preview under a name that it
 * pointed at this machine (DNS rebinding) nor load pieces of it.
 */
final class Gate {
    /** @param why a sentence for whoever asked */
    record Refusal(int status, String why) {}

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|([a-z0-9-]+\\.)+localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    /** Nobody can point a name at an address that is written out. */
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

    private final boolean loopback;
    private final String name;

    /**
     * @param loopback whether only this machine can connect
     * @param name the host that the server was told to use
     */
    Gate(boolean loopback, String name) {
        this.loopback = loopback;
        this.name = name.toLowerCase(Locale.ROOT);
    }

    Optional<Refusal> refuse(String method, Headers headers) {
        if (!METHODS.contains(method)) {
            return Optional.of(new Refusal(405, "Only GET and HEAD are answered here."));
        }
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1) {
            return Optional.of(new Refusal(400, "A request names one host."));
        }
        String host = hosts.get(0).toLowerCase(Locale.ROOT);
        if (!isOurs(PORT.matcher(host).replaceFirst(""))) {
            return Optional.of(new Refusal(
                    421,
                    "This preview answers under its own address alone: ask for it by number, or start it with this name"
                            + " as assay.host."));
        }
        List<String> origins = headers.getOrDefault("Origin", List.of());
        if (origins.stream().anyMatch(origin -> !origin.equalsIgnoreCase("http://" + host))) {
            return Optional.of(new Refusal(403, "Another site may not read this preview."));
        }
        boolean foreign = headers.getOrDefault("Sec-Fetch-Site", List.of()).stream()
                .anyMatch(site -> site.equals("cross-site") || site.equals("same-site"));
        boolean visit = List.of("navigate").equals(headers.get("Sec-Fetch-Mode"));
        if (foreign && !visit) {
            return Optional.of(new Refusal(403, "Another site may link to this preview, and not load pieces of it."));
        }
        return Optional.empty();
    }

    private boolean isOurs(String host) {
        return LOOPBACK.matcher(host).matches()
                || !loopback && (ADDRESS.matcher(host).matches() || host.equals(name));
    }
}
