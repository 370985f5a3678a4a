package io.assay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Map;

/** What all tests share, as long as they run. */
record Session(Playwright playwright, Browser browser, SampleSite sample) implements AutoCloseable {
    static Session open() {
        Path program = Chromium.find()
                .orElseThrow(
                        () -> new IllegalStateException("no browser on the path: install one of " + Chromium.NAMES));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Session(playwright, Chromium.launch(playwright, program), SampleSite.open());
    }

    @Override
    public void close() {
        sample.close();
        playwright.close();
    }
}
