package io.assay.maven;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens an address in the writer's browser. */
final class Browser {
    private Browser() {}

    /** @throws IOException if the system has no such command */
    static void open(String address) throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
