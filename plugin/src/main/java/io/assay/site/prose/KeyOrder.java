package io.assay.site.prose;

import io.assay.knowledge.Page;
import io.assay.knowledge.PageKeys;
import io.assay.knowledge.ReadingOrder;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sorts pages by what they say under a key: numbers as numbers, all else as text; pages that say nothing last. */
final class KeyOrder {
    private KeyOrder() {}

    public static Comparator<Page> of(String key, boolean descending) {
        Comparator<String> values = descending ? ((one, other) -> compare(other, one)) : KeyOrder::compare;
        return Comparator.comparing((Page page) -> first(page, key), Comparator.comparing(Optional::isEmpty))
                .thenComparing((Page page) -> first(page, key).orElse(""), values)
                .thenComparing(ReadingOrder.BY_TITLE);
    }

    private static Optional<String> first(Page page, String key) {
        List<String> values = PageKeys.values(page, key);
        return values.stream().findFirst();
    }

    static int compare(String one, String other) {
        Optional<BigDecimal> left = number(one);
        Optional<BigDecimal> right = number(other);
        return left.isPresent() && right.isPresent()
                ? left.get().compareTo(right.get())
                : one.compareToIgnoreCase(other);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
