package io.assay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** People who read in one test, each with a browser window of their own; and all errors that they met. */
final class Readers {
    private static final int HEIGHT = 900;
    /** In milliseconds, for actions and assertions: no script of the site has as much to do, even on a busy machine. */
    private static final int PATIENCE = 30_000;

    private final Browser browser;
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    Readers(Browser browser) {
        this.browser = browser;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** At a desk. */
    Page reader() {
        return reader(1440, ColorScheme.LIGHT);
    }

    /** @param width of the window, in CSS pixels */
    Page reader(int width, ColorScheme colours) {
        return reader(options(width, colours));
    }

    Page withoutScript() {
        return reader(options(1440, ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    Page reader(Browser.NewContextOptions options) {
        BrowserContext window = browser.newContext(options);
        windows.add(window);
        window.setDefaultTimeout(PATIENCE);
        window.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                errors.add(message.page().url() + ": " + message.text());
            }
        });
        window.onWebError(error -> errors.add(error.page().url() + ": " + error.error()));
        window.onDialog(dialog -> {
            errors.add(dialog.page().url() + ": dialog: " + dialog.message());
            dialog.dismiss();
        });
        return window.newPage();
    }

    static Browser.NewContextOptions options(int width, ColorScheme colours) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(colours)
                .setLocale("en-GB")
                .setTimezoneId("UTC");
    }

    /** What the browser's console, scripts and dialogs have said so far; a test that expects some clears them. */
    List<String> errors() {
        return errors;
    }

    /** @param asserting whether errors fail the test; one that failed already says so alone */
    void leave(boolean asserting) {
        windows.forEach(BrowserContext::close);
        if (asserting) {
            assertThat(errors).as("errors in the browser's console").isEmpty();
        }
    }
}
