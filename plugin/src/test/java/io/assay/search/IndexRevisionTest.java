package io.assay.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.assay.cache.PackedReader;
import io.assay.cache.PackedWriter;
import io.assay.cache.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexRevisionTest {
    private final Random random = new Random(20261130);

    @ParameterizedTest
    @CsvSource({
        "'', 5, 1, 5",
        "'', 40, 3, 14.3",
        "4, 41, 15, 4 11.f",
        "4 11.f, 41, 0, 4",
        "4 11.f, 4, 0, 15.f",
        "4 11.f, 4, 2, 4.2 11.f",
        "4 11.f, 10, 1, 4 6 v.f",
        "4 11.f, 1, 1, 1 3 11.f",
        "5, 5, 0, ''"
    })
    void postingsTakeInAnother(String before, int entry, int count, String after) {
        assertThat(Postings.with(before, entry, count)).isEqualTo(after);
    }

    @Test
    void revisedFilesAreThoseOfAnIndexPlannedAnew() {
        int revised = 0;
        List<SearchPage> pages =
                IntStream.range(0, 40).mapToObj(i -> page(i, texts())).collect(Collectors.toCollection(ArrayList::new));
        for (int edit = 0; edit < 60; edit++) {
            int number = random.nextInt(pages.size());
            SearchPage before = pages.get(number);
            SearchIndex.Plan old = plan(pages);
            IndexLayout layout = copy(old.layout().get());
            List<String> texts = before.passages().stream()
                    .map(SearchPassage::text)
                    .collect(Collectors.toCollection(ArrayList::new));
            int passage = random.nextInt(texts.size());
            texts.set(passage, texts.get(passage) + (random.nextBoolean() ? " one more" : " again " + words(3)));
            pages.set(number, page(number, texts));
            Map<String, String> there = written(old);

            Optional<IndexRevision.Revised> files = IndexRevision.of(
                    there::get,
                    layout,
                    old.layout().get().firsts().get(before.url()),
                    before.passages(),
                    pages.get(number).passages());

            if (files.isPresent()) {
                revised++;
                there.keySet().removeAll(files.get().dropped());
                there.putAll(files.get().written());
                assertThat(there).isEqualTo(written(plan(pages)));
            }
        }
        assertThat(revised).isGreaterThan(10);
    }

    private static IndexLayout copy(IndexLayout layout) {
        PackedWriter out = new PackedWriter();
        layout.write(out);
        return IndexLayout.read(new PackedReader(out.bytes()));
    }

    private static Map<String, String> written(SearchIndex.Plan plan) {
        Map<String, String> files = new TreeMap<>();
        plan.files().forEach((path, text) -> files.put(path, text.get()));
        return files;
    }

    private static SearchIndex.Plan plan(List<SearchPage> pages) {
        return SearchIndex.plan(
                pages.stream().<Supplier<SearchPage>>map(page -> () -> page).toList(), List.of(), Store.NONE);
    }

    private static SearchPage page(int number, List<String> texts) {
        List<SearchPassage> passages = new ArrayList<>();
        passages.add(SearchPassage.lead(texts.get(0)));
        for (int i = 1; i < texts.size(); i++) {
            passages.add(new SearchPassage("part-" + i, "Part " + i, texts.get(i)));
        }
        return new SearchPage(number + ".html", "Page \"" + number + "\"", Kind.PAGE, "", Map.of(), passages);
    }

    private List<String> texts() {
        return Stream.generate(() -> words(400)).limit(3).toList();
    }

    private String words(int count) {
        return Stream.generate(() -> "w" + (int) (Math.pow(random.nextDouble(), 3) * 300))
                .limit(count)
                .collect(Collectors.joining(" "));
    }
}
