package io.assay.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an attribute list such as {@code {#id .class key=value}} says.
 *
 * @param id the id, unless it is one of the theme's
 * @param classes the classes, without their dots
 * @param others the keys of all that is not published
 */
record Attributes(Optional<String> id, List<String> classes, List<String> others) {
    static final Attributes NONE = new Attributes(Optional.empty(), List.of(), List.of());

    private static final Pattern ITEM = Pattern.compile("([#.])([\\w:-]+)|([A-Za-z][\\w-]*)=(?:\"([^\"]*)\"|(\\S+))");

    static Attributes parse(String list) {
        Optional<String> id = Optional.empty();
        List<String> classes = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Matcher item = ITEM.matcher(list);
        while (item.find()) {
            String key = item.group(1) == null ? item.group(3) : item.group(1).equals("#") ? "id" : "class";
            String value = item.group(1) == null ? item.group(item.group(4) == null ? 5 : 4) : item.group(2);
            if (key.equals("class")) {
                classes.addAll(List.of(value.strip().split("\\s+")));
            } else if (key.equals("id") && value.matches("[\\w:-]+") && !value.startsWith("a-")) {
                id = Optional.of(value);
            } else {
                others.add(key);
            }
        }
        classes.removeIf(name -> !name.matches("[\\w-]+"));
        return new Attributes(id, classes, others);
    }

    /** The classes as HTML has them: prefixed, so that a page can't take the theme's for its own. */
    String classNames() {
        return classes.stream().map(name -> "user-" + name).collect(Collectors.joining(" "));
    }
}
