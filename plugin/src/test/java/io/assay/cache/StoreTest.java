package io.assay.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsFound() throws Exception {
        keep("now", "a", "b");
        assertThat(find("now", "a")).contains("a!");
        assertThat(find("now", "c")).isEmpty();
    }

    @Test
    void whatWasPutIsFoundAtOnce() throws Exception {
        keep("now", "a");
        try (Store store = Store.open(folder, "now", false)) {
            assertThat(store.put(key("b"), value("b"))).isTrue();
            assertThat(store.find(key("a"))).contains(value("a"));
            assertThat(store.find(key("b"))).contains(value("b"));
        }
    }

    @Test
    void whatABuildDidNotAskForIsForgotten() throws Exception {
        keep("now", "a", "b", "c");
        try (Store store = Store.open(folder, "now", false)) {
            store.find(key("a"));
            store.find(key("b"));
            store.put(key("d"), value("d"));
            store.keep();
        }
        assertThat(find("now", "a")).contains("a!");
        assertThat(find("now", "c")).isEmpty();
        assertThat(find("now", "d")).contains("d!");
    }

    @Test
    void aBuildThatIsKilledLeavesWhatTheLastOneKept() throws Exception {
        keep("now", "a");
        try (Store store = Store.open(folder, "now", false)) {
            store.put(key("b"), value("b"));
        }
        assertThat(find("now", "a")).contains("a!");
        assertThat(find("now", "b")).isEmpty();
    }

    @Test
    void otherConditionsKnowNothing() throws Exception {
        keep("now", "a");
        assertThat(find("then", "a")).isEmpty();
    }

    @Test
    void itIsForgottenWhenAsked() throws Exception {
        keep("now", "a");
        Store.open(folder, "now", true).close();
        assertThat(find("now", "a")).isEmpty();
    }

    @Test
    void itDoesNotGrowWithoutEnd() throws Exception {
        keep("now", "a");
        for (int i = 0; i < 100; i++) {
            keep("now", "b" + i);
        }
        assertThat(Files.size(folder.resolve("values"))).isLessThan(20);
    }

    @Test
    void anotherProcessMeanwhileFindsNothingAndKeepsNothing() throws Exception {
        keep("now", "a");
        try (Store first = Store.open(folder, "now", false);
                Store second = Store.open(folder, "now", false)) {
            assertThat(second.find(key("a"))).isEmpty();
            assertThat(second.put(key("b"), value("b"))).isFalse();
            second.keep();
            assertThat(first.find(key("a"))).isPresent();
        }
        assertThat(find("now", "a")).contains("a!");
    }

    private void keep(String conditions, String... keys) throws Exception {
        try (Store store = Store.open(folder, conditions, false)) {
            for (String key : keys) {
                store.put(key(key), value(key));
            }
            store.keep();
        }
    }

    private Optional<String> find(String conditions, String key) throws Exception {
        try (Store store = Store.open(folder, conditions, false)) {
            return store.find(key(key)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static Fingerprint key(String key) {
        return Fingerprint.of(key);
    }

    private static byte[] value(String key) {
        return (key + "!").getBytes(StandardCharsets.UTF_8);
    }
}
