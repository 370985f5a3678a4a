package io.assay.site.prose;

import io.assay.knowledge.Page;
import io.assay.knowledge.PageKeys;
import io.assay.knowledge.Slug;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a list's {@code where}: a value that a page must have under a key, with {@code <}, {@code <=}, {@code >},
 * {@code >=} or {@code !=} before it if it is to be compared otherwise.
 */
record PageTest(String key, String comparison, String value) implements Predicate<Page> {
    private static final Pattern FORM = Pattern.compile("(<=|>=|!=|<|>|)\\s*(.*)", Pattern.DOTALL);

    static PageTest parse(String key, String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalStateException("the form takes any text: " + text);
        }
        return new PageTest(key, matcher.group(1), matcher.group(2));
    }

    @Override
    public boolean test(Page page) {
        List<String> values = PageKeys.values(page, key);
        return switch (comparison) {
            case "" -> values.stream().anyMatch(this::isValue);
            case "!=" -> values.stream().noneMatch(this::isValue);
            case "<" -> compares(values, sign -> sign < 0);
            case "<=" -> compares(values, sign -> sign <= 0);
            case ">" -> compares(values, sign -> sign > 0);
            default -> compares(values, sign -> sign >= 0);
        };
    }

    private boolean compares(List<String> values, IntPredicate sign) {
        return values.stream().anyMatch(found -> sign.test(KeyOrder.compare(found, value)));
    }

    /** The same in another spelling, or narrower: {@code markets/inference} is a {@code markets}. */
    private boolean isValue(String found) {
        return found.equalsIgnoreCase(value)
                || slug(found).equals(slug(value))
                || slug(found).startsWith(slug(value) + "/");
    }

    private static String slug(String path) {
        return String.join("/", List.of(path.split("/")).stream().map(Slug::of).toList());
    }
}
