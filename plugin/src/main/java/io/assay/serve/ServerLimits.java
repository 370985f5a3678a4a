package io.assay.serve;

import java.util.Map;

/** What one client can take of the server. The JDK's server reads these once, and from nowhere but system properties. */
final class ServerLimits {
    /**
     * What bounds connections that ask for something: one that sends its request slowly keeps its thread until its time is
     * over. The JDK's own bound (jdk.httpserver.maxConnections) also counts those that went away before their answer did,
     * and after so many lets nobody in.
     */
    static final int THREADS = 512;

    static final int STREAMS = 24;

    private static final Map<String, String> PROPERTIES = Map.of(
            // Seconds in which a request must have come, and an answer have gone; an event stream is then opened again.
            "sun.net.httpserver.maxReqTime", "5",
            "sun.net.httpserver.maxRspTime", "600",
            "sun.net.httpserver.idleInterval", "30",
            "sun.net.httpserver.maxIdleConnections", "64",
            "sun.net.httpserver.maxReqHeaders", "100",
            "sun.net.httpserver.maxReqHeaderSize", "65536",
            // Else the second half of each small answer waits 40 ms for the first to be acknowledged.
            "sun.net.httpserver.nodelay", "true");

    private ServerLimits() {}

    /** What somebody set on the command line stays. */
    static void set() {
        PROPERTIES.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
    }
}
